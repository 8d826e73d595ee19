/** A calendar day, ISO `YYYY-MM-DD`, years 1900 to 2199. Days order as strings. */
export type Day = string;

/** A span of time in calendar months and days; both whole, neither negative. */
export interface Duration {
  readonly months: number;
  readonly days: number;
}

const DAY = /^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const MS_PER_DAY = 86_400_000;

/** Tells whether a text is a day that exists: 2024-02-29 is one, 2025-02-29 is not. */
export function isDay(text: string): text is Day {
  return DAY.test(text) && dayFrom(dayNumber(text)) === text;
}

/** Counts days since 1970-01-01 (proleptic Gregorian, no time zone). */
export function dayNumber(day: Day): number {
  const [year, month, date] = parts(day);
  return Date.UTC(year, month - 1, date) / MS_PER_DAY;
}

/** Gives the day at a number of days since 1970-01-01. */
export function dayFrom(number: number): Day {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Gives the year, the month (1 to 12) and the date (1 to 31) of a day. */
export function parts(day: Day): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

/** Gives the last date (28 to 31) of a month; months outside 1 to 12 run on into other years. */
export function lastDateOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Builds the day at a date of a month, cut to the month's last; months outside 1 to 12 run on. */
export function dayOf(year: number, month: number, date: number): Day {
  const cut = Math.min(date, lastDateOf(year, month));
  return dayFrom(Date.UTC(year, month - 1, cut) / MS_PER_DAY);
}

/**
 * Moves a day by calendar months. The last day of a month stays a last day (29/02 + 2 months = 30/04), because
 * reporting periods end on last days; any other date is cut to the length of the month it lands in.
 */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = parts(day);
  const wanted = date === lastDateOf(year, month) ? 31 : date;
  return dayOf(year, month + months, wanted);
}

/** Moves a day by a number of days. */
export function addDays(day: Day, days: number): Day {
  return dayFrom(dayNumber(day) + days);
}

/** Moves a day by a duration: months first, then days. */
export function addDuration(day: Day, span: Duration): Day {
  return addDays(addMonths(day, span.months), span.days);
}
