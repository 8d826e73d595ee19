import type { Assessment } from '../model/assessment.ts';
import type { Text } from '../model/text.ts';
import type { Quantity } from './format-value.ts';

/** What trajectories, gaps and tolerances are of: they run through values of the target's unit. */
export function targetQuantity({ scale, target }: Pick<Assessment, 'scale' | 'target'>): Quantity {
  return { scale, unit: target.unit };
}

/** Tells whether figures and target are counted in the same. */
export function sameUnit(one: Text, other: Text): boolean {
  return one.vi === other.vi;
}
