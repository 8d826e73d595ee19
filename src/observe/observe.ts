import { EngineError } from '../engine/engine-error.ts';
import type { LoadedTable } from '../engine/loaded-table.ts';
import type { Engine } from '../engine/open-engine.ts';
import type { Day } from '../model/day.ts';
import { type FigureMeasure, isWindowed, type Measure } from '../model/measure.ts';
import type { ObserveProblemCode } from '../model/observe-problem.ts';
import type { Indicator, Plan } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import type { Series } from '../model/series.ts';
import type { Source } from '../model/source.ts';
import { refusal } from './expressions/check-expressions.ts';
import { expressionsOf, type Term } from './expressions/expressions-of.ts';
import { indicatorSpeaks } from './expressions/speaker.ts';
import { mergeSeries } from './figures/merge-series.ts';
import { observeFigures } from './figures/observe-figures.ts';
import { unitsOfPlan } from './units/units-of-plan.ts';
import { type Coverage, monthName } from './windows/coverage.ts';
import { observeWindows } from './windows/observe-windows.ts';
import type { Windowed } from './windows/window-group.ts';

/** The series of every indicator asked for, in the plan's order, and how far each source reaches. */
export interface Observed {
  readonly series: readonly Series[];
  /** By the source's id; a source whose figures are dated singly reaches to the last of them. */
  readonly coversTo: ReadonlyMap<string, Day>;
  readonly problems: readonly Problem<ObserveProblemCode>[];
}

/**
 * Observes some indicators of a plan over the tables that were read: for each reporting period that is covered and over
 * by the as-of day, one dated value with its numerator, denominator, rows and files.
 */
export async function observe(
  engine: Engine,
  plan: Plan,
  indicators: readonly Indicator[],
  tables: ReadonlyMap<string, LoadedTable>,
  asOf: Day,
): Promise<Observed> {
  const found = new Map<string, Series>();
  const elsewhere = new Map<string, Series[]>();
  const coversTo = new Map<string, Day>();
  const { units, problems: ofUnits } = await unitsOfPlan(engine, plan, indicators, tables, asOf);
  const problems: Problem<ObserveProblemCode>[] = [...ofUnits];
  for (const source of plan.sources) {
    const table = tables.get(source.id);
    if (table === undefined || table.files.length === 0) continue;
    const own = indicators.filter(({ measure }) => measure.from === source.id);
    const reached: Day[] = [];
    for (const group of groupsOf(own)) {
      await tryEach(group.members, source, problems, async (members) => {
        const { calendar } = plan;
        const observed = await observeWindows(
          engine,
          calendar,
          source,
          table,
          group.by,
          members,
          asOf,
          units,
        );
        const { series, coverage } = observed;
        for (const one of series) found.set(one.indicator, one);
        if (coverage !== null) reached.push(coverage.to);
        problems.push(...holes(plan, source, coverage, members), ...observed.problems);
      });
    }
    const figures: Day[] = [];
    for (const one of figuresOf(indicators, source)) {
      await tryEach([one], source, problems, async () => {
        const { indicator, trust } = one;
        const reading = { ...one, calendar: plan.calendar, source, table };
        const observed = await observeFigures(engine, reading, trust, asOf);
        if (trust === 0) found.set(indicator.id, observed.series);
        else elsewhere.set(indicator.id, [...(elsewhere.get(indicator.id) ?? []), observed.series]);
        problems.push(...observed.problems);
        if (observed.series.coversTo !== null) figures.push(observed.series.coversTo);
      });
    }
    // of several day columns the one that reaches least far tells how far the source can be trusted
    const to = reached.toSorted()[0] ?? figures.toSorted().at(-1);
    if (to !== undefined) coversTo.set(source.id, to);
  }
  const series = indicators.map((indicator) => {
    const { id } = indicator;
    return mergeSeries(found.get(id) ?? withoutFile(indicator), elsewhere.get(id) ?? []);
  });
  return { series, coversTo, problems };
}

/**
 * Observes some indicators at once; where the engine cannot (a text that is no number, a number beyond its type: no
 * check without the rows can know), one by one, so that the one at fault is named.
 */
async function tryEach<One extends { readonly indicator: Indicator; readonly measure: Measure }>(
  members: readonly One[],
  source: Source,
  problems: Problem<ObserveProblemCode>[],
  observeThem: (members: readonly One[]) => Promise<void>,
): Promise<void> {
  try {
    await observeThem(members);
  } catch (thrown) {
    if (!(thrown instanceof EngineError)) throw thrown;
    if (members.length > 1) {
      for (const one of members) {
        await tryEach([one], source, problems, observeThem);
        // nothing will be judged: the others need not be waited for
        if (problems.some(({ code }) => code === 'expression-too-slow')) return;
      }
      return;
    }
    for (const { indicator, measure } of members) {
      const term = expressionsOf(measure)[0] ?? columnOf(indicator, measure);
      if (term === null) throw thrown;
      // its position is in the whole query, not in the expression
      const { message, candidates, fault } = thrown;
      const spoken = { source, speaker: indicatorSpeaks(indicator), measure, term };
      problems.push(refusal(spoken, new EngineError(message, null, candidates, fault)));
    }
  }
}

/** Where a measure has no expression, what it takes its figures from. */
function columnOf({ place }: Indicator, measure: Measure): Term | null {
  if (isWindowed(measure)) return null;
  return { name: 'of', expression: { text: measure.value, place, runs: [] }, wanted: 'value' };
}

/** A measure of figures, whose it is, and its place in the order of trust. */
interface Trusted {
  readonly indicator: Indicator;
  readonly measure: FigureMeasure;
  readonly trust: number;
}

/** Lists the measures that take figures from a source: indicators' own, and those of their other sources. */
function figuresOf(indicators: readonly Indicator[], source: Source): readonly Trusted[] {
  return indicators.flatMap((indicator) =>
    [indicator.measure, ...indicator.otherSources].flatMap((measure, trust): Trusted[] =>
      isWindowed(measure) || measure.from !== source.id ? [] : [{ indicator, measure, trust }],
    ),
  );
}

function withoutFile(indicator: Indicator): Series {
  return { indicator: indicator.id, observations: [], units: [], coversTo: null, absence: 'no-file' };
}

/**
 * Puts together the windowed measures that one scan can serve: those of one day column that are split by the same units, or by
 * none. Totals would add up from units too; but every aggregate would be taken of every unit, of which there may be thousands.
 */
function groupsOf(indicators: readonly Indicator[]): readonly Group[] {
  const windowed = indicators.flatMap((indicator): Windowed[] => {
    const { measure } = indicator;
    return isWindowed(measure) ? [{ indicator, measure }] : [];
  });
  const groups = new Map<string, { by: readonly string[]; members: Windowed[] }>();
  for (const one of windowed) {
    const { on, by } = one.measure;
    const key = JSON.stringify([on, by]);
    const group = groups.get(key) ?? { by, members: [] };
    group.members.push(one);
    groups.set(key, group);
  }
  return [...groups.values()];
}

interface Group {
  readonly by: readonly string[];
  readonly members: readonly Windowed[];
}

function holes(
  plan: Plan,
  source: Source,
  coverage: Coverage | null,
  group: readonly Windowed[],
): readonly Problem<ObserveProblemCode>[] {
  if (coverage === null || coverage.empty.size === 0) return [];
  const months = [...coverage.empty].map((month) => monthName(plan.calendar, month));
  const facts = {
    source: source.id,
    on: group[0]?.measure.on ?? null,
    first: monthName(plan.calendar, coverage.start),
    count: months.length,
    months,
  };
  return [{ severity: 'warning', code: 'month-without-rows', facts, place: source.place }];
}
