import Fraction from 'fraction.js';

/** Reads a number of JSON as the decimal that it is written as: 61.97 is 6197/100, not the double nearest to it. */
export function exactOf(number: number): Fraction {
  const [, sign = '', whole = '0', decimals = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number)) ?? [];
  const digits = BigInt(whole + decimals);
  const shift = Number(power) - decimals.length;
  const scale = 10n ** BigInt(Math.abs(shift));
  const size = shift < 0 ? new Fraction(digits, scale) : new Fraction(digits * scale);
  return sign === '' ? size : size.neg();
}
