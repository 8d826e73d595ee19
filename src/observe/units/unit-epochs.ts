import { quoteName } from '../../engine/quote.ts';
import { type Calendar, type MonthIndex, monthIndex, monthStart } from '../../model/calendar.ts';
import type { Day } from '../../model/day.ts';

/**
 * What tells rows of one reporting month apart that lie before and after a change of units: an administrative month from
 * the 15th of June to the 14th of July holds two epochs where units merged on the 1st of July.
 */
export interface UnitEpochs {
  /** The SQL of a row's epoch, a whole number that grows with the day. */
  readonly sql: string;
  /** Gives the first day that a month and an epoch have in common. */
  readonly firstDay: (month: MonthIndex, epoch: number) => Day;
}

/** Finds the epochs that changes of units make within reporting months; a change on a month's first day makes none. */
export function unitEpochs(calendar: Calendar, on: string, changes: readonly Day[]): UnitEpochs {
  const within = changes.filter((day) => monthStart(calendar, monthIndex(calendar, day)) !== day);
  const day = `CAST(${quoteName(on)} AS DATE)`;
  // halved again and again, so that no row is held against every day of a long registry
  const between = (low: number, high: number): string => {
    if (low === high) return String(low);
    const middle = Math.floor((low + high) / 2);
    return `CASE WHEN ${day} < DATE '${within[middle]}' THEN ${between(low, middle)} ELSE ${between(middle + 1, high)} END`;
  };
  return {
    sql: between(0, within.length),
    firstDay: (month, epoch) => {
      const start = monthStart(calendar, month);
      const change = within[epoch - 1];
      return change !== undefined && change > start ? change : start;
    },
  };
}

/** All days are of one epoch: nothing follows changes of units. */
export const oneEpoch: UnitEpochs = unitEpochs({ monthEndsOn: null }, '', []);
