import Fraction from 'fraction.js';

/** Decimals of a root that is not rational; two more than a percentage of it, and ten more than any bar has. */
export const rootDecimals = 32;

const unit = 10n ** BigInt(rootDecimals);

/**
 * Gives the positive root of a number that is zero or more: exact where it is rational; else the middle of the step of
 * 10⁻³² that it lies in. The true root lies strictly within that step and so does the middle: both compare alike with
 * every number of up to 32 decimals, and neither equals one.
 *
 * @param degree 1 or more
 */
export function exactRoot(value: Fraction, degree: number): Fraction {
  const [numerator, denominator] = [wholeRoot(value.n, degree), wholeRoot(value.d, degree)];
  // in lowest terms a root is rational only where both parts have whole roots
  if (numerator ** BigInt(degree) === value.n && denominator ** BigInt(degree) === value.d) {
    return new Fraction(numerator, denominator);
  }
  const steps = wholeRoot((value.n * unit ** BigInt(degree)) / value.d, degree);
  return new Fraction(2n * steps + 1n, 2n * unit);
}

/** Gives the greatest whole number whose power is not above a whole number, by Newton's method from above. */
export function wholeRoot(value: bigint, degree: number): bigint {
  if (value < 2n || degree === 1) return value;
  const n = BigInt(degree);
  const bits = value.toString(2).length;
  let root = 1n << BigInt(Math.ceil(bits / degree));
  for (;;) {
    const next = ((n - 1n) * root + value / root ** (n - 1n)) / n;
    if (next >= root) return root;
    root = next;
  }
}
