import type Fraction from 'fraction.js';

/** Holds observed against expected in the good direction: positive is ahead; for "equals", minus the distance. */
export function gapBetween(observed: Fraction, expected: Fraction, direction: 1 | -1 | 0): Fraction {
  const ahead = observed.sub(expected);
  if (direction === 0) return ahead.abs().neg();
  return direction === 1 ? ahead : ahead.neg();
}
