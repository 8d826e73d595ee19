import { type ExplainOptions, explain } from '../report/explanation.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { type JudgeOptions, judgePlans } from './judge-plans.ts';
import { readPlans } from './read-plans.ts';
import type { Selection } from './select-indicators.ts';
import { showPlanProblems } from './show-problems.ts';
import { usesColor, widthOf } from './terminal-look.ts';
import { writeOut } from './write-report.ts';

/** Explains one indicator: what it rests on, the arithmetic step by step, and why it has its status. */
export async function explainCommand(
  file: string,
  indicator: string,
  options: Omit<JudgeOptions, keyof Selection> & { readonly oldUnits?: true },
  io: Io,
): Promise<ExitCode> {
  const asked = { ...options, indicator: [indicator] };
  const { evaluations, problems } = await judgePlans(readPlans([file], io), 'all', asked, io);
  await showPlanProblems(problems, options.language, io);
  const [evaluation] = evaluations ?? [];
  if (evaluation === undefined) return exitCodes.cannotJudge;
  const look: ExplainOptions = {
    oldUnits: options.oldUnits === undefined ? 'counted' : 'shown',
    language: options.language,
    width: widthOf(io.stdout, io.env),
    color: usesColor(io.stdout, io.env),
  };
  await writeOut(io.stdout, explain(evaluation, indicator, look));
  return exitCodes.fine;
}
