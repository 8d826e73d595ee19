import Fraction from 'fraction.js';
import type { Assessment } from '../model/assessment.ts';
import { comparators } from '../model/comparator.ts';
import type { Indicator, Milestone } from '../model/plan.ts';
import type { Observation } from '../model/series.ts';
import type { Standing } from './standing-of.ts';

/**
 * Says which verdict the rejected rows would have given, had all of them spoken against the indicator, if another.
 *
 * @param observations judged and visible, oldest first, as written
 * @param standing where the indicator stands
 * @param standingBy where it would stand by other observations
 */
export function rejectsTurn<Of extends Observation>(
  indicator: Indicator,
  target: Milestone,
  observations: readonly Of[],
  standing: Standing,
  standingBy: (observations: readonly Of[]) => Standing,
): Assessment['rejectsTurn'] {
  const worst = countRejectsAgainst(indicator, target, observations);
  if (worst === null) return null;
  const turned = standingBy(worst);
  const verdictOfStanding = (of: Standing) => of.lastVerdict ?? of.status;
  if (verdictOfStanding(turned) === verdictOfStanding(standing) || turned.deciding === null) return null;
  return {
    rows: turned.deciding.rejected,
    value: turned.deciding.value.valueOf(),
    status: verdictOfStanding(turned),
  };
}

/**
 * Counts the rejected rows of each observation's period against an indicator, as the worst that they could have
 * been: in a share's denominator alone where more is better, in its numerator too where less is; in a count where less
 * is better. Other measures cannot be bounded by rows, and stay as they are. Null where nothing changes.
 */
function countRejectsAgainst<Of extends Observation>(
  indicator: Indicator,
  target: Milestone,
  observations: readonly Of[],
): readonly Of[] | null {
  const { direction } = comparators[target.comparator];
  const worst = worstCase(indicator.measure.kind, direction);
  if (worst === null || observations.every((seen) => seen.rejected === 0)) return null;
  return observations.map((seen) => (seen.rejected === 0 ? seen : { ...seen, value: worst(seen) }));
}

function worstCase(
  kind: Indicator['measure']['kind'],
  direction: 1 | -1 | 0,
): ((seen: Observation) => Fraction) | null {
  if (kind === 'share' && direction === 1) return (seen) => shareWith(seen, 0);
  if (kind === 'share' && direction === -1) return (seen) => shareWith(seen, seen.rejected);
  if (kind === 'count' && direction === -1) return (seen) => seen.value.add(seen.rejected);
  return null;
}

function shareWith(seen: Observation, inNumerator: number): Fraction {
  const numerator = (seen.numerator ?? new Fraction(0)).add(inNumerator);
  return numerator.div((seen.denominator ?? new Fraction(0)).add(seen.rejected)).mul(100);
}
