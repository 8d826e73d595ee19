import path from 'node:path';
import type { Readable } from 'node:stream';
import { changesSince, type EarlierReport } from '../assess/changes-since.ts';
import type { Day } from '../model/day.ts';
import type { Evaluation } from '../model/evaluation.ts';
import type { Indicator, Plan } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import type { Language } from '../model/text.ts';
import { unheard } from '../read/progress.ts';
import { asOfDay, targetDay, todayIn } from './as-of-day.ts';
import { checkDataFolder } from './data-folder.ts';
import { noDiary, openDiary } from './diary.ts';
import { sameFile } from './draft.ts';
import { earlierReports } from './earlier-reports.ts';
import { inputFiles } from './input-files.ts';
import type { Io } from './io.ts';
import { judge, type Question } from './judge.ts';
import { listingFilesOf, type OutputOptions } from './listing-files.ts';
import { Listings } from './listings.ts';
import { ProgressBar } from './progress-bar.ts';
import { readEarlierReports } from './read-earlier-reports.ts';
import type { GivenPlan } from './read-plans.ts';
import { rejectLimit } from './reject-limit.ts';
import { replaceFiles, replacementsOf } from './replace-files.ts';
import {
  checkSelection,
  isSelected,
  knownPath,
  type Selection,
  selectIndicators,
} from './select-indicators.ts';
import { pipedInput, sourcesOfInput } from './standard-input.ts';
import { UsageError } from './usage-error.ts';

/** What says what to judge: options that every command shares that judges, and that hold for all of its plans. */
export interface JudgeOptions extends Partial<Selection>, OutputOptions {
  /** One for all plans, or one for each in their order. */
  readonly data?: readonly string[];
  readonly asOf?: string;
  readonly target?: string;
  readonly path?: string;
  /** `<source>=<glob>` each. */
  readonly files?: readonly string[];
  readonly maxRejects?: string;
  /** Nothing on stderr but errors. */
  readonly quiet?: true;
  /** What is done, on stderr. */
  readonly verbose?: true;
  /** Earlier JSON reports. */
  readonly compare?: readonly string[];
  readonly language: Language;
}

/** What came of judging plans. */
export interface JudgedPlans {
  /**
   * One of each plan, in the order given; null where one of them could not be judged: a report with a hole in it would be
   * taken for the whole by whoever has only the report.
   */
  readonly evaluations: readonly Evaluation[] | null;
  /** What is to be said of what is wrong with each plan and its exports. */
  readonly problems: readonly PlanProblems[];
  /** Every file that was read, absolute. */
  readonly inputs: readonly string[];
}

/** The problems of one plan, and whether they keep it from being judged. */
export interface PlanProblems {
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly fails: boolean;
}

/**
 * Judges what was selected of each plan, on the day asked for, and writes the listings asked for. Each plan reads its own
 * exports: two plans may declare the same file otherwise. All are read even where one cannot be judged, so that
 * all problems come at once. Throws a UsageError.
 */
export async function judgePlans(
  given: readonly GivenPlan[],
  variants: Question['variants'],
  options: JudgeOptions,
  io: Io,
): Promise<JudgedPlans> {
  if (options.quiet !== undefined && options.verbose !== undefined)
    throw new UsageError('quiet-and-verbose', {});
  const files = listingFilesOf(options, io);
  const maxRejects = options.maxRejects === undefined ? null : rejectLimit(options.maxRejects);
  const { compare = [], outputs = [] } = options;
  const reports = readEarlierReports(compare, io);
  const asked = given.flatMap(({ file, plan, problems }) =>
    plan === null ? [] : [{ file, plan, problems }],
  );
  if (asked.length < given.length) {
    const problems = given.map((it) => ({ ...it, fails: it.plan === null }));
    return { evaluations: null, problems: saidOf(problems, options), inputs: [] };
  }

  const questions = questionsOf(asked, options, io);
  const judgingPath = knownPath(
    asked.map(({ plan }) => plan),
    options.path,
  );
  const earlier =
    compare.length === 0
      ? []
      : earlierReports(
          questions.map((it) => ({ ...it, path: judgingPath })),
          reports,
        );
  const input = inputOf(questions, io);
  const read = await Promise.all(
    questions.map(({ plan, dataFolder }) => inputFiles(plan.sources, dataFolder)),
  );
  const absolute = (file: string) => path.resolve(io.cwd(), file);
  const inputs = [...[...given.map(({ file }) => file), ...compare].map(absolute), ...read.flat()];
  const spoilt = outputs.find((file) => inputs.some((input) => sameFile(input, absolute(file))));
  if (spoilt !== undefined) throw new UsageError('output-is-input', { file: spoilt });
  const plans = questions.map(({ plan }) => plan.id);
  const listings = new Listings({ files, plans, inputs, language: options.language }, io);
  const diary = options.verbose === undefined ? noDiary : openDiary(io, options.language);
  const evaluations: Evaluation[] = [];
  const problems: PlanProblems[] = [];
  try {
    for (const [index, { file, ...question }] of questions.entries()) {
      const bar =
        options.quiet === undefined && options.verbose === undefined
          ? new ProgressBar(io, options.language)
          : null;
      await diary.plan(question.plan, question.dataFolder);
      const judged = await judge({
        ...question,
        path: judgingPath,
        variants,
        reading: { input: input.of === question.plan.id ? input.stream : null, progress: bar ?? unheard },
        maxRejects,
        list: (sources) => listings.add(question.plan.id, sources),
        step: diary.step,
      }).finally(() => bar?.close());
      await diary.sources(judged.evaluation?.sources ?? []);
      if (judged.evaluation !== null) {
        evaluations.push(withChanges(judged.evaluation, earlier[index], question.plan, options));
      }
      problems.push({ file, problems: judged.problems, fails: judged.evaluation === null });
    }
    await listings.finish();
  } finally {
    await listings.discard();
  }
  return {
    evaluations: evaluations.length < given.length ? null : evaluations,
    problems: saidOf(problems, options),
    inputs,
  };
}

/** What of problems is to be said: of whoever wants it quiet, only what keeps a plan from being judged. */
function saidOf(plans: readonly PlanProblems[], { quiet }: JudgeOptions): readonly PlanProblems[] {
  if (quiet === undefined) return plans;
  return plans.map((plan) => ({
    ...plan,
    problems: plan.problems.filter(({ severity }) => severity === 'error'),
  }));
}

/** Holds an evaluation against the earlier report of its plan, where there is one. */
function withChanges(
  evaluation: Evaluation,
  earlier: EarlierReport | undefined,
  plan: Plan,
  options: JudgeOptions,
): Evaluation {
  if (earlier === undefined) return evaluation;
  const planned = new Set(plan.indicators.map(({ id }) => id));
  const changes = changesSince(evaluation, earlier, {
    isPlanned: (id) => planned.has(id),
    isSelected: (indicator) => isSelected(indicator, options),
  });
  return { ...evaluation, changes };
}

interface AskedPlan {
  readonly file: string;
  readonly plan: Plan;
  readonly problems: readonly Problem[];
}

/** What is asked of one plan. */
interface PlanQuestion {
  readonly file: string;
  readonly plan: Plan;
  readonly indicators: readonly Indicator[];
  readonly dataFolder: string;
  readonly asOf: Day;
  readonly targetBy: Day;
  readonly warnings: readonly Problem[];
}

/** What is asked of each plan: a word of an option must mean something in one of them, not in all. Throws a UsageError. */
function questionsOf(asked: readonly AskedPlan[], options: JudgeOptions, io: Io): readonly PlanQuestion[] {
  const plans = asked.map(({ plan }) => plan);
  const replacements = replacementsOf(options.files ?? [], plans);
  checkSelection(plans, options);
  const { data = [] } = options;
  if (data.length > 1 && data.length !== plans.length) {
    throw new UsageError('data-folders', { given: data.length, plans: plans.length });
  }
  return asked.map(({ file, plan, problems }, index) => {
    const folder = (data.length > 1 ? data[index] : data[0]) ?? path.dirname(file);
    const dataFolder = path.resolve(io.cwd(), folder);
    checkDataFolder(dataFolder);
    const { asOf, target } = options;
    return {
      file,
      plan: replaceFiles(plan, replacements, dataFolder),
      indicators: selectIndicators(plan, options),
      dataFolder,
      asOf: asOf === undefined ? todayIn(plan.timezone, io.now()) : asOfDay(asOf, plan.calendar),
      targetBy: target === undefined ? plan.period.target : targetDay(target),
      warnings: problems,
    };
  });
}

/** Gives standard input to the one plan that asks for it. Throws a UsageError where two do. */
function inputOf(
  questions: readonly PlanQuestion[],
  io: Io,
): { readonly of: string | null; readonly stream: Readable | null } {
  const asking = questions.flatMap(({ plan, indicators }) =>
    sourcesOfInput(plan, indicators).map((source) => ({ plan: plan.id, source })),
  );
  const names = asking.map(({ plan, source }) => (questions.length === 1 ? source : `${source} (${plan})`));
  return { of: asking[0]?.plan ?? null, stream: pipedInput(names, io) };
}
