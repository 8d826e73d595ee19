import { addDays, type Day, dayOf, parts } from './day.ts';

/**
 * The reporting calendar of a plan: `monthEndsOn` is the date (1 to 27) on which an administrative month ends
 * (14: from the 15th of the month before to the 14th), or null for calendar months. A reporting month has the
 * name of the month it ends in; quarters and years are made of reporting months.
 */
export interface Calendar {
  readonly monthEndsOn: number | null;
}

/** A reporting month as one integer, year × 12 + month − 1, so that months can be added and compared. */
export type MonthIndex = number;

/** The first and the last day of a period, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** Gives the reporting month that a day belongs to. */
export function monthIndex(calendar: Calendar, day: Day): MonthIndex {
  const [year, month, date] = parts(day);
  const late = calendar.monthEndsOn !== null && date > calendar.monthEndsOn ? 1 : 0;
  return year * 12 + (month - 1) + late;
}

/** Gives the last day of a reporting month. */
export function monthEnd(calendar: Calendar, index: MonthIndex): Day {
  return dayOf(Math.floor(index / 12), (index % 12) + 1, calendar.monthEndsOn ?? 31);
}

/** Gives the first day of a reporting month: the day after the month before it ended. */
export function monthStart(calendar: Calendar, index: MonthIndex): Day {
  return addDays(monthEnd(calendar, index - 1), 1);
}

/** Gives the last day of a reporting year: 31 December, or the date that administrative months end on. */
export function yearEnd(calendar: Calendar, year: number): Day {
  return monthEnd(calendar, year * 12 + 11);
}
