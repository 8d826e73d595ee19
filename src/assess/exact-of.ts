import Fraction from 'fraction.js';

/** digits × 10^power. */
interface Decimal {
  readonly digits: bigint;
  readonly power: number;
}

/** Takes a double as the decimal that it is written as: 61.97 is 6197/100, not the fraction that its bits are. */
export function exactOf(number: number): Fraction {
  const { digits, power } = decimalOf(number);
  const scale = 10n ** BigInt(Math.abs(power));
  return power < 0 ? new Fraction(digits, scale) : new Fraction(digits * scale);
}

/** Subtracts numbers of JSON as decimals, and gives the number nearest to what is left: 26.05 − 28 is −1.95. */
export function exactDifference(number: number, less: number): number {
  const [one, other] = [decimalOf(number), decimalOf(less)];
  const power = Math.min(one.power, other.power);
  const scaled = (it: Decimal) => it.digits * 10n ** BigInt(it.power - power);
  return Number(`${scaled(one) - scaled(other)}e${power}`);
}

function decimalOf(number: number): Decimal {
  const [, sign = '', whole = '0', decimals = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number)) ?? [];
  return { digits: BigInt(sign + whole + decimals), power: Number(power) - decimals.length };
}
