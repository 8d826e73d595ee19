import { type Calendar, type MonthIndex, monthEnd, monthIndex } from '../../model/calendar.ts';
import type { Day } from '../../model/day.ts';
import type { WindowName } from '../../model/measure.ts';

/** The reporting months that one observation is made of, both included. */
export interface Span {
  readonly first: MonthIndex;
  readonly last: MonthIndex;
}

interface Window {
  /** Tells whether an observation ends with a month. */
  readonly endsWith: (month: MonthIndex) => boolean;
  /** The first month of the observation that ends with a month; `start` is the first month that has a row. */
  readonly begins: (last: MonthIndex, start: MonthIndex) => MonthIndex;
}

const always = () => true;

/** Every window, by how it is made of reporting months; January is month 0 of its year. */
export const windows = {
  month: { endsWith: always, begins: (last) => last },
  quarter: { endsWith: (month) => month % 3 === 2, begins: (last) => last - 2 },
  year: { endsWith: (month) => month % 12 === 11, begins: (last) => last - 11 },
  'year-to-date': { endsWith: always, begins: (last) => last - (last % 12) },
  'rolling-12-months': { endsWith: always, begins: (last) => last - 11 },
  'to-date': { endsWith: always, begins: (_, start) => start },
} satisfies Record<WindowName, Window>;

/** Finds the last reporting month that has ended by a day. */
export function lastWholeMonth(calendar: Calendar, day: Day): MonthIndex {
  const month = monthIndex(calendar, day);
  return monthEnd(calendar, month) === day ? month : month - 1;
}

/** Lists the spans of a window between two months, oldest first: whole ones only, none that begins before `start`. */
export function spansOf(window: WindowName, start: MonthIndex, end: MonthIndex): readonly Span[] {
  const { endsWith, begins } = windows[window];
  const spans: Span[] = [];
  for (let last = start; last <= end; last += 1) {
    const first = begins(last, start);
    if (endsWith(last) && first >= start) spans.push({ first, last });
  }
  return spans;
}
