import { trendReporters } from '../report/trend/trend-reporters.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { type JudgeOptions, judgePlans } from './judge-plans.ts';
import { outputsOf } from './outputs.ts';
import { readPlans } from './read-plans.ts';
import { showPlanProblems } from './show-problems.ts';
import { usesColor, usualWidth, widthOf } from './terminal-look.ts';
import { UsageError } from './usage-error.ts';
import { writeReports } from './write-report.ts';

export interface TrendCommandOptions extends JudgeOptions {
  readonly format?: string;
  readonly output?: readonly string[];
  /** How many reporting months, as it was written. */
  readonly last?: string;
  readonly bom?: boolean;
  readonly localNumbers?: boolean;
}

/** Judges a plan, and writes what its indicators, or one of them, were in every reporting month. */
export async function trendCommand(
  file: string,
  indicator: string | undefined,
  options: TrendCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const { language } = options;
  const outputs = outputsOf(options, trendReporters, 'table');
  const last = options.last === undefined ? null : monthsOf(options.last);
  const asked = {
    ...options,
    ...(indicator === undefined ? {} : { indicator: [indicator] }),
    outputs: outputs.flatMap((output) => output.file ?? []),
  };
  const { evaluations, problems, inputs } = await judgePlans(readPlans([file], io), 'own', asked, io);
  await showPlanProblems(problems, language, io);
  const [evaluation] = evaluations ?? [];
  if (evaluation === undefined) return exitCodes.cannotJudge;
  const made = outputs.map((output) => ({
    file: output.file,
    report: trendReporters[output.form].render(evaluation, {
      language,
      width: output.file === null ? widthOf(io.stdout, io.env) : usualWidth,
      color: output.file === null && usesColor(io.stdout, io.env),
      bom: options.bom ?? false,
      localNumbers: options.localNumbers ?? false,
      last,
      of: indicator === undefined ? 'all' : 'one',
    }),
  }));
  await writeReports(made, inputs, io);
  return exitCodes.fine;
}

/** More months than days can be reckoned in: years go from 1900 to 2199. */
const MOST_MONTHS = 1200;

function monthsOf(word: string): number {
  const months = /^\d{1,4}$/.test(word) ? Number(word) : 0;
  if (months < 1 || months > MOST_MONTHS) throw new UsageError('bad-last', { word, most: MOST_MONTHS });
  return months;
}
