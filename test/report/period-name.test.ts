import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthEnd, monthStart } from '../../src/model/calendar.ts';
import type { WindowName } from '../../src/model/measure.ts';
import { periodName } from '../../src/report/period-name.ts';

/** First day, last day, window, and the name in either language. */
type Case = readonly [from: string, to: string, window: WindowName, vi: string, en: string];

const calendarMonths: readonly Case[] = [
  ['2024-10-01', '2024-10-31', 'month', 'tháng 10/2024', 'October 2024'],
  ['2024-02-01', '2024-02-29', 'month', 'tháng 2/2024', 'February 2024'],
  ['2023-02-01', '2023-02-28', 'month', 'tháng 2/2023', 'February 2023'],
  ['2024-07-01', '2024-09-30', 'quarter', 'quý III/2024', 'Q3 2024'],
  ['2024-10-01', '2024-12-31', 'quarter', 'quý IV/2024', 'Q4 2024'],
  ['2024-01-01', '2024-12-31', 'year', 'năm 2024', '2024'],
  ['2024-01-01', '2024-01-31', 'year-to-date', 'tháng 1/2024', 'January 2024'],
  ['2024-01-01', '2024-03-31', 'year-to-date', 'quý I/2024', 'Q1 2024'],
  ['2024-01-01', '2024-06-30', 'year-to-date', '6 tháng đầu năm 2024', 'the first 6 months of 2024'],
  ['2024-01-01', '2024-09-30', 'year-to-date', '9 tháng đầu năm 2024', 'the first 9 months of 2024'],
  ['2024-01-01', '2024-12-31', 'year-to-date', 'năm 2024', '2024'],
  [
    '2023-11-01',
    '2024-10-31',
    'rolling-12-months',
    '12 tháng đến hết tháng 10/2024',
    'the 12 months to the end of October 2024',
  ],
  // twelve months that end with December are the year
  ['2024-01-01', '2024-12-31', 'rolling-12-months', 'năm 2024', '2024'],
  [
    '2021-11-01',
    '2024-10-31',
    'to-date',
    'lũy kế đến hết tháng 10/2024 (1/11/2021–31/10/2024)',
    'all to the end of October 2024 (2021-11-01 to 2024-10-31)',
  ],
  ['2024-07-01', '2024-12-31', 'quarter', '6 tháng cuối năm 2024', 'the last 6 months of 2024'],
];

/** Months that end on the 14th, years that end on 14 December: Nghị định 09/2019/NĐ-CP, Điều 12. */
const administrativeMonths: readonly Case[] = [
  [
    '2024-09-15',
    '2024-10-14',
    'month',
    'tháng 10/2024 (15/9–14/10/2024)',
    'October 2024 (2024-09-15 to 2024-10-14)',
  ],
  [
    '2023-12-15',
    '2024-01-14',
    'month',
    'tháng 1/2024 (15/12/2023–14/1/2024)',
    'January 2024 (2023-12-15 to 2024-01-14)',
  ],
  [
    '2024-06-15',
    '2024-09-14',
    'quarter',
    'quý III/2024 (15/6–14/9/2024)',
    'Q3 2024 (2024-06-15 to 2024-09-14)',
  ],
  [
    '2023-12-15',
    '2024-06-14',
    'year-to-date',
    '6 tháng đầu năm 2024 (15/12/2023–14/6/2024)',
    'the first 6 months of 2024 (2023-12-15 to 2024-06-14)',
  ],
  ['2023-12-15', '2024-12-14', 'year', 'năm 2024 (15/12/2023–14/12/2024)', '2024 (2023-12-15 to 2024-12-14)'],
  [
    '2023-10-15',
    '2024-10-14',
    'rolling-12-months',
    '12 tháng đến hết tháng 10/2024 (15/10/2023–14/10/2024)',
    'the 12 months to the end of October 2024 (2023-10-15 to 2024-10-14)',
  ],
  // a month that ends on the 27th begins on the 28th, also of February
  [
    '2024-02-28',
    '2024-03-27',
    'month',
    'tháng 3/2024 (28/2–27/3/2024)',
    'March 2024 (2024-02-28 to 2024-03-27)',
  ],
];

const oddStretches: readonly Case[] = [
  ['2024-10-03', '2024-10-31', 'month', 'từ 03/10/2024 đến 31/10/2024', '2024-10-03 to 2024-10-31'],
  ['2024-10-01', '2024-10-29', 'month', 'từ 01/10/2024 đến 29/10/2024', '2024-10-01 to 2024-10-29'],
  [
    '2024-02-01',
    '2024-05-31',
    'month',
    '4 tháng đến hết tháng 5/2024',
    'the 4 months to the end of May 2024',
  ],
];

describe.each([
  ['calendar months', calendarMonths],
  ['administrative months', administrativeMonths],
  ['other days', oddStretches],
])('a period of %s', (_, cases) => {
  test.each(cases)('%s to %s (%s) is named as officials do', (from, to, window, vi, en) => {
    expect(periodName({ from, to }, window, 'vi').full).toBe(vi);
    expect(periodName({ from, to }, window, 'en').full).toBe(en);
  });
});

test('a sentence has the name alone', () => {
  const october = { from: '2024-09-15', to: '2024-10-14' };
  expect(periodName(october, 'month', 'vi').name).toBe('tháng 10/2024');
});

test('whole reporting months of any calendar are never named by their days alone', () => {
  fc.assert(
    fc.property(
      fc.option(fc.integer({ min: 1, max: 27 })),
      fc.integer({ min: 2015 * 12, max: 2035 * 12 }),
      fc.integer({ min: 0, max: 40 }),
      (monthEndsOn, first, more) => {
        const period = {
          from: monthStart({ monthEndsOn }, first),
          to: monthEnd({ monthEndsOn }, first + more),
        };
        expect(periodName(period, 'month', 'vi').name).toMatch(/^(tháng|quý|năm|\d+ tháng)/);
      },
    ),
  );
});
