import { type Calendar, monthIndex, yearEnd } from '../../model/calendar.ts';
import { type Day, parts } from '../../model/day.ts';

/**
 * Gives the year that a yearly figure is of, by its day: the last day of a reporting year of the plan, or 31 December,
 * by which agencies with calendar years date theirs whatever the plan's months are. Null for every other day: a figure
 * of half a year says nothing of the whole.
 */
export function yearOfFigure(calendar: Calendar, on: Day): number | null {
  if (on.endsWith('-12-31')) return parts(on)[0];
  const year = Math.floor(monthIndex(calendar, on) / 12);
  return yearEnd(calendar, year) === on ? year : null;
}
