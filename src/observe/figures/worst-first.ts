import type Fraction from 'fraction.js';
import { comparators } from '../../model/comparator.ts';
import type { Indicator } from '../../model/plan.ts';
import type { Bound } from '../../model/series.ts';

interface Valued {
  readonly value: Fraction;
  readonly bound: Bound;
}

/** How far from the written value the true one is, where two are written alike. */
const side = { less: -1, about: 0, exact: 0, more: 1 } satisfies Record<Bound, number>;

/**
 * Gives the order of an indicator's figures from the worst to the best, by the direction of its commitments: least first
 * where more is better; where a value is to be equalled, farthest first. Of equal ones the bound decides: "gần 10" is
 * less than 10.
 */
export function worstFirst({ milestones }: Indicator): (a: Valued, b: Valued) => number {
  const [milestone] = milestones;
  const direction = milestone === undefined ? 1 : comparators[milestone.comparator].direction;
  if (milestone !== undefined && direction === 0) {
    const distance = ({ value }: Valued) => value.sub(milestone.value).abs();
    return (a, b) => distance(b).compare(distance(a));
  }
  const sign = direction === -1 ? -1 : 1;
  return (a, b) => sign * (a.value.compare(b.value) || side[a.bound] - side[b.bound]);
}
