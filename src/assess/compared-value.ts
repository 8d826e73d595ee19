import Fraction from 'fraction.js';
import type { Bound, Observation } from '../model/series.ts';

/** Less than any digit that a bar is written with. */
const hair = new Fraction(1n, 10n ** 30n);

const shift = {
  exact: new Fraction(0),
  about: new Fraction(0),
  less: hair.neg(),
  more: hair,
} satisfies Record<Bound, Fraction>;

/**
 * Gives the value that an observation is compared by: "gần 100" is a hair less than 100 and fails "at least 100"; "trên 50"
 * a hair more than 50 and passes "more than 50". It is never shown.
 */
export function comparedValue({ value, bound }: Pick<Observation, 'value' | 'bound'>): Fraction {
  return value.add(shift[bound]);
}
