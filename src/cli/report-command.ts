import type { Status } from '../model/assessment.ts';
import { reporters } from '../report/reporters.ts';
import { type ExitCode, exitCodeOf, exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { type JudgeOptions, judgePlans } from './judge-plans.ts';
import { outputFormat } from './output-format.ts';
import { readPlans } from './read-plans.ts';
import { showPlanProblems } from './show-problems.ts';
import { statuses } from './statuses.ts';
import { usesColor, widthOf } from './terminal-look.ts';
import { knownWords, UsageError } from './usage-error.ts';
import { writeReport } from './write-report.ts';

export interface ReportOptions extends JudgeOptions {
  readonly format?: string;
  readonly failOn?: readonly string[];
  readonly status?: readonly string[];
}

/** Judges plans and writes one report of them to stdout or a file; everything else goes to stderr. */
export async function reportCommand(
  files: readonly string[],
  options: ReportOptions,
  io: Io,
): Promise<ExitCode> {
  const { language, output } = options;
  const reporter = reporters[outputFormat(options, reporters)];
  const failOn = failOnOf(options.failOn ?? ['none']);
  const shown = knownWords<Status>('--status', options.status ?? [], statuses);

  const { evaluations, problems, inputs } = await judgePlans(readPlans(files, io), 'own', options, io);
  await showPlanProblems(problems, language, io);
  if (evaluations === null) return exitCodes.cannotJudge;

  const text = reporter.render(evaluations, {
    language,
    width: widthOf(io.stdout, io.env),
    color: output === undefined && usesColor(io.stdout, io.env),
    shows: ({ status }) => shown.length === 0 || shown.includes(status),
  });
  await writeReport(output, text, inputs, io);
  return exitCodeOf(evaluations, failOn);
}

/** The statuses that fail a job; `none` stands alone, lest a slip switch the check off. Throws a UsageError. */
function failOnOf(words: readonly string[]): readonly Status[] {
  if (!words.includes('none')) return knownWords<Status>('--fail-on', words, statuses);
  if (words.length > 1) throw new UsageError('none-among-others', {});
  return [];
}
