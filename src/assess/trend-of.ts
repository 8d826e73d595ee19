import type { Trend } from '../model/assessment.ts';
import { comparators } from '../model/comparator.ts';
import { addMonths } from '../model/day.ts';
import type { Indicator, Milestone } from '../model/plan.ts';
import type { Observation } from '../model/series.ts';
import { comparedValue } from './compared-value.ts';
import { gapBetween } from './gap-between.ts';
import type { Judging } from './judging.ts';
import { totalOutOf } from './out-of.ts';

/**
 * Reads the trend of the observation in force against the one of twelve months earlier, else the one before it;
 * unrounded, in the good direction; for "equals", nearer to the target is better. Ranks out of
 * different totals are not on one scale, and not compared.
 *
 * @param observations judged and visible, oldest first; the last one is in force
 */
export function trendOf(
  indicator: Indicator,
  observations: readonly Observation[],
  target: Milestone,
  judging: Judging,
): { readonly trend: Trend; readonly against: Observation | null } {
  const inForce = observations.at(-1);
  if (inForce === undefined) return { trend: 'unknown', against: null };
  const yearBefore = addMonths(inForce.on, -12);
  const against = observations.findLast((seen) => seen.on === yearBefore) ?? observations.at(-2) ?? null;
  if (against === null) return { trend: 'unknown', against };
  const totals = [against, inForce].map(({ on }) => totalOutOf(indicator, on, judging)?.value);
  if (indicator.scale === 'rank' && totals[0] !== totals[1]) return { trend: 'unknown', against };
  const { direction } = comparators[target.comparator];
  const before = gapBetween(comparedValue(against), target.value, direction);
  const change = gapBetween(comparedValue(inForce), target.value, direction).compare(before);
  if (change === 0) return { trend: 'level', against };
  return { trend: change > 0 ? 'better' : 'worse', against };
}
