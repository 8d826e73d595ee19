import { comparators } from '../model/comparator.ts';
import { addMonths } from '../model/day.ts';
import type { Trend } from '../model/evaluation.ts';
import type { Milestone } from '../model/plan.ts';
import type { Observation } from '../model/series.ts';
import { gapBetween } from './gap-between.ts';

/**
 * Reads the trend of the observation in force against the one of twelve months earlier, else the one before it;
 * unrounded, in the good direction; for "equals", nearer to the target is better.
 *
 * @param observations judged and visible, oldest first; the last one is in force
 */
export function trendOf(
  observations: readonly Observation[],
  target: Milestone,
): { readonly trend: Trend; readonly against: Observation | null } {
  const inForce = observations.at(-1);
  if (inForce === undefined) return { trend: 'unknown', against: null };
  const yearBefore = addMonths(inForce.on, -12);
  const against = observations.findLast((seen) => seen.on === yearBefore) ?? observations.at(-2) ?? null;
  if (against === null) return { trend: 'unknown', against };
  const { direction } = comparators[target.comparator];
  const before = gapBetween(against.value, target.value, direction);
  const change = gapBetween(inForce.value, target.value, direction).compare(before);
  if (change === 0) return { trend: 'level', against };
  return { trend: change > 0 ? 'better' : 'worse', against };
}
