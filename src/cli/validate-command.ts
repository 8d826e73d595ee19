import type { Plan } from '../model/plan.ts';
import { inFileOrder, type Problem } from '../model/problem.ts';
import type { Language } from '../model/text.ts';
import { checkExpressions, needEngine } from '../observe/expressions/check-expressions.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { readPlan } from './read-plan.ts';
import { showProblems } from './show-problems.ts';
import { UsageError } from './usage-error.ts';
import { usageText } from './usage-words.ts';
import { validText } from './valid-text.ts';
import { withEngine } from './with-engine.ts';
import { writeOut } from './write-report.ts';

/** Checks plan files, expressions included, and lists every problem in file order; one that is missing keeps no other back. */
export async function validateCommand(
  files: readonly string[],
  language: Language,
  io: Io,
): Promise<ExitCode> {
  let failed = false;
  for (const file of files) failed = !(await isValid(file, language, io)) || failed;
  return failed ? exitCodes.cannotJudge : exitCodes.fine;
}

async function isValid(file: string, language: Language, io: Io): Promise<boolean> {
  try {
    const { plan, problems } = await checked(file, io);
    await showProblems(problems.toSorted(inFileOrder), language, io);
    const valid = plan !== null && !problems.some(({ severity }) => severity === 'error');
    if (valid) await writeOut(io.stdout, validText(plan, problems.length, language));
    return valid;
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown;
    await writeOut(io.stderr, `lotrinh: ${usageText(thrown.code, thrown.facts, language)}\n`);
    return false;
  }
}

async function checked(file: string, io: Io): Promise<{ plan: Plan | null; problems: readonly Problem[] }> {
  const { plan, problems } = readPlan(file, io);
  if (plan === null || !needEngine(plan)) return { plan, problems };
  const { problems: more } = await withEngine((engine) => checkExpressions(engine, plan, plan.indicators));
  return { plan, problems: [...problems, ...more] };
}
