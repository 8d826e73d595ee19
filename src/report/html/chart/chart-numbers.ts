import type { Assessment } from '../../../model/assessment.ts';
import { comparators } from '../../../model/comparator.ts';
import type { SeriesPoint, Value } from '../../../model/observation-summary.ts';
import { conversionOfObservation } from '../../observed-text.ts';
import { sameUnit } from '../../target-quantity.ts';

/** Turns a value into a number that a scale takes: a tier into its place in the order from 0, yes and no into 1 and 0; null where it is on no scale. */
export function chartNumber(value: Value, { tiers }: Pick<Assessment, 'tiers'>): number | null {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  const place = tiers.indexOf(value);
  return place < 0 ? null : place;
}

/**
 * Gives an observation in the target's unit, in which trajectories run; null where nothing turns it into that. The evaluation
 * has the conversion of the observation in force; of others it has the gap, from which the same follows.
 */
export function pointNumber(point: SeriesPoint, assessment: Assessment): number | null {
  const conversion = conversionOfObservation(assessment, point.on);
  if (conversion !== null) return conversion.to.value;
  const { unit, target } = assessment;
  if (sameUnit(unit, target.unit) || typeof point.value !== 'number') {
    return chartNumber(point.value, assessment);
  }
  const { direction } = comparators[target.comparator];
  if (typeof point.expected !== 'number' || point.gap === null || direction === 0) return null;
  return point.expected + direction * point.gap;
}
