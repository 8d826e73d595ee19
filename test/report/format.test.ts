import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/report/format-day.ts';
import { formatNumber, formatSigned } from '../../src/report/format-number.ts';
import {
  formatChange,
  formatDistance,
  formatValue,
  gapUnit,
  type Quantity,
} from '../../src/report/format-value.ts';
import { targetPhrase } from '../../src/report/reason-view.ts';

const percent: Quantity = { scale: 'number', unit: { vi: '%', en: '%' } };
const grdp: Quantity = { scale: 'number', unit: { vi: '% GRDP', en: '% of GRDP' } };
const communes: Quantity = { scale: 'number', unit: { vi: 'xã', en: 'communes' } };
const rank: Quantity = { scale: 'rank', unit: { vi: 'hạng', en: 'rank' } };
const tier: Quantity = { scale: 'tier', unit: { vi: '', en: '' } };
const yesNo: Quantity = { scale: 'yes-no', unit: { vi: '', en: '' } };

describe('a number', () => {
  test.each([
    [1234567.891, '1.234.567,89', '1,234,567.89'],
    [57.3, '57,3', '57.3'],
    [57, '57', '57'],
    [0, '0', '0'],
    [-3.456, '−3,46', '−3.46'],
    [99.51, '99,51', '99.51'],
    // what is there never looks like nothing, but beyond what a figure says
    [0.004, '0,004', '0.004'],
    [-0.001, '−0,001', '−0.001'],
    [-1e-15, '0', '0'],
  ])('%d is %s in Vietnamese and %s in English', (value, vi, en) => {
    expect(formatNumber(value, 'vi')).toBe(vi);
    expect(formatNumber(value, 'en')).toBe(en);
  });

  test.each([
    // Rounded to two decimals, each would look equal to the number it was held against.
    [49.996, 50, '49,996'],
    [50.0001, 50, '50,0001'],
    [99.9999, 100, '99,9999'],
    // Two decimals tell these apart already.
    [49.99, 50, '49,99'],
    [50, 50, '50'],
    [49.994, 50, '49,99'],
  ])('%d against %d shows the digits that decide: %s', (value, bar, shown) => {
    expect(formatNumber(value, 'vi', { against: [bar] })).toBe(shown);
  });

  test('never looks equal to another that differs by a billionth or more', () => {
    const number = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((it) => it / 1000);
    const difference = fc.integer({ min: 1, max: 1000 }).map((it) => it / 1e9);
    fc.assert(
      fc.property(number, difference, (bar, apart) => {
        const value = bar + apart;
        const shown = formatNumber(value, 'en', { against: [bar] });
        expect(shown).not.toBe(formatNumber(bar, 'en', { against: [value] }));
      }),
    );
  });
});

describe('a gap', () => {
  test.each([
    [-11.849635, '−11,85'],
    [3.3, '+3,3'],
    [0, '0'],
    [-0.004, '−0,004'],
    [0.00021, '+0,0002'],
    [-96.714285, '−96,71'],
  ])('of %d is %s', (gap, shown) => {
    expect(formatSigned(gap, 'vi')).toBe(shown);
  });

  test('between percentages is in points', () => {
    expect(formatDistance(-11.85, percent, 'vi')).toBe('11,85 điểm\u00a0%');
    expect(formatDistance(-11.85, percent, 'en')).toBe('11.85 pts');
    expect(formatDistance(-8.39, grdp, 'vi')).toBe('8,39 điểm\u00a0%');
  });

  test('between other values is in their own unit, places or tiers', () => {
    expect(formatDistance(-96.71, communes, 'vi')).toBe('96,71 xã');
    expect(formatDistance(-2, rank, 'vi')).toBe('2 bậc xếp hạng');
    expect(formatDistance(-1, tier, 'en')).toBe('1 tiers');
    expect(gapUnit(yesNo, 'vi')).toBe('');
  });
});

describe('a change', () => {
  test.each([
    [1.2, percent, '+1,2 điểm\u00a0%', '+1.2 pts'],
    [-0.0004, percent, '−0,0004 điểm\u00a0%', '−0.0004 pts'],
    [0, percent, '0 điểm\u00a0%', '0 pts'],
    [-26, communes, '−26 xã', '−26 communes'],
    // from rank 12 to rank 15, and from 12 to 10
    [3, rank, 'xuống 3 bậc', 'down 3'],
    [-2, rank, 'lên 2 bậc', 'up 2'],
  ] as const)('of %d', (change, of, vi, en) => {
    expect(formatChange(change, of, 'vi')).toBe(vi);
    expect(formatChange(change, of, 'en')).toBe(en);
  });
});

describe('a value', () => {
  test('stands with its unit', () => {
    expect(formatValue(57.32, percent, 'vi')).toBe('57,32%');
    expect(formatValue(8.28, grdp, 'vi')).toBe('8,28% GRDP');
    expect(formatValue(1114, communes, 'en')).toBe('1,114 communes');
    expect(formatValue(12, rank, 'vi')).toBe('hạng 12');
    expect(formatValue('trung bình khá', tier, 'en')).toBe('trung bình khá');
    expect(formatValue(true, yesNo, 'vi')).toBe('đã hoàn thành');
    expect(formatValue(false, yesNo, 'en')).toBe('not done');
  });
});

describe('a commitment', () => {
  test.each([
    ['at-least', 75, percent, 'ít nhất 75%', 'at least 75%'],
    ['more-than', 50, percent, 'trên 50%', 'more than 50%'],
    ['at-most', 4, percent, 'không quá 4%', 'at most 4%'],
    ['less-than', 4, percent, 'dưới 4%', 'less than 4%'],
    ['equals', 6, communes, 'đúng 6 xã', 'exactly 6 communes'],
    ['rank-at-most', 10, rank, 'trong 10 hạng đầu', 'in the top 10'],
    ['tier-at-least', 'khá', tier, 'từ mức khá trở lên', 'tier khá or better'],
    ['done', true, yesNo, 'phải hoàn thành', 'to be done'],
  ] as const)('%s', (comparator, value, of, vi, en) => {
    expect(targetPhrase({ comparator, value }, of, 'vi')).toBe(vi);
    expect(targetPhrase({ comparator, value }, of, 'en')).toBe(en);
  });
});

test('a day is written as the language does', () => {
  expect(formatDay('2024-10-07', 'vi')).toBe('07/10/2024');
  expect(formatDay('2024-10-07', 'en')).toBe('2024-10-07');
});
