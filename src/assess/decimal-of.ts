import Fraction from 'fraction.js';

/** Gives a double as the decimal that it is written as: 141.421356237, and not the fraction nearest to its bits. */
export function decimalOf(value: number): Fraction {
  const [digits = '0', power = '0'] = String(value).split('e');
  return new Fraction(digits).mul(new Fraction(10).pow(new Fraction(power)) ?? 1);
}
