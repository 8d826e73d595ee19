import { quoteText } from '../../engine/quote.ts';
import type { Calendar } from '../../model/calendar.ts';
import { blanks } from './blanks.ts';

const year = '((?:19|20|21)\\d\\d)';
const month = '(0?[1-9]|1[0-2])';
const quarter = '(IV|I{1,3}|[1-4])';
/** What stands between the number of a month or quarter and its year. */
const ofYear = `${blanks}*(?:[/.-]|năm)${blanks}*`;

/** The names of periods: how each is written, and the SQL of the number of its last month (1 to 12). */
const periods: Readonly<Record<string, { pattern: string; lastMonth: (number: string) => string }>> = {
  'Tháng M/yyyy': {
    pattern: `(?:tháng|t\\.?)${blanks}*${month}${ofYear}${year}`,
    lastMonth: (number) => number,
  },
  'MM/yyyy': { pattern: `${month}${blanks}*/${blanks}*${year}`, lastMonth: (number) => number },
  'Quý Q/yyyy': {
    pattern: `(?:qu[ýí]|q\\.?)${blanks}*${quarter}${ofYear}${year}`,
    lastMonth: (number) => `3 * ${number}`,
  },
  'Năm yyyy': { pattern: `(?:năm${blanks}*)?()${year}`, lastMonth: () => '12' },
};

/** Tells whether a format is one of months, quarters or years. */
export function isPeriodFormat(format: string): boolean {
  return Object.hasOwn(periods, format);
}

/**
 * Gives the SQL that reads the name of a month, a quarter or a year as its last day in the calendar of the plan (a
 * TIMESTAMP), or NULL: of months that end on the 14th, Tháng 9/2024 ends on 14/09/2024, and so does Quý III/2024.
 */
export function periodSql(format: string, { monthEndsOn }: Calendar, text: string): string {
  const period = periods[format];
  if (period === undefined) return 'NULL::TIMESTAMP';
  const part = (group: number) =>
    `regexp_extract(${text}, ${quoteText(`(?i)^${period.pattern}$`)}, ${group})`;
  const roman = ['I', 'II', 'III', 'IV'].map((sign, i) => `WHEN '${sign}' THEN ${i + 1}`).join(' ');
  const number = `CASE upper(${part(1)}) ${roman} ELSE try_cast(${part(1)} AS INTEGER) END`;
  const day = (date: number) =>
    `make_date(try_cast(${part(2)} AS INTEGER), ${period.lastMonth(`(${number})`)}, ${date})`;
  return `CAST(${monthEndsOn === null ? `last_day(${day(1)})` : day(monthEndsOn)} AS TIMESTAMP)`;
}
