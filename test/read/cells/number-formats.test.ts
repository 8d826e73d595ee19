import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellReader } from './read-cells.ts';

const read = cellReader();
const nbsp = '\u00A0';
const narrow = '\u202F';

/** Cells under each format, and the number that each is; the values were worked out by hand. */
const numbers: readonly (readonly [format: string | readonly string[], cell: string, value: string])[] = [
  ['1.234,56', '1.234', '1234.000000'],
  ['1.234,56', '1.234.567,89', '1234567.890000'],
  ['1.234,56', '1234567,89', '1234567.890000'],
  ['1.234,56', '1,234', '1.234000'],
  ['1.234,56', '0,999', '0.999000'],
  ['1.234,56', '-1.234,5', '-1234.500000'],
  ['1.234,56', '−1.234,5', '-1234.500000'],
  ['1.234,56', '1.23', 'reject'],
  ['1.234,56', '1.2345', 'reject'],
  ['1.234,56', '12.34.567', 'reject'],
  ['1.234,56', '6,6-6,8', 'reject'],
  ['1.234,56', '6,6 - 6,8', 'reject'],
  ['1.234,56', '1.234,5678901', 'reject'],
  ['1.234,56', '(1.234)', 'reject'],
  ['1.234,56', '99,51%', 'reject'],
  ['1.234,56', 'gần 5', 'reject'],
  ['1.234,56', '—', 'reject'],
  ['1.234,56%', '99,51%', '99.510000'],
  ['1.234,56%', `99,51${nbsp}%`, '99.510000'],
  ['1.234,56%', '99,51', '99.510000'],
  ['1,234.56', '1,234', '1234.000000'],
  ['1,234.56', '1,234.5', '1234.500000'],
  ['1 234,56', `1 234${nbsp}567,5`, '1234567.500000'],
  ['1 234,56', `1${narrow}234,5`, '1234.500000'],
  ['1 234,56', '1,234', '1.234000'],
  ['1 234,56', '1.234', 'reject'],
  // no sign for thousands: a dot or a comma in front of three digits may be either
  ['1234.56', '1.234', 'ambiguous'],
  ['1234.56', '12.345', 'ambiguous'],
  ['1234.56', '-123.456', 'ambiguous'],
  ['1234.56', '1,234', 'ambiguous'],
  ['1234.56', '0.999', '0.999000'],
  ['1234.56', '-0.125', '-0.125000'],
  ['1234.56', '1.23', '1.230000'],
  ['1234.56', '1.2345', '1.234500'],
  ['1234.56', '1234.567', '1234.567000'],
  ['1234.56', '1.234.567', 'reject'],
  ['1234,56', '1,234', 'ambiguous'],
  ['1234,56', '1.234', 'ambiguous'],
  ['1234,56', '0,999', '0.999000'],
  ['1234,56', '00,999', 'ambiguous'],
  ['1234,56', '1234', '1234.000000'],
  ['1234,56%', '99,512%', 'ambiguous'],
  ['1234,56%', '99,51%', '99.510000'],
  // of several formats, one that names both signs settles it
  [['1234,56', '1.234,56'], '1,234', '1.234000'],
  [['1234,56', '1.234,56'], '1.234', '1234.000000'],
  // parentheses mean less than zero
  ['(1.234,56)', '(1.234,5)', '-1234.500000'],
  ['(1.234,56)', '1.234,5', '1234.500000'],
  ['(1.234,56)', '-1.234,5', '-1234.500000'],
  ['(1.234,56)', '(-5)', 'reject'],
  ['(1.234,56)', '-(5)', 'reject'],
  ['(1.234,56)', '(5', 'reject'],
  ['(1.234,56)', '(0)', '0.000000'],
  ['(1.234,56%)', '(2,5%)', '-2.500000'],
  ['(1234,56)', '(1,234)', 'ambiguous'],
  // magnitudes move the point, digit by digit
  ['1.234,56 triệu', '2,6 triệu', '2600000.000000'],
  ['1.234,56 triệu', '2,6 TRIỆU', '2600000.000000'],
  ['1.234,56 triệu', '2,6triệu', '2600000.000000'],
  ['1.234,56 triệu', `2,6${nbsp}triệu`, '2600000.000000'],
  ['1.234,56 triệu', '1.234,56 triệu', '1234560000.000000'],
  ['1.234,56 triệu', '2,123456 triệu', '2123456.000000'],
  ['1.234,56 triệu', '3 nghìn', '3000.000000'],
  ['1.234,56 triệu', '3,25 ngàn', '3250.000000'],
  ['1.234,56 triệu', '3,123456 nghìn', '3123.456000'],
  ['1.234,56 triệu', '1,5 tỷ', '1500000000.000000'],
  ['1.234,56 triệu', '1,5 tỉ', '1500000000.000000'],
  ['1.234,56 triệu', '-1,5 tỷ', '-1500000000.000000'],
  ['1.234,56 triệu', '1,2 nghìn tỷ', '1200000000000.000000'],
  ['1.234,56 triệu', '0,5 triệu', '500000.000000'],
  ['1.234,56 triệu', '1.234', '1234.000000'],
  ['1.234,56 triệu', '2,6 trăm', 'reject'],
  ['1.234,56 triệu', '2,6 triệu đồng', 'reject'],
  ['1.234,56 triệu', 'triệu', 'reject'],
  ['1.234,56 triệu', '99.999.999.999.999.999.999 tỷ', 'reject'],
  ['1234,56 triệu', '1,234 triệu', 'ambiguous'],
  ['1234,56 triệu', '2,6 triệu', '2600000.000000'],
  // qualifiers stand in front
  ['gần 1.234,56', 'gần 2,6', '2.600000'],
  ['gần 1.234,56', 'Trên 1.234', '1234.000000'],
  ['gần 1.234,56', 'xấp xỉ 5', '5.000000'],
  ['gần 1.234,56', 'ước đạt 8,28', '8.280000'],
  ['gần 1.234,56', '8,28', '8.280000'],
  ['gần 1.234,56', 'gần8', 'reject'],
  ['gần 1.234,56', 'chưa 8', 'reject'],
  ['gần 1.234,56', 'gần', 'reject'],
  ['gần 1.234,56%', 'đạt 99,51%', '99.510000'],
  ['gần 1.234,56 triệu', 'gần 2,6 triệu', '2600000.000000'],
  ['gần 1.234,56 triệu', 'trên 3,3 triệu', '3300000.000000'],
  ['gần 1.234,56 triệu', ` gần${nbsp}2,6 triệu `, '2600000.000000'],
  ['gần 1.234,56 triệu', 'gần 2,6 triệu'.normalize('NFD'), '2600000.000000'],
  ['gần 1.234,56 triệu', 'trên 3,3', '3.300000'],
  ['gần 1234,56', 'gần 1,234', 'ambiguous'],
];

const integers: typeof numbers = [
  ['1234', '1234', '1234'],
  ['1234', '1.234', 'ambiguous'],
  ['1234', '1,234', 'ambiguous'],
  ['1234', '-12.345', 'ambiguous'],
  ['1234', '0.234', 'reject'],
  ['1234', '1.234.567', 'reject'],
  ['1234', '1.23', 'reject'],
  ['1234', '−5', '-5'],
  ['1.234', '1.234', '1234'],
  ['1.234', '1.234.567', '1234567'],
  ['1.234', '1,234', 'reject'],
  ['1 234', `12${narrow}345`, '12345'],
  [['1234', '1.234'], '1.234', '1234'],
  ['(1.234)', '(1.234)', '-1234'],
  ['1.234 triệu', '3 triệu', '3000000'],
  ['1.234 triệu', '2,6 triệu', 'reject'],
  ['1234 triệu', '1.234 triệu', 'ambiguous'],
  ['gần 1.234 triệu', 'gần 3 triệu', '3000000'],
];

describe.each([
  ['number', numbers],
  ['integer', integers],
] as const)('cells of type %s', (type, table) => {
  const formats = [...new Set(table.map(([format]) => JSON.stringify(format)))];
  test.each(formats)('under %s', async (format) => {
    const cases = table.filter(([own]) => JSON.stringify(own) === format);
    const values = await read(
      cases.map(([, cell]) => cell),
      type,
      { formats: [JSON.parse(format)].flat() as string[] },
    );
    expect(cases.map(([, cell], at) => [cell, String(values[at])])).toEqual(
      cases.map(([, cell, value]) => [cell, value]),
    );
  });
});

/** Writes millionths as an office would: grouped, with so many decimals, and something around it. */
function written(millionths: bigint, group: string, point: string, around: 'sign' | 'parentheses'): string {
  const digits = (millionths < 0n ? -millionths : millionths).toString().padStart(7, '0');
  const whole = digits.slice(0, -6).replace(/\B(?=(\d{3})+$)/g, group);
  const decimals = digits.slice(-6).replace(/0+$/, '');
  const number = decimals === '' ? whole : `${whole}${point}${decimals}`;
  if (millionths >= 0n) return number;
  return around === 'sign' ? `-${number}` : `(${number})`;
}

describe('what was written is read back', () => {
  const millionths = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
  const exact = (value: bigint) => {
    const digits = (value < 0n ? -value : value).toString().padStart(7, '0');
    return `${value < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`;
  };

  test.each([
    ['1.234,56', '.', ',', 'sign'],
    ['1,234.56', ',', '.', 'sign'],
    ['1 234,56', '\u202F', ',', 'sign'],
    ['(1.234,56)', '.', ',', 'parentheses'],
    ['gần 1.234,56 triệu', '.', ',', 'sign'],
  ] as const)('%s', async (format, group, point, around) => {
    await fc.assert(
      fc.asyncProperty(fc.array(millionths, { minLength: 1, maxLength: 30 }), async (values) => {
        const cells = values.map((value) => written(value, group, point, around));
        expect(await read(cells, 'number', { formats: [format] })).toEqual(values.map(exact));
      }),
      { numRuns: 20 },
    );
  });

  test('in millions, exactly', async () => {
    await fc.assert(
      fc.asyncProperty(fc.bigInt({ min: 0n, max: 10n ** 15n }), async (value) => {
        const [read1] = await read([`${written(value, '.', ',', 'sign')} triệu`], 'number', {
          formats: ['1.234,56 triệu'],
        });
        expect(read1).toBe(`${value}.000000`);
      }),
      { numRuns: 50 },
    );
  });

  test('without a sign for thousands nothing is read as another number: it is read right, or told to be open', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(millionths, { minLength: 1, maxLength: 30 }), async (values) => {
        const cells = values.map((value) => written(value, '', ',', 'sign'));
        const found = await read(cells, 'number', { formats: ['1234,56'] });
        found.forEach((one, at) => {
          if (one === 'ambiguous') expect(cells[at]).toMatch(/^-?[1-9]\d{0,2},\d{3}$/);
          else expect(one).toBe(exact(values[at] ?? 0n));
        });
      }),
      { numRuns: 20 },
    );
  });
});
