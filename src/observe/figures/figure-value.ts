import Fraction from 'fraction.js';
import { canonicalLabel } from '../../model/canonical-label.ts';
import type { Scale } from '../../model/comparator.ts';
import type { Indicator } from '../../model/plan.ts';

const DIGITS = /^-?\d+(?:\.\d+)?$/;

const number = (cell: string) => (DIGITS.test(cell) ? new Fraction(cell) : null);

type Read = (cell: string, tiers: readonly string[]) => Fraction | null;

const readers = {
  number,
  rank: (cell) => {
    const rank = number(cell);
    return rank !== null && rank.d === 1n && rank.gte(1) ? rank : null;
  },
  tier: (cell, tiers) => {
    const place = tiers.findIndex((tier) => canonicalLabel(tier) === canonicalLabel(cell));
    return place < 0 ? null : new Fraction(place + 1);
  },
  'yes-no': (cell) => {
    if (cell === 'yes' || cell === 'no') return new Fraction(cell === 'yes' ? 1 : 0);
    const value = number(cell);
    return value !== null && (value.equals(0) || value.equals(1)) ? value : null;
  },
} satisfies Record<Scale, Read>;

/**
 * Reads a figure on its indicator's scale: numbers by their exact digits, ranks from 1, tiers by their place in the order
 * (1 is the worst), yes and no as 1 and 0. Null for what is not on the scale.
 */
export function figureValue(
  { scale, tiers }: Pick<Indicator, 'scale' | 'tiers'>,
  cell: string,
): Fraction | null {
  return readers[scale](cell, tiers);
}
