import type { Status } from '../model/assessment.ts';
import { reporters } from '../report/reporters.ts';
import { type ExitCode, exitCodeOf, exitCodes, type Failing } from './exit-codes.ts';
import type { Io } from './io.ts';
import { type JudgeOptions, judgePlans } from './judge-plans.ts';
import { fileToOpen, openFile } from './open-file.ts';
import { outputsOf } from './outputs.ts';
import { readPlans } from './read-plans.ts';
import { showPlanProblems } from './show-problems.ts';
import { statuses } from './statuses.ts';
import { usesColor, usualWidth, widthOf } from './terminal-look.ts';
import { knownWords, UsageError } from './usage-error.ts';
import { type MadeReport, writeReports } from './write-report.ts';

export interface ReportOptions extends JudgeOptions {
  readonly format?: string;
  readonly output?: readonly string[];
  readonly bom?: boolean;
  readonly localNumbers?: boolean;
  readonly failOn?: readonly string[];
  readonly status?: readonly string[];
  /** Leave out of the table what is not needed every day. */
  readonly brief?: true;
  /** Open the HTML report. */
  readonly open?: true;
}

/** Judges plans once, and writes the reports asked for to files and stdout; everything else goes to stderr. */
export async function reportCommand(
  files: readonly string[],
  options: ReportOptions,
  io: Io,
): Promise<ExitCode> {
  const { language } = options;
  const outputs = outputsOf(options, reporters, 'table');
  const opened = options.open === undefined ? null : fileToOpen(outputs);
  const failOn = failOnOf(options.failOn ?? ['none'], options.compare ?? []);
  const shown = knownWords<Status>('--status', options.status ?? [], statuses);

  const { evaluations, problems, inputs } = await judgePlans(
    readPlans(files, io),
    'own',
    { ...options, outputs: outputs.flatMap(({ file }) => file ?? []) },
    io,
  );
  await showPlanProblems(problems, language, io);
  if (evaluations === null) return exitCodes.cannotJudge;

  const made: MadeReport[] = [];
  for (const { form, file } of outputs) {
    const { render } = await reporters[form].load();
    const report = await render(evaluations, {
      language,
      width: file === null ? widthOf(io.stdout, io.env) : usualWidth,
      color: file === null && usesColor(io.stdout, io.env),
      shows: ({ status }) => shown.length === 0 || shown.includes(status),
      bom: options.bom ?? false,
      localNumbers: options.localNumbers ?? false,
      detail: options.brief === undefined ? 'full' : 'brief',
    });
    if (file === null && io.stdout.isTTY && typeof report !== 'string') {
      throw new UsageError('bytes-to-terminal', { form, ending: reporters[form].endings[0] ?? form });
    }
    made.push({ file, report });
  }
  await writeReports(made, inputs, io);
  if (opened !== null) await openFile(opened, options, io);
  return exitCodeOf(evaluations, failOn);
}

/**
 * What fails a job; `none` stands alone, lest a slip switch the check off, and `regressed` needs a report to compare with.
 * Throws a UsageError.
 */
function failOnOf(words: readonly string[], compare: readonly string[]): readonly Failing[] {
  if (words.includes('none')) {
    if (words.length > 1) throw new UsageError('none-among-others', {});
    return [];
  }
  const known = knownWords<Failing>('--fail-on', words, [...statuses, 'regressed']);
  if (known.includes('regressed') && compare.length === 0) {
    throw new UsageError('regressed-without-compare', {});
  }
  return known;
}
