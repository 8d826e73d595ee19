import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { exactRoot, rootDecimals, wholeRoot } from '../../src/observe/figures/exact-root.ts';

const ten = (power: number) => 10n ** BigInt(power);
const halfStep = new Fraction(1n, 2n * ten(rootDecimals));

const someRatio = fc
  .tuple(fc.bigInt({ min: 0n, max: ten(28) }), fc.bigInt({ min: 1n, max: ten(28) }))
  .map(([n, d]) => new Fraction(n, d));
const someDegree = fc.integer({ min: 1, max: 12 });

function power(base: Fraction, degree: number): Fraction {
  return Array.from({ length: degree }, () => base).reduce(
    (product, one) => product.mul(one),
    new Fraction(1),
  );
}

describe('the root of a growth factor', () => {
  test('is exact where it is rational: five years of 9,6 % are 1,096', () => {
    expect(exactRoot(power(new Fraction('1.096'), 5), 5)).toEqual(new Fraction('1.096'));
    expect(exactRoot(new Fraction(48261724457, 30517578125), 5)).toEqual(new Fraction('1.096'));
    expect(exactRoot(new Fraction(0), 3)).toEqual(new Fraction(0));
    expect(exactRoot(new Fraction(7, 3), 1)).toEqual(new Fraction(7, 3));
  });

  // by bc: sqrt(2) = 1.41421356237309504880168872420969|8…, e(l(2)/3) = 1.25992104989487316476721060727822|8…
  test('is else the middle of its step of 10⁻³²', () => {
    expect(exactRoot(new Fraction(2), 2)).toEqual(new Fraction('1.414213562373095048801688724209695'));
    expect(exactRoot(new Fraction(2), 3)).toEqual(new Fraction('1.259921049894873164767210607278225'));
  });

  test('its power and that of half a step either side hold the factor between them', () => {
    fc.assert(
      fc.property(someRatio, someDegree, (ratio, degree) => {
        const root = exactRoot(ratio, degree);
        const low = root.gt(halfStep) ? root.sub(halfStep) : new Fraction(0);
        expect(power(low, degree).lte(ratio)).toBe(true);
        expect(power(root.add(halfStep), degree).gte(ratio)).toBe(true);
      }),
    );
  });

  test('compares with any bar as the true root does, and equals one only where the true root does', () => {
    const someBar = fc.bigInt({ min: 0n, max: ten(24) }).map((digits) => new Fraction(digits, ten(22)));
    fc.assert(
      fc.property(someBar, someDegree, fc.integer({ min: -1, max: 1 }), (bar, degree, off) => {
        // as near to the bar's power as 40 decimals let one be
        const ratio = power(bar, degree).add(new Fraction(BigInt(off), ten(40)));
        fc.pre(ratio.gte(0));
        expect(exactRoot(ratio, degree).compare(bar)).toBe(off);
      }),
    );
  });

  test('of whole numbers, never above, and one more is', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: ten(60) }), someDegree, (value, degree) => {
        const root = wholeRoot(value, degree);
        expect(root ** BigInt(degree) <= value && (root + 1n) ** BigInt(degree) > value).toBe(true);
      }),
    );
  });
});
