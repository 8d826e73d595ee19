import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetNamesFrom } from '../../../src/report/xlsx/sheet-name.ts';

test.each([
  [
    ['4216/QĐ-UBND', '06-NQ/TU'],
    ['4216-QĐ-UBND', '06-NQ-TU'],
  ],
  [
    ['Đơn vị', 'đơn vị', 'ĐƠN VỊ'],
    ['Đơn vị', 'đơn vị (2)', 'ĐƠN VỊ (3)'],
  ],
  [
    ["'a'", '', '   ', 'History'],
    ['a', '-', '- (2)', 'History (2)'],
  ],
  [
    ['x'.repeat(40), 'x'.repeat(50)],
    ['x'.repeat(31), `${'x'.repeat(27)} (2)`],
  ],
])('%j become %j', (wished, names) => {
  expect(sheetNamesFrom(wished)).toEqual(names);
});

test('are such as Excel takes, whatever is wished for', () => {
  const wish = fc.string({
    unit: fc.constantFrom('a', 'A', 'Đ', '/', '[', "'", ' ', '😀', '\u0000', '*'),
    maxLength: 40,
  });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 12 }), (wished) => {
      const names = sheetNamesFrom(wished);
      expect(names).toHaveLength(wished.length);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of names) {
        expect(name).toMatch(/^[^[\]:*?/\\\p{C}]{1,31}$/u);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/^'|'$/);
      }
    }),
  );
});
