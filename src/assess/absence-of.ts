import type { Indicator, Milestone } from '../model/plan.ts';
import type { Absence, Observation, Series } from '../model/series.ts';
import type { Judging } from './judging.ts';
import { knownTotal } from './known-total.ts';
import { inOwnUnit } from './unit-of.ts';

/** Says why nothing can be judged: what reading found, or what is seen and not judged, or that no unit is shared. */
export function absenceOf(
  indicator: Indicator,
  target: Milestone,
  series: Series,
  seen: readonly Observation[],
  judging: Judging,
): Absence | 'other-unit' {
  const reachable = inOwnUnit(indicator, target) || knownTotal(judging, target.of) !== null;
  if (!reachable || seen.some(({ judged }) => judged)) return 'other-unit';
  if (series.absence !== null) return series.absence;
  if (seen.length === 0) return 'not-yet';
  return seen.every(({ estimate }) => estimate) ? 'only-estimate' : 'no-whole-period';
}
