import { assessIndicator } from '../assess/assess-indicator.ts';
import type { Judging } from '../assess/judging.ts';
import { summarize } from '../assess/summarize.ts';
import type { SourceAccount } from '../model/account.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Day } from '../model/day.ts';
import type { Evaluation, SourceSummary } from '../model/evaluation.ts';
import type { Indicator, Plan } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import { checkExpressions } from '../observe/expressions/check-expressions.ts';
import { columnsNeeded } from '../observe/expressions/columns-needed.ts';
import { mostlyRejected } from '../observe/mostly-rejected.ts';
import { observe } from '../observe/observe.ts';
import { runChecks } from '../observe/run-checks.ts';
import { type RejectLimit, tooManyRejects } from '../observe/too-many-rejects.ts';
import { toldByRegistry } from '../observe/units/told-by-registry.ts';
import { usedSources } from '../observe/used-sources.ts';
import type { ReadOptions } from '../read/read-context.ts';
import { readSources } from '../read/read-sources.ts';
import type { SourceListings } from '../read/rows/source-listings.ts';
import { checkDataFolder } from './data-folder.ts';
import { judgeVariants } from './judge-variants.ts';
import { toolVersion } from './tool-version.ts';
import { withEngine } from './with-engine.ts';

/** What to judge: a plan or some of its indicators, by the exports in a folder, on a day. */
export interface Question {
  readonly plan: Plan;
  /** In the plan's order. */
  readonly indicators: readonly Indicator[];
  /** Absolute. */
  readonly dataFolder: string;
  readonly asOf: Day;
  readonly targetBy: Day;
  /** The alternative path to judge by, where an indicator has it; null for the way through the milestones. */
  readonly path: string | null;
  /** Whether to work out what other definitions give. */
  readonly variants: 'own' | 'all';
  /** Problems already found with the plan; all warnings. */
  readonly warnings: readonly Problem[];
  readonly reading: ReadOptions;
  /** How many rows may be rejected before nothing is judged; null for any number. */
  readonly maxRejects: RejectLimit | null;
  /** Is told what begins, and null where all is done; left out where nobody asks. */
  readonly step?: (step: JudgeStep | null) => Promise<void>;
  /** Is given the rows that do not count, in full, as soon as all is read; whatever becomes of the rest. */
  readonly list: (listings: readonly SourceListings[]) => Promise<void>;
}

/** What is done one after the other to judge a plan. */
export type JudgeStep = 'check' | 'read' | 'observe' | 'assess';

/** The evaluation, or null where an error among the problems keeps anything from being judged. */
export interface Judged {
  readonly evaluation: Evaluation | null;
  readonly problems: readonly Problem[];
}

/**
 * Judges a plan; the one place that holds the order of the work:
 *
 *     plan ─ check expressions ─► columns needed ─ read ─► tables ─ lock ─ observe ─► series ─ assess ─► evaluation
 *
 * Throws a UsageError for a data folder that is not there.
 */
export async function judge(question: Question): Promise<Judged> {
  const { plan, indicators, dataFolder, asOf, targetBy, warnings, maxRejects } = question;
  const step = question.step ?? (async () => {});
  checkDataFolder(dataFolder);
  return withEngine(async (engine) => {
    const problems: Problem[] = [...warnings];
    const stopped = () => problems.some(({ severity }) => severity === 'error');

    await step('check');
    // a row is used or rejected for the whole plan: what is judged of it must not change a number
    const checked = await checkExpressions(engine, plan, plan.indicators);
    problems.push(...checked.problems);
    if (stopped()) return { evaluation: null, problems };

    const needs = columnsNeeded(plan, plan.indicators, checked);
    // what only other definitions read stays unread where nobody asks for them
    const asked =
      question.variants === 'all' ? indicators : indicators.map((one) => ({ ...one, otherVariants: [] }));
    const sources = usedSources(plan, asked);
    await step('read');
    const read = await readSources(engine, sources, needs, dataFolder, question.reading);
    await question.list([...read.listings.values()]);
    const told = toldByRegistry(plan, indicators);
    problems.push(
      ...read.problems.filter((problem) => !told(problem)),
      ...mostlyRejected(plan, read.accounts),
    );
    if (maxRejects !== null) problems.push(...tooManyRejects(maxRejects, read.accounts));
    if (stopped()) return { evaluation: null, problems };

    await step('observe');
    await engine.lock();
    const observed = await observe(engine, plan, indicators, read.tables, asOf);
    problems.push(...observed.problems, ...(await runChecks(engine, sources, read.tables)));
    if (stopped()) return { evaluation: null, problems };

    await step('assess');
    const judging: Judging = {
      asOf,
      targetBy,
      path: question.path,
      issued: plan.document.issued,
      calendar: plan.calendar,
      sourceTitles: new Map(plan.sources.flatMap(({ id, title }) => (title === null ? [] : [[id, title]]))),
      datedTotals: plan.datedTotals,
    };
    const assessments: Assessment[] = [];
    for (const series of observed.series) {
      const indicator = indicators.find(({ id }) => id === series.indicator);
      if (indicator === undefined) continue;
      const assessment = assessIndicator(indicator, series, judging);
      if (question.variants === 'own') {
        assessments.push(assessment);
        continue;
      }
      const judged = await judgeVariants(engine, plan, indicator, read.tables, judging);
      assessments.push({ ...assessment, otherVariants: judged.others });
      problems.push(...judged.problems);
    }
    const evaluation: Evaluation = {
      version: 1,
      tool: { name: 'lotrinh', version: toolVersion() },
      plan: {
        id: plan.id,
        file: plan.file,
        title: plan.title,
        document: plan.document,
        articles: plan.articles,
        period: plan.period,
        timezone: plan.timezone,
        monthEndsOn: plan.calendar.monthEndsOn,
        pillars: plan.pillars,
        datedTotals: plan.datedTotals.map(({ id, title, unit, values }) => ({ id, title, unit, values })),
      },
      asOf,
      targetBy,
      summary: summarize(assessments, plan.indicators.length),
      indicators: assessments,
      changes: null,
      context: plan.context
        .filter(({ published }) => published === null || published <= asOf)
        .map(({ says, why, published, article, quote, not }) => ({
          says,
          why,
          published,
          article,
          quote,
          not,
        })),
      sources: sourceSummaries(plan, read.accounts, observed.coversTo),
      problems,
    };
    await step(null);
    return { evaluation, problems };
  });
}

function sourceSummaries(
  plan: Plan,
  accounts: readonly SourceAccount[],
  coversTo: ReadonlyMap<string, Day>,
): readonly SourceSummary[] {
  return accounts.flatMap((account) => {
    const source = plan.sources.find(({ id }) => id === account.source);
    if (source === undefined) return [];
    const { id, title, synthetic } = source;
    const { files, rejectsTotal, rejects } = account;
    return [{ id, title, synthetic, coversTo: coversTo.get(id) ?? null, files, rejectsTotal, rejects }];
  });
}
