import type Fraction from 'fraction.js';
import { type Calendar, monthEnd, monthIndex } from '../model/calendar.ts';
import type { Day } from '../model/day.ts';
import { expectedOn } from './expected-on.ts';
import type { Trajectory } from './trajectory.ts';

/**
 * Gives the values of a bent way at the ends of the months between its first anchor and its last, its anchors among them, for
 * who draws it; nothing for ways that anchors alone draw.
 */
export function bendOf(
  trajectory: Trajectory,
  calendar: Calendar,
): readonly { readonly on: Day; readonly value: Fraction }[] {
  const { kind, anchors } = trajectory;
  const [first, last] = [anchors[0], anchors.at(-1)];
  if (kind !== 'compound' || first === undefined || last === undefined) return [];
  const months = monthIndex(calendar, last.on) - monthIndex(calendar, first.on);
  const ends = Array.from({ length: months }, (_, index) =>
    monthEnd(calendar, monthIndex(calendar, first.on) + index),
  );
  const days = [...new Set([...ends, ...anchors.map(({ on }) => on)])].sort();
  return days.flatMap((on) => {
    const expected = expectedOn(trajectory, on);
    return expected === null ? [] : [{ on, value: expected.value }];
  });
}
