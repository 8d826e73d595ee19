import { explain } from '../report/explanation.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { type JudgeOptions, judgePlan } from './report-command.ts';
import type { Selection } from './select-indicators.ts';
import { showProblems } from './show-problems.ts';
import { usesColor, widthOf } from './terminal-look.ts';
import { writeOut } from './write-report.ts';

/** Explains one indicator: what it rests on, the arithmetic step by step, and why it has its status. */
export async function explainCommand(
  file: string,
  indicator: string,
  options: Omit<JudgeOptions, keyof Selection>,
  io: Io,
): Promise<ExitCode> {
  const { evaluation, problems } = await judgePlan(file, { ...options, indicator: [indicator] }, io);
  await showProblems(problems, options.language, io);
  if (evaluation === null) return exitCodes.cannotJudge;
  const look = {
    language: options.language,
    width: widthOf(io.stdout, io.env),
    color: usesColor(io.stdout, io.env),
  };
  await writeOut(io.stdout, explain(evaluation, indicator, look));
  return exitCodes.fine;
}
