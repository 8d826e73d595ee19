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

/**
 * Gives the greatest whole number whose power is not above a whole number: by Newton's method from above, starting at the
 * root of the upper half of the digits, so that a century of growth takes no time either.
 */
export function wholeRoot(value: bigint, degree: number): bigint {
  if (value < 2n || degree === 1) return value;
  const n = BigInt(degree);
  let root = aboveRoot(value, degree);
  for (;;) {
    const next = ((n - 1n) * root + value / root ** (n - 1n)) / n;
    if (next >= root) return root;
    root = next;
  }
}

/** Gives a whole number that is not below the root, and not far above. */
function aboveRoot(value: bigint, degree: number): bigint {
  const bits = Math.ceil((value.toString(16).length * 4) / degree);
  if (bits < 8) return 1n << BigInt(bits);
  const half = BigInt(Math.floor(bits / 2));
  return (wholeRoot(value >> (half * BigInt(degree)), degree) + 1n) << half;
}
