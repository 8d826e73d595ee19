import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumRows } from '../../../src/read/rows/sum-rows.ts';

/** Rows of figures, of one column where a number stands alone. */
function sums(...rows: readonly (number | readonly number[])[]): readonly number[] {
  return sumRows(rows.map((row) => [row].flat().map(BigInt)));
}

test('a sum stands below what it sums up, or above it, once or for each group', () => {
  expect(sums([10, 4], [20, 6], [30, 10])).toEqual([2]);
  expect(sums([30, 10], [10, 4], [20, 6])).toEqual([0]);
  expect(sums([30, 10], [10, 4], [20, 6], [70, 9], [30, 4], [40, 5])).toEqual([0, 3]);
  expect(sums([10, 4], [20, 6], [30, 10], [30, 4], [40, 5], [70, 9], [100, 19])).toEqual([2, 5, 6]);
  expect(sums([100, 19], [30, 10], [10, 4], [20, 6], [70, 9], [30, 4], [40, 5])).toEqual([0, 1, 4]);
  expect(sums(100, 200, 300, 600)).toEqual([3]);
});

test('rows without figures are no part of it', () => {
  expect(sums([0, 0], [10, 4], [0, 0], [20, 6], [30, 10])).toEqual([4]);
  expect(sums([0, 0], [0, 0], [0, 0])).toEqual([]);
});

test('what agrees in one figure only, or by chance, is no sum', () => {
  expect(sums([10, 4], [20, 6], [30, 11])).toEqual([]);
  expect(sums(5000, 5000, 10000)).toEqual([]);
  expect(sums([10, 4], [10, 4])).toEqual([]);
  expect(sums([1, 2], [2, 1], [3, 3])).toEqual([]);
  expect(sums([0, 4], [5000, 0], [0, 5])).toEqual([]);
});

test('a sum that is put below any table is found', () => {
  const row = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 20 }), (rows) => {
      fc.pre(sums(...rows).length === 0);
      const total = rows.reduce(([a, b], [c, d]) => [a + c, b + d] as [number, number], [0, 0]);
      fc.pre(Math.max(...total) >= 10);
      expect(sums(...rows, total)).toEqual([rows.length]);
    }),
    { seed: 4216 },
  );
});
