import { type Calendar, monthEnd } from '../model/calendar.ts';
import { type Day, isDay } from '../model/day.ts';
import type { Facts } from '../model/problem.ts';
import { UsageError } from './usage-error.ts';

/** Gives today in a time zone. */
export function todayIn(timezone: string, now: Date): Day {
  // Swedish writes days as ISO does
  return new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short' }).format(now);
}

/** Reads `--as-of`: a day, or a month, which means its last reporting day. Throws a UsageError. */
export function asOfDay(given: string, calendar: Calendar): Day {
  if (isDay(given)) return given;
  const [, year, month] = /^((?:19|20|21)\d\d)-(0[1-9]|1[0-2])$/.exec(given) ?? [];
  if (year === undefined) throw new UsageError('bad-as-of', { word: given, ...hintFor(given) });
  return monthEnd(calendar, Number(year) * 12 + Number(month) - 1);
}

/** Finds the day that was meant by one written as Vietnamese write it, or says that there is no such day. */
function hintFor(given: string): Facts {
  const [, date, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(given) ?? [];
  const written = year === undefined ? given : `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
  if (isDay(written)) return { meant: written };
  return /^\d{4}-\d{2}-\d{2}$/.test(written) ? { impossible: 'yes' } : {};
}

/**
 * Reads `--target`: a day, or a year, which means all of it: a milestone of 31 December is in it even where
 * reporting years end sooner. Throws a UsageError.
 */
export function targetDay(given: string): Day {
  if (isDay(given)) return given;
  if (/^(19|20|21)\d\d$/.test(given)) return `${given}-12-31`;
  throw new UsageError('bad-target', { word: given });
}
