import path from 'node:path';
import type { Evaluation, Status } from '../model/evaluation.ts';
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
import { knownWords, UsageError } from './usage-error.ts';
import { writeOut, writeWhole } from './write-report.ts';

/** What says what to judge: options that `report` and `explain` share. */
export interface JudgeOptions extends Partial<Selection> {
  readonly data?: string;
  readonly asOf?: string;
  readonly target?: string;
  readonly language: Language;
}

export interface ReportOptions extends JudgeOptions {
  readonly format?: string;
  readonly output?: string;
  readonly failOn?: readonly string[];
  readonly status?: readonly string[];
}

/** Judges a plan and writes the report to stdout or a file; everything else goes to stderr. */
export async function reportCommand(file: string, options: ReportOptions, io: Io): Promise<ExitCode> {
  const { language, output } = options;
  const reporter = reporters[formatOf(options)];
  const failOn = failOnOf(options.failOn ?? ['none']);
  const shown = knownWords<Status>('--status', options.status ?? [], statuses);

  const { evaluation, problems } = await judgePlan(file, options, io);
  await showProblems(problems, language, io);
  if (evaluation === null) return exitCodes.cannotJudge;

  const text = reporter.render(evaluation, {
    language,
    width: widthOf(io.stdout, io.env),
    color: output === undefined && usesColor(io.stdout, io.env),
    shows: ({ status }) => shown.length === 0 || shown.includes(status),
  });
  if (output === undefined || output === '-') await writeOut(io.stdout, text);
  else writeWhole(output, text, inputsOf(file, options, evaluation, io), io);
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

/** The statuses that fail a job; `none` stands alone, lest a slip switch the check off. Throws a UsageError. */
function failOnOf(words: readonly string[]): readonly Status[] {
  if (!words.includes('none')) return knownWords<Status>('--fail-on', words, statuses);
  if (words.length > 1) throw new UsageError('none-among-others', {});
  return [];
}

/** The plan and the files that were read, absolute. */
function inputsOf(file: string, options: JudgeOptions, { sources }: Evaluation, io: Io): readonly string[] {
  const folder = path.resolve(io.cwd(), options.data ?? path.dirname(file));
  const exports = sources.flatMap(({ files }) => files.map((one) => path.join(folder, one.path)));
  return [path.resolve(io.cwd(), file), ...exports];
}

/** The format asked for, else that of the output's ending, else the table. */
function formatOf({ format, output }: ReportOptions): ReporterId {
  const ids = Object.keys(reporters) as ReporterId[];
  if (format !== undefined) return knownWords('--format', [format], ids)[0] ?? 'table';
  if (output === undefined || output === '-') return 'table';
  const found = ids.find((id) => path.extname(output) === `.${reporters[id].extension}`);
  if (found !== undefined) return found;
  const endings = ids.map((id) => `.${reporters[id].extension}`);
  throw new UsageError('unknown-ending', { file: output, endings, valid: ids });
}
