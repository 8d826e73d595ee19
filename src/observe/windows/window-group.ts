import type { LoadedTable } from '../../engine/loaded-table.ts';
import type { Engine } from '../../engine/open-engine.ts';
import type { Calendar, MonthIndex } from '../../model/calendar.ts';
import type { Day } from '../../model/day.ts';
import type { WindowedMeasure } from '../../model/measure.ts';
import type { Indicator } from '../../model/plan.ts';
import type { Followable } from '../units/following-of.ts';
import { groupedTable } from '../units/grouped-table.ts';
import { type Coverage, periodOf } from './coverage.ts';
import type { MonthCell } from './month-cells.ts';
import type { Dated } from './period-cells.ts';
import type { Tally } from './tallies.ts';
import { type Span, spansOf } from './windows.ts';

/** An indicator with a windowed measure. */
export interface Windowed {
  readonly indicator: Indicator;
  readonly measure: WindowedMeasure;
}

/** What is common to all measures of a group: one table, one day column, one set of unit columns. */
export interface WindowGroup extends Followable {
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

/** Month cells that count together. */
export interface CellGroup {
  readonly cells: readonly MonthCell[];
}

/** Lists the spans that the source covers without a hole. */
export function wholeSpans({ coverage }: WindowGroup, measure: WindowedMeasure): readonly Span[] {
  if (coverage === null) return [];
  const { start, end, empty } = coverage;
  const holes = [...empty];
  return spansOf(measure.window, start, end).filter(
    ({ first, last }) => !holes.some((month) => first <= month && month <= last),
  );
}

/** Gives what a map by month holds for the months of a span. */
export function valuesWithin<T>(byMonth: ReadonlyMap<MonthIndex, T>, { first, last }: Span): readonly T[] {
  const found: T[] = [];
  for (let month = first; month <= last; month += 1) {
    const value = byMonth.get(month);
    if (value !== undefined) found.push(value);
  }
  return found;
}

/** Gives the last day of a span. */
export function spanEnd({ calendar }: WindowGroup, span: Span): Day {
  return periodOf(calendar, span.first, span.last).to;
}

/** Gives a group's table with only the rows of some cells, each with the number of its cells' group. */
export function inGroups(group: WindowGroup, { by }: WindowedMeasure, groups: readonly CellGroup[]): Dated {
  const name = groupedTable(group.table.name, group.month, group.epochs.sql, by, groups);
  return { ...group, table: { name } };
}
