import Fraction from 'fraction.js';
import type { LoadedTable } from '../engine/loaded-table.ts';
import type { Engine } from '../engine/open-engine.ts';
import type { Calendar, MonthIndex } from '../model/calendar.ts';
import type { Day } from '../model/day.ts';
import type { DistinctMeasure, WindowedMeasure } from '../model/measure.ts';
import type { Indicator } from '../model/plan.ts';
import type { Observation, Series, UnitObservation } from '../model/series.ts';
import type { Source } from '../model/source.ts';
import { type Coverage, coverageOf, periodOf } from './coverage.ts';
import { type DistinctCell, distinctValues } from './distinct-values.ts';
import { type MonthCell, monthCells, monthSql } from './month-cells.ts';
import { addTallies, type Made, type Recipe, recipeOf, type Tally } from './tallies.ts';
import { type Span, spansOf } from './windows.ts';

/** An indicator with a windowed measure. */
export interface Windowed {
  readonly indicator: Indicator;
  readonly measure: WindowedMeasure;
}

/** What is common to all measures of a group: one table, one day column, one set of unit columns. */
interface Group {
  readonly engine: Engine;
  readonly calendar: Calendar;
  readonly source: Source;
  readonly table: LoadedTable;
  readonly month: string;
  readonly cells: ReadonlyMap<MonthIndex, readonly MonthCell[]>;
  /** The cells of each month, added up over files and units. */
  readonly totals: ReadonlyMap<MonthIndex, Tally>;
  readonly rejected: readonly MonthCell[];
  readonly coverage: Coverage | null;
}

const noRecipe: Recipe = {
  aggregates: [],
  make: () => ({ value: null, numerator: null, denominator: null, rows: 0, unknown: 0 }),
};

/**
 * Observes measures that share a source and a day column, and are split by the unit columns `by` or by none: one scan of the table for all of them (and
 * one for each count of different values, which do not add up), then windows are put together from months.
 */
export async function observeWindows(
  engine: Engine,
  calendar: Calendar,
  source: Source,
  table: LoadedTable,
  by: readonly string[],
  group: readonly Windowed[],
  asOf: Day,
): Promise<{ series: readonly Series[]; coverage: Coverage | null }> {
  const [first] = group;
  if (first === undefined) return { series: [], coverage: null };
  const { on } = first.measure;
  const month = monthSql(calendar, on);
  const recipes = group.map(({ measure }) => (measure.kind === 'distinct' ? noRecipe : recipeOf(measure)));
  const aggregates = recipes.flatMap((recipe) => recipe.aggregates);
  const cells = await monthCells(engine, table.name, month, by, aggregates);
  const rejected = await monthCells(engine, table.rejects, month, [], []);
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
  };

  const series: Series[] = [];
  let offset = 0;
  for (const [index, { indicator, measure }] of group.entries()) {
    const recipe = recipes[index] ?? noRecipe;
    const slice: [number, number] = [offset, offset + recipe.aggregates.length];
    offset = slice[1];
    series.push(
      measure.kind === 'distinct'
        ? await observeDistinct(shared, indicator, measure)
        : observeSummed(shared, indicator, measure, recipe, slice),
    );
  }
  return { series, coverage };
}

function observeSummed(
  group: Group,
  indicator: Indicator,
  measure: WindowedMeasure,
  recipe: Recipe,
  [from, to]: [number, number],
): Series {
  const make = (tallies: readonly Tally[]) =>
    recipe.make(addTallies(tallies.map((tally) => tally.slice(from, to))));
  const spans = wholeSpans(group, measure);
  const observations = spans.flatMap((span) =>
    observation(group, measure, span, make(valuesWithin(group.totals, span))),
  );
  const units: UnitObservation[] = [];
  const last = observations.findLast((seen) => seen.judged);
  const lastSpan = spans.find((span) => spanEnd(group, span) === last?.on);
  if (lastSpan !== undefined && measure.by.length > 0) {
    for (const cells of byUnit(valuesWithin(group.cells, lastSpan).flat())) {
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
  const { engine, table, month } = group;
  const spans = wholeSpans(group, measure);
  const counted = await distinctValues(engine, table.name, month, measure, spans, []);
  const observations = spans.flatMap((span) => {
    const cell = counted.find(({ last }) => last === span.last);
    return observation(group, measure, span, madeOf(cell));
  });
  const last = observations.findLast((seen) => seen.judged);
  const lastSpan = spans.find((span) => spanEnd(group, span) === last?.on);
  if (lastSpan === undefined || measure.by.length === 0) {
    return seriesOf(group, indicator, spans, observations, []);
  }
  const cells = await distinctValues(engine, table.name, month, measure, [lastSpan], measure.by);
  const units = cells.map((cell) => unitObservation(group, measure, lastSpan, cell.unit, madeOf(cell)));
  return seriesOf(group, indicator, spans, observations, units);
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
    unit: Object.fromEntries(measure.by.map((column, index) => [column, names[index] ?? null])),
    on: spanEnd(group, span),
    value: made.value ?? new Fraction(0),
    numerator: made.numerator,
    denominator: made.denominator,
    rows: made.rows,
  };
}

// a fixed language, so that the order of units does not depend on the machine
const byName = new Intl.Collator('vi');

function seriesOf(
  { cells, coverage }: Group,
  indicator: Indicator,
  spans: readonly Span[],
  observations: readonly Observation[],
  units: readonly UnitObservation[],
): Series {
  const name = ({ unit }: UnitObservation) => Object.values(unit).join('\0');
  return {
    indicator: indicator.id,
    observations,
    units: units.toSorted((a, b) => byName.compare(name(a), name(b)) || (name(a) < name(b) ? -1 : 1)),
    coversTo: coverage?.to ?? null,
    absence: observations.length > 0 ? null : absenceOf(coverage, spans, cells.size > 0),
  };
}

function absenceOf(coverage: Coverage | null, spans: readonly Span[], hasRows: boolean): Series['absence'] {
  if (coverage === null) return hasRows ? 'not-yet' : 'no-row';
  if (spans.length > 0) return 'denominator-zero';
  return coverage.goesOn ? 'not-yet' : 'no-whole-period';
}
