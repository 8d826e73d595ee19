import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { Status } from '../model/evaluation.ts';
import type { Plan } from '../model/plan.ts';
import type { Language } from '../model/text.ts';
import { type ReporterId, reporters } from '../report/reporters.ts';
import { asOfDay, targetDay, todayIn } from './as-of-day.ts';
import { type ExitCode, exitCodeOf, exitCodes } from './exit-codes.ts';
import { inputFiles } from './input-files.ts';
import type { Io } from './io.ts';
import { type Judged, judge } from './judge.ts';
import { ProgressBar } from './progress-bar.ts';
import { readPlan } from './read-plan.ts';
import { rejectLimit } from './reject-limit.ts';
import { replaceFiles } from './replace-files.ts';
import { type Selection, selectIndicators } from './select-indicators.ts';
import { showProblems } from './show-problems.ts';
import { standardInput } from './standard-input.ts';
import { statuses } from './statuses.ts';
import { usesColor, widthOf } from './terminal-look.ts';
import { knownWords, UsageError } from './usage-error.ts';
import { type ListingFiles, writeListings } from './write-listings.ts';
import { writeOut, writeWhole } from './write-report.ts';

/** What says what to judge: options that `report` and `explain` share. */
export interface JudgeOptions extends Partial<Selection> {
  readonly data?: string;
  readonly asOf?: string;
  readonly target?: string;
  /** `<source>=<glob>` each. */
  readonly files?: readonly string[];
  readonly rejects?: string;
  readonly duplicates?: string;
  readonly maxRejects?: string;
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

  const { evaluation, problems, inputs } = await judgePlan(file, options, io);
  await showProblems(problems, language, io);
  if (evaluation === null) return exitCodes.cannotJudge;

  const text = reporter.render([evaluation], {
    language,
    width: widthOf(io.stdout, io.env),
    color: output === undefined && usesColor(io.stdout, io.env),
    shows: ({ status }) => shown.length === 0 || shown.includes(status),
  });
  if (output === undefined || output === '-') await writeOut(io.stdout, text);
  else await writeWhole(output, [text], inputs, io);
  return exitCodeOf(evaluation, failOn);
}

/** What came of judging, and the files that were read for it, absolute. */
export interface JudgedPlan extends Judged {
  readonly inputs: readonly string[];
}

/** Reads the plan and judges what was selected of it, on the day asked for; writes the listings asked for. */
export async function judgePlan(file: string, options: JudgeOptions, io: Io): Promise<JudgedPlan> {
  const listings = listingFilesOf(options, io);
  const maxRejects = options.maxRejects === undefined ? null : rejectLimit(options.maxRejects);
  const { plan: written, problems } = readPlan(file, io);
  if (written === null) return { evaluation: null, problems, inputs: [] };
  const dataFolder = path.resolve(io.cwd(), options.data ?? path.dirname(file));
  const plan = replaceFiles(written, options.files ?? [], dataFolder);
  const { indicators, asOf, targetBy } = questionOf(plan, options, io);
  const inputs = [path.resolve(io.cwd(), file), ...(await inputFiles(plan.sources, dataFolder))];
  const progress = new ProgressBar(io, options.language);
  try {
    const judged = await judge({
      plan,
      indicators,
      dataFolder,
      asOf,
      targetBy,
      path: null,
      variants: 'own',
      warnings: problems,
      reading: { input: standardInput(plan, indicators, io), progress },
      maxRejects,
      list: (sources) => writeListings(listings, sources, inputs, options.language, io),
    });
    return { ...judged, inputs };
  } finally {
    progress.close();
  }
}

/** What is asked of a plan. Throws a UsageError. */
function questionOf(plan: Plan, options: JudgeOptions, io: Io) {
  return {
    indicators: selectIndicators(plan, options),
    asOf:
      options.asOf === undefined ? todayIn(plan.timezone, io.now()) : asOfDay(options.asOf, plan.calendar),
    targetBy: options.target === undefined ? plan.period.target : targetDay(options.target),
  };
}

/** Where listings are written to: to files of their own, since stdout is the report's. Throws a UsageError. */
function listingFilesOf(
  { rejects, duplicates, output }: JudgeOptions & { output?: string },
  io: Io,
): ListingFiles {
  const given = { '--rejects': rejects, '--duplicates': duplicates, '--output': output };
  const seen = new Map<string, string>();
  for (const [option, file] of Object.entries(given)) {
    if (file === undefined) continue;
    if (file === '-' && option !== '--output') throw new UsageError('not-to-stdout', { option });
    const target = ledTo(path.resolve(io.cwd(), file));
    const other = seen.get(target);
    if (other !== undefined) throw new UsageError('one-file-twice', { option, other, file });
    seen.set(target, option);
  }
  return { rejects: rejects ?? null, duplicates: duplicates ?? null };
}

/** What a path leads to, through links, as far as it is there. */
function ledTo(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    const folder = path.dirname(file);
    return folder === file ? file : path.join(ledTo(folder), path.basename(file));
  }
}

/** The statuses that fail a job; `none` stands alone, lest a slip switch the check off. Throws a UsageError. */
function failOnOf(words: readonly string[]): readonly Status[] {
  if (!words.includes('none')) return knownWords<Status>('--fail-on', words, statuses);
  if (words.length > 1) throw new UsageError('none-among-others', {});
  return [];
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
