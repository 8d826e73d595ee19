import type Fraction from 'fraction.js';
import type { Day } from '../model/day.ts';
import type { Indicator, Milestone } from '../model/plan.ts';
import type { Observation } from '../model/series.ts';
import { comparedValue } from './compared-value.ts';
import type { Judging } from './judging.ts';
import { totalOutOf } from './out-of.ts';

/**
 * Gives what a figure that can only grow says of a milestone's day: at least so much where it is earlier, at most so much
 * where it is later. Where units merge in between, each that is gone may have been counted: 158 of 166 communes leave
 * room for 551 of the 559 before, and a share is taken of the total of the milestone's own day. What a count had reached before
 * a merger stays reached. Null where the total of either day is not known, for a share.
 *
 * @param observation in the milestone's unit
 */
export function valueCarried(
  observation: Observation,
  milestone: Milestone,
  indicator: Indicator,
  judging: Judging,
): Fraction | null {
  const value = comparedValue(observation);
  const totalAt = (day: Day) => totalOutOf(indicator, day, judging)?.value ?? null;
  const [own, then] = [totalAt(observation.on), totalAt(milestone.by)];
  const isShare = milestone.of !== null;
  if (own === null || then === null) return isShare ? null : value;
  if (own === then) return value;
  const early = observation.on < milestone.by;
  const gone = Math.max(0, early ? own - then : then - own);
  if (!isShare) return early ? value : value.add(gone);
  if (then === 0) return null;
  const count = value.mul(own).div(100);
  return (early ? count.sub(gone) : count.add(gone)).mul(100).div(then);
}
