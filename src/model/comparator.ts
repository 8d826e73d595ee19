import type Fraction from 'fraction.js';

/** How an observed value is held against a committed one. */
export type ComparatorName =
  | 'at-least'
  | 'more-than'
  | 'at-most'
  | 'less-than'
  | 'equals'
  | 'rank-at-most'
  | 'tier-at-least'
  | 'done';

/** What kind of value an indicator has: ranks, tiers and yes/no are judged in steps and never averaged. */
export type Scale = 'number' | 'rank' | 'tier' | 'yes-no';

interface Comparator {
  readonly scale: Scale;
  /** The good direction: more is better (1), less is better (−1), or nearer is better (0). */
  readonly direction: 1 | -1 | 0;
  /** Tells whether the observed value keeps the commitment. Exact, no tolerance. */
  readonly holds: (observed: Fraction, bar: Fraction) => boolean;
  /**
   * Tells whether a value that keeps the commitment is strictly better than it ("Vượt"). Where the bar itself
   * would fail (more-than, less-than), passing it is the commitment, not more than it: national practice calls
   * 3,1 "Đạt" against "dưới 4".
   */
  readonly exceeds: (observed: Fraction, bar: Fraction) => boolean;
}

const never = () => false;

/** Every comparator; adding one is adding a line. Tiers and yes/no compare by their place in the order. */
export const comparators = {
  'at-least': { scale: 'number', direction: 1, holds: (a, b) => a.gte(b), exceeds: (a, b) => a.gt(b) },
  'more-than': { scale: 'number', direction: 1, holds: (a, b) => a.gt(b), exceeds: never },
  'at-most': { scale: 'number', direction: -1, holds: (a, b) => a.lte(b), exceeds: (a, b) => a.lt(b) },
  'less-than': { scale: 'number', direction: -1, holds: (a, b) => a.lt(b), exceeds: never },
  equals: { scale: 'number', direction: 0, holds: (a, b) => a.equals(b), exceeds: never },
  'rank-at-most': { scale: 'rank', direction: -1, holds: (a, b) => a.lte(b), exceeds: (a, b) => a.lt(b) },
  'tier-at-least': { scale: 'tier', direction: 1, holds: (a, b) => a.gte(b), exceeds: (a, b) => a.gt(b) },
  done: { scale: 'yes-no', direction: 1, holds: (a, b) => a.gte(b), exceeds: never },
} satisfies Record<ComparatorName, Comparator>;

/** The names of all comparators, in the order in which they are documented. */
export const comparatorNames = Object.keys(comparators) as readonly ComparatorName[];
