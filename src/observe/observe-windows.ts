import Fraction from 'fraction.js';
import type { LoadedTable } from '../engine/loaded-table.ts';
import type { Engine } from '../engine/open-engine.ts';
import { type Calendar, type MonthIndex, monthIndex } from '../model/calendar.ts';
import type { Day } from '../model/day.ts';
import type { DistinctMeasure, WindowedMeasure } from '../model/measure.ts';
import type { Indicator } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import type { Observation, Series, UnitObservation } from '../model/series.ts';
import type { Source } from '../model/source.ts';
import type { UnitProblemCode } from '../model/unit-problem.ts';
import { type Coverage, coverageOf, periodOf } from './coverage.ts';
import { type DistinctCell, distinctValues } from './distinct-values.ts';
import { inNameOrder } from './in-name-order.ts';
import { type MonthCell, monthCells, monthSql } from './month-cells.ts';
import { namesPeriod } from './names-period.ts';
import { type Dated, periodCells, projected } from './period-cells.ts';
import { addTallies, type Made, type Recipe, recipeOf, type Tally } from './tallies.ts';
import { type Followable, followingOf, followingProblems } from './units/following-of.ts';
import { GROUP, groupedTable } from './units/grouped-table.ts';
import { observeFollowed } from './units/observe-followed.ts';
import { oneEpoch, unitEpochs } from './units/unit-epochs.ts';
import type { UnitsOverTime } from './units/units-over-time.ts';
import { type Span, spansOf } from './windows.ts';

/** An indicator with a windowed measure. */
export interface Windowed {
  readonly indicator: Indicator;
  readonly measure: WindowedMeasure;
}

/** What is common to all measures of a group: one table, one day column, one set of unit columns. */
interface Group extends Followable {
  readonly engine: Engine;
  readonly calendar: Calendar;
  readonly table: LoadedTable;
  readonly month: string;
  readonly cells: ReadonlyMap<MonthIndex, readonly MonthCell[]>;
  /** The cells of each month, added up over files and units. */
  readonly totals: ReadonlyMap<MonthIndex, Tally>;
  readonly rejected: readonly MonthCell[];
  readonly coverage: Coverage | null;
}

/**
 * Observes measures that share a source and a day column, and are split by the unit columns `by` or by none: one scan of the table for all of them (and
 * others for what does not add up: one for each count of different values, one for each window of measures that speak of
 * its days), then windows are put together from months.
 */
export async function observeWindows(
  engine: Engine,
  calendar: Calendar,
  source: Source,
  table: LoadedTable,
  by: readonly string[],
  group: readonly Windowed[],
  asOf: Day,
  units: UnitsOverTime | null,
): Promise<{
  series: readonly Series[];
  coverage: Coverage | null;
  problems: readonly Problem<UnitProblemCode>[];
}> {
  const [first] = group;
  if (first === undefined) return { series: [], coverage: null, problems: [] };
  const { on } = first.measure;
  const month = monthSql(calendar, on);
  const follows = group.some(({ measure }) => measure.follows !== null);
  const epochs = units === null || !follows ? oneEpoch : unitEpochs(calendar, on, units.changes);
  const aggregates = group.map(({ measure }) => (addsUp(measure) ? recipeOf(measure).aggregates : []));
  const cells = await monthCells(engine, table.name, month, epochs.sql, by, aggregates.flat());
  const rejected = await monthCells(engine, table.rejects, month, oneEpoch.sql, [], []);
  const byMonth = new Map<MonthIndex, MonthCell[]>();
  for (const cell of cells) {
    if (cell.month === null) continue;
    const own = byMonth.get(cell.month);
    if (own === undefined) byMonth.set(cell.month, [cell]);
    else own.push(cell);
  }
  const totals = new Map(
    [...byMonth].map(([index, own]) => [index, addTallies(own.map(({ tally }) => tally))]),
  );
  const coverage = coverageOf(source, calendar, new Set(byMonth.keys()), asOf);
  const shared: Group = {
    engine,
    calendar,
    source,
    table,
    month,
    cells: byMonth,
    totals,
    rejected,
    coverage,
    units,
    epochs,
  };

  const ofPeriods = await periodTallies(shared, group);
  const series: Series[] = [];
  let offset = 0;
  for (const [index, { indicator, measure }] of group.entries()) {
    const end = offset + (aggregates[index]?.length ?? 0);
    const parts = ofPeriods.get(measure) ?? partsOfMonths(shared, [offset, end]);
    offset = end;
    series.push(
      measure.kind === 'distinct'
        ? await observeDistinct(shared, indicator, measure)
        : await observeSummed(shared, indicator, measure, recipeOf(measure), parts),
    );
  }
  return { series, coverage, problems: followingProblems(shared, group, cells, monthIndex(calendar, asOf)) };
}

/** Tells whether the value of a measure is made of parts that add up over months. */
function addsUp(measure: WindowedMeasure): measure is Exclude<WindowedMeasure, DistinctMeasure> {
  return measure.kind !== 'distinct' && !namesPeriod(measure);
}

/** The tallies of one measure, wherever they come from. */
interface Parts {
  /** Those that add up to the total of a span. */
  readonly of: (span: Span) => readonly Tally[];
  /** Those of a span, each with its unit. */
  readonly byUnit: (span: Span) => Promise<readonly MonthCell[]>;
  /** Those of some groups of the month cells of a span, by the number of the group. */
  readonly byGroup: (span: Span, groups: readonly CellGroup[]) => Promise<readonly (readonly Tally[])[]>;
}

/** Month cells that count together. */
interface CellGroup {
  readonly cells: readonly MonthCell[];
}

/** The tallies of a measure among those that were taken of each month for all measures. */
function partsOfMonths(group: Group, [from, to]: [number, number]): Parts {
  return {
    of: (span) => valuesWithin(group.totals, span).map((tally) => tally.slice(from, to)),
    byUnit: async (span) =>
      valuesWithin(group.cells, span)
        .flat()
        .map((cell) => ({ ...cell, tally: cell.tally.slice(from, to) })),
    byGroup: async (_, groups) => groups.map(({ cells }) => cells.map(({ tally }) => tally.slice(from, to))),
  };
}

/** Computes the tallies of the measures that speak of the days of their window: those of one window in one scan. */
async function periodTallies(
  group: Group,
  members: readonly Windowed[],
): Promise<ReadonlyMap<WindowedMeasure, Parts>> {
  const parts = new Map<WindowedMeasure, Parts>();
  const daily = members.flatMap(({ measure }) =>
    measure.kind !== 'distinct' && namesPeriod(measure) ? [measure] : [],
  );
  for (const window of new Set(daily.map((measure) => measure.window))) {
    const alike = daily.filter((measure) => measure.window === window);
    const made = alike.map((measure, index) => projected(measure, index));
    const aggregates = made.map(({ measure }) => recipeOf(measure).aggregates);
    const [first] = alike;
    const spans = first === undefined ? [] : wholeSpans(group, first);
    const columns = made.flatMap((one) => one.columns);
    const totals = await periodCells(group, spans, [], columns, aggregates.flat());
    let offset = 0;
    for (const [index, measure] of alike.entries()) {
      const mine = aggregates[index] ?? [];
      const own = made[index]?.columns ?? [];
      const [from, to] = [offset, offset + mine.length];
      offset = to;
      parts.set(measure, {
        of: ({ last }) =>
          totals.filter(({ month }) => month === last).map(({ tally }) => tally.slice(from, to)),
        byUnit: (span) => periodCells(group, [span], measure.by, own, mine),
        byGroup: async (span, groups) => {
          const cells = await periodCells(inGroups(group, measure, groups), [span], [GROUP], own, mine);
          return tallied(cells, groups);
        },
      });
    }
  }
  return parts;
}

async function observeSummed(
  group: Group,
  indicator: Indicator,
  measure: WindowedMeasure,
  recipe: Recipe,
  parts: Parts,
): Promise<Series> {
  const make = (tallies: readonly Tally[]) => recipe.make(addTallies(tallies));
  const spans = wholeSpans(group, measure);
  const observations = spans.flatMap((span) => observation(group, measure, span, make(parts.of(span))));
  const units: UnitObservation[] = [];
  const last = observations.findLast((seen) => seen.judged);
  const lastSpan = spans.find((span) => spanEnd(group, span) === last?.on);
  const following = followingOf(group, measure);
  if (lastSpan !== undefined && following !== null) {
    const cells = valuesWithin(group.cells, lastSpan).flat();
    const maker = async (groups: readonly CellGroup[]) => (await parts.byGroup(lastSpan, groups)).map(make);
    const followed = await observeFollowed(cells, following, measure.by, spanEnd(group, lastSpan), maker);
    units.push(...followed);
  } else if (lastSpan !== undefined && measure.by.length > 0) {
    for (const cells of byUnit(await parts.byUnit(lastSpan))) {
      const made = make(cells.map(({ tally }) => tally));
      const unit = cells[0]?.unit ?? [];
      if (made.value !== null) units.push(unitObservation(group, measure, lastSpan, unit, made));
    }
  }
  return seriesOf(group, indicator, spans, observations, units);
}

async function observeDistinct(
  group: Group,
  indicator: Indicator,
  measure: DistinctMeasure,
): Promise<Series> {
  const spans = wholeSpans(group, measure);
  const counted = await distinctValues(group, measure, spans, []);
  const observations = spans.flatMap((span) => {
    const cell = counted.find(({ last }) => last === span.last);
    return observation(group, measure, span, madeOf(cell));
  });
  const last = observations.findLast((seen) => seen.judged);
  const lastSpan = spans.find((span) => spanEnd(group, span) === last?.on);
  if (lastSpan === undefined || measure.by.length === 0) {
    return seriesOf(group, indicator, spans, observations, []);
  }
  const following = followingOf(group, measure);
  if (following !== null) {
    const cells = valuesWithin(group.cells, lastSpan).flat();
    const maker = (groups: readonly CellGroup[]) => distinctByGroup(group, measure, lastSpan, groups);
    const units = await observeFollowed(cells, following, measure.by, spanEnd(group, lastSpan), maker);
    return seriesOf(group, indicator, spans, observations, units);
  }
  const cells = await distinctValues(group, measure, [lastSpan], measure.by);
  const units = cells.map((cell) => unitObservation(group, measure, lastSpan, cell.unit, madeOf(cell)));
  return seriesOf(group, indicator, spans, observations, units);
}

/** Gives a group's table with only the rows of some cells, each with the number of its cells' group. */
function inGroups(group: Group, { by }: WindowedMeasure, groups: readonly CellGroup[]): Dated {
  const name = groupedTable(group.table.name, group.month, group.epochs.sql, by, groups);
  return { ...group, table: { name } };
}

function tallied(cells: readonly MonthCell[], groups: readonly CellGroup[]): readonly (readonly Tally[])[] {
  return groups.map((_, number) =>
    cells.filter(({ unit }) => unit[0] === String(number)).map(({ tally }) => tally),
  );
}

async function distinctByGroup(
  group: Group,
  measure: DistinctMeasure,
  span: Span,
  groups: readonly CellGroup[],
): Promise<readonly Made[]> {
  const cells = await distinctValues(inGroups(group, measure, groups), measure, [span], [GROUP]);
  return groups.map((_, number) => madeOf(cells.find(({ unit }) => unit[0] === String(number))));
}

function madeOf(cell: DistinctCell | undefined): Made {
  return {
    value: new Fraction(cell?.values ?? 0n),
    numerator: null,
    denominator: null,
    rows: Number(cell?.rows ?? 0n),
    unknown: Number(cell?.unknown ?? 0n),
  };
}

/** Lists the spans that the source covers without a hole. */
function wholeSpans({ coverage }: Group, measure: WindowedMeasure): readonly Span[] {
  if (coverage === null) return [];
  const { start, end, empty } = coverage;
  const holes = [...empty];
  return spansOf(measure.window, start, end).filter(
    ({ first, last }) => !holes.some((month) => first <= month && month <= last),
  );
}

/** Gives what a map by month holds for the months of a span. */
function valuesWithin<T>(byMonth: ReadonlyMap<MonthIndex, T>, { first, last }: Span): readonly T[] {
  const found: T[] = [];
  for (let month = first; month <= last; month += 1) {
    const value = byMonth.get(month);
    if (value !== undefined) found.push(value);
  }
  return found;
}

function byUnit(cells: readonly MonthCell[]): readonly (readonly MonthCell[])[] {
  const groups = new Map<string, MonthCell[]>();
  for (const cell of cells) {
    const key = JSON.stringify(cell.unit);
    const own = groups.get(key) ?? [];
    own.push(cell);
    groups.set(key, own);
  }
  return [...groups.values()];
}

function spanEnd({ calendar }: Group, span: Span): Day {
  return periodOf(calendar, span.first, span.last).to;
}

function observation(group: Group, measure: WindowedMeasure, span: Span, made: Made): readonly Observation[] {
  if (made.value === null) return [];
  const period = periodOf(group.calendar, span.first, span.last);
  const files = [
    ...new Set(
      valuesWithin(group.cells, span)
        .flat()
        .map(({ file }) => file),
    ),
  ].sort((a, b) => a - b);
  const rejected = group.rejected
    .filter(({ month }) => month === null || (span.first <= month && month <= span.last))
    .reduce((sum, { rows }) => sum + rows, 0);
  return [
    {
      on: period.to,
      period,
      value: made.value,
      numerator: made.numerator,
      denominator: made.denominator,
      rows: made.rows,
      unknown: made.unknown,
      rejected,
      judged: isJudged(measure, span.last),
      estimate: false,
      bound: 'exact',
      published: null,
      qualifier: null,
      source: null,
      partial: false,
      synthetic: group.source.synthetic,
      from: group.source.id,
      trust: 0,
      parts: [],
      absent: [],
      files: files.map((file) => group.table.files[file] ?? ''),
    },
  ];
}

/** A count or a sum of an unfinished year says nothing of the year; a share, a mean or a ratio does. */
function isJudged(measure: WindowedMeasure, last: MonthIndex): boolean {
  if (measure.window !== 'year-to-date' || last % 12 === 11) return true;
  return measure.kind === 'share' || measure.kind === 'mean' || measure.kind === 'ratio';
}

function unitObservation(
  group: Group,
  measure: WindowedMeasure,
  span: Span,
  names: readonly (string | null)[],
  made: Made,
): UnitObservation {
  return {
    formerly: [],
    until: null,
    unit: Object.fromEntries(measure.by.map((column, index) => [column, names[index] ?? null])),
    on: spanEnd(group, span),
    value: made.value ?? new Fraction(0),
    numerator: made.numerator,
    denominator: made.denominator,
    rows: made.rows,
  };
}

function seriesOf(
  { cells, coverage }: Group,
  indicator: Indicator,
  spans: readonly Span[],
  observations: readonly Observation[],
  units: readonly UnitObservation[],
): Series {
  return {
    indicator: indicator.id,
    observations,
    units: inNameOrder(units),
    coversTo: coverage?.to ?? null,
    absence: observations.length > 0 ? null : absenceOf(coverage, spans, cells.size > 0),
  };
}

function absenceOf(coverage: Coverage | null, spans: readonly Span[], hasRows: boolean): Series['absence'] {
  if (coverage === null) return hasRows ? 'not-yet' : 'no-row';
  if (spans.length > 0) return 'denominator-zero';
  return coverage.goesOn ? 'not-yet' : 'no-whole-period';
}
