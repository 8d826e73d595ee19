import path from 'node:path';
import type { Status } from '../model/evaluation.ts';
import type { Language } from '../model/text.ts';
import { type ReporterId, reporters } from '../report/reporters.ts';
import { asOfDay, targetDay, todayIn } from './as-of-day.ts';
import { type ExitCode, exitCodeOf, exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { type Judged, judge } from './judge.ts';
import { readPlan } from './read-plan.ts';
import { type Selection, selectIndicators } from './select-indicators.ts';
import { showProblems } from './show-problems.ts';
import { statuses } from './statuses.ts';
import { usesColor, widthOf } from './terminal-look.ts';
import { knownWords } from './usage-error.ts';
import { writeOut, writeWhole } from './write-report.ts';

/** What says what to judge: options that `report` and `explain` share. */
export interface JudgeOptions extends Selection {
  readonly data?: string;
  readonly asOf?: string;
  readonly target?: string;
  readonly lang: Language;
}

export interface ReportOptions extends JudgeOptions {
  readonly format?: string;
  readonly output?: string;
  readonly failOn: readonly string[];
  readonly status: readonly string[];
}

/** Judges a plan and writes the report to stdout or a file; everything else goes to stderr. */
export async function reportCommand(file: string, options: ReportOptions, io: Io): Promise<ExitCode> {
  const { lang: language, output } = options;
  const reporter = reporters[formatOf(options)];
  const failOn = options.failOn.includes('none')
    ? []
    : knownWords<Status>('--fail-on', options.failOn, statuses);
  const shown = knownWords<Status>('--status', options.status, statuses);

  const { evaluation, problems } = await judgePlan(file, options, io);
  await showProblems(problems, language, io);
  if (evaluation === null) return exitCodes.cannotJudge;

  const text = reporter.render(evaluation, {
    language,
    width: widthOf(io.stdout, io.env),
    color: output === undefined && usesColor(io.stdout, io.env),
    shows: ({ status }) => shown.length === 0 || shown.includes(status),
  });
  if (output === undefined) await writeOut(io.stdout, text);
  else writeWhole(output, text, io);
  return exitCodeOf(evaluation, failOn);
}

/** Reads the plan and judges what was selected of it, on the day asked for. */
export async function judgePlan(file: string, options: JudgeOptions, io: Io): Promise<Judged> {
  const { plan, problems } = readPlan(file, io);
  if (plan === null) return { evaluation: null, problems };
  const folder = options.data ?? path.dirname(file);
  return judge({
    plan,
    indicators: selectIndicators(plan, options),
    dataFolder: path.resolve(io.cwd(), folder),
    asOf:
      options.asOf === undefined ? todayIn(plan.timezone, io.now()) : asOfDay(options.asOf, plan.calendar),
    targetBy: options.target === undefined ? plan.period.target : targetDay(options.target),
    warnings: problems,
  });
}

/** The format asked for, else that of the output's ending, else the table. */
function formatOf({ format, output }: ReportOptions): ReporterId {
  const ids = Object.keys(reporters) as ReporterId[];
  if (format !== undefined) return knownWords('--format', [format], ids)[0] ?? 'table';
  const ending = output === undefined ? '' : path.extname(output).slice(1);
  return ids.find((id) => reporters[id].extension === ending) ?? 'table';
}
