import { type Calendar, type MonthIndex, monthEnd, monthIndex, monthStart } from '../../model/calendar.ts';
import type { Day } from '../../model/day.ts';
import type { Source } from '../../model/source.ts';
import { lastWholeMonth } from './windows.ts';

/** The reporting months that a source can speak of. */
export interface Coverage {
  /** The first month that has a row. */
  readonly start: MonthIndex;
  /** The last whole month that is covered, and over by the as-of day. */
  readonly end: MonthIndex;
  /** The day the source is complete to, as far as can be seen on the as-of day. */
  readonly to: Day;
  /** It reaches beyond the as-of day. */
  readonly goesOn: boolean;
  /** Months without a row between the first and the last that has one. */
  readonly empty: ReadonlySet<MonthIndex>;
}

/**
 * Finds what a source covers: up to its declared `complete-to`, or else the end of the last reporting month that
 * has a row. A missing export is never a zero: months without a row are holes, unless the source says that they are zero.
 */
export function coverageOf(
  source: Source,
  calendar: Calendar,
  monthsWithRows: ReadonlySet<MonthIndex>,
  asOf: Day,
): Coverage | null {
  // a row of a later month does not exist yet
  const now = monthIndex(calendar, asOf);
  const months = [...monthsWithRows].filter((month) => month <= now).sort((a, b) => a - b);
  const start = months[0];
  const last = months.at(-1);
  if (start === undefined || last === undefined) return null;
  const to = source.completeTo ?? monthEnd(calendar, last);
  const end = lastWholeMonth(calendar, to < asOf ? to : asOf);
  const empty = new Set<MonthIndex>();
  if (source.emptyMonths === 'missing') {
    // up to the declared end, not only to the last row: an export that is declared complete and has nothing is a hole too
    for (let month = start; month <= end; month += 1) if (!monthsWithRows.has(month)) empty.add(month);
  }
  return { start, end, to: to < asOf ? to : asOf, goesOn: to > asOf, empty };
}

/** Names a reporting month by its last day's year and month, as officials do. */
export function monthName(calendar: Calendar, month: MonthIndex): string {
  return monthEnd(calendar, month).slice(0, 7);
}

/** Gives the first and the last day of some reporting months. */
export function periodOf(calendar: Calendar, first: MonthIndex, last: MonthIndex) {
  return { from: monthStart(calendar, first), to: monthEnd(calendar, last) };
}
