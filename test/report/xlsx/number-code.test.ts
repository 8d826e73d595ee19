import { SSF } from '@e965/xlsx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber, formatSigned } from '../../../src/report/format-number.ts';
import { numberCode } from '../../../src/report/xlsx/number-code.ts';

test.each([
  [75, '≥ 75', '"≥ "#,##0;"≥ −"#,##0'],
  [92, 'gần 92*', '"gần "#,##0\\*;"gần −"#,##0\\*'],
  [61.97183, '61,97†', '#,##0.00"†";"−"#,##0.00"†"'],
  [1234.5, '1.234,5', '#,##0.0;"−"#,##0.0'],
  [-0.25, '−0,25 điểm %', '"+"#,##0.00" điểm %";"−"#,##0.00" điểm %";#,##0.00" điểm %"'],
])('%d written as %s has the number format %s', (value, text, code) => {
  const [positive] = (numberCode(value, text, 'vi') ?? '').split(';');
  if (value >= 0) expect(numberCode(value, text, 'vi')).toBe(code);
  else expect(positive).not.toContain('"−"');
});

test('shows the digits that decide: 49.996 is not 50', () => {
  const style = { against: [50] };
  expect(formatNumber(49.996, 'vi', style)).toBe('49,996');
  expect(numberCode(49.996, '49,996', 'vi', style)).toMatch(/^#,##0\.000;/);
});

test('is none where a number cannot be shown so: its text is not there, or too long for a cell', () => {
  expect(numberCode(12, 'mười hai', 'vi')).toBeNull();
  expect(numberCode(12, `12 ${'xã, phường, thị trấn '.repeat(3)}`, 'vi')).toBeNull();
});

test('what stands beside a number is never a code of its own', () => {
  const code = numberCode(5, '"dd;@[Red]" 5 %_\\', 'en') ?? '';
  expect(SSF.format(code, 5)).toBe('"dd;@[Red]" 5 %_\\');
});

test('a spreadsheet shows by it what the text says, in the separators of its reader', () => {
  const value = fc.oneof(
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    // not in the middle between two: this reader rounds the binary fraction there, and Excel the decimals
    fc
      .integer({ min: -1_000_000, max: 1_000_000 })
      .filter((it) => it % 10 !== 5 && it % 10 !== -5)
      .map((it) => it / 1000),
  );
  fc.assert(
    fc.property(
      value,
      fc.constantFrom('', '≥ ', 'gần '),
      fc.constantFrom('', '†', '*', ' pts'),
      (it, before, after) => {
        const plain = before + formatNumber(it, 'en') + after;
        expect(SSF.format(numberCode(it, plain, 'en') ?? '', it)).toBe(plain);
        const signed = formatSigned(it, 'en') + after;
        expect(SSF.format(numberCode(it, signed, 'en', { against: [0] }) ?? '', it)).toBe(signed);
      },
    ),
  );
});
