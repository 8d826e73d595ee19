import type { Problem } from '../model/problem.ts';
import type { Language } from '../model/text.ts';
import { checkExpressions, needEngine } from '../observe/check-expressions.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { readPlan } from './read-plan.ts';
import { showProblems } from './show-problems.ts';
import { validText } from './valid-text.ts';
import { withEngine } from './with-engine.ts';
import { writeOut } from './write-report.ts';

/** Checks plan files, expressions included, and lists every problem in file order. */
export async function validateCommand(
  files: readonly string[],
  { lang: language }: { readonly lang: Language },
  io: Io,
): Promise<ExitCode> {
  let failed = false;
  for (const file of files) {
    const { plan, problems: found } = readPlan(file, io);
    const problems: Problem[] = [...found];
    if (plan !== null && needEngine(plan.indicators)) {
      const checked = await withEngine((engine) => checkExpressions(engine, plan, plan.indicators));
      problems.push(...checked.problems);
    }
    await showProblems(problems.toSorted(inFileOrder), language, io);
    const errors = problems.some(({ severity }) => severity === 'error');
    failed ||= errors;
    if (plan !== null && !errors) await writeOut(io.stdout, validText(plan, problems.length, language));
  }
  return failed ? exitCodes.cannotJudge : exitCodes.fine;
}

function inFileOrder({ place: a }: Problem, { place: b }: Problem): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
