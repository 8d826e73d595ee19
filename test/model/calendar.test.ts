import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Calendar, monthEnd, monthIndex, monthStart, yearEnd } from '../../src/model/calendar.ts';
import { addDays, addMonths, dayFrom, dayNumber, isDay, lastDateOf } from '../../src/model/day.ts';

const someDay = fc.integer({ min: dayNumber('1900-02-01'), max: dayNumber('2199-11-30') }).map(dayFrom);
const someCalendar = fc
  .option(fc.integer({ min: 1, max: 27 }), { nil: null })
  .map((monthEndsOn): Calendar => ({ monthEndsOn }));

describe('days', () => {
  test.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2024-04-31', false],
    ['2024-13-01', false],
    ['2024-1-1', false],
    ['1899-12-31', false],
    ['2024-10-07 ', false],
  ])('%s is a day: %s', (text, expected) => expect(isDay(text)).toBe(expected));

  test('from the resolution to the end of 2025 are 1512 days, to the workshop 1062', () => {
    expect(dayNumber('2025-12-31') - dayNumber('2021-11-10')).toBe(1512);
    expect(dayNumber('2024-10-07') - dayNumber('2021-11-10')).toBe(1062);
  });

  test.each([
    ['2024-02-29', 2, '2024-04-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-02-28', -12, '2024-02-29'],
    ['2024-01-30', 1, '2024-02-29'],
    ['2024-01-15', 1, '2024-02-15'],
    ['2024-12-31', 2, '2025-02-28'],
    ['2024-03-14', -12, '2023-03-14'],
  ])('%s and %i months is %s', (day, months, expected) => expect(addMonths(day, months)).toBe(expected));

  test('last dates', () => {
    expect([lastDateOf(2024, 2), lastDateOf(2023, 2), lastDateOf(1900, 2), lastDateOf(2000, 2)]).toEqual([
      29, 28, 28, 29,
    ]);
  });
});

describe('reporting months', () => {
  test('calendar months', () => {
    const calendar: Calendar = { monthEndsOn: null };
    const february = monthIndex(calendar, '2024-02-29');
    expect([monthStart(calendar, february), monthEnd(calendar, february)]).toEqual([
      '2024-02-01',
      '2024-02-29',
    ]);
    expect(yearEnd(calendar, 2025)).toBe('2025-12-31');
  });

  test('administrative months: from the 15th to the 14th, the year from 15 December', () => {
    const calendar: Calendar = { monthEndsOn: 14 };
    expect(monthIndex(calendar, '2024-12-14')).toBe(2024 * 12 + 11);
    expect(monthIndex(calendar, '2024-12-15')).toBe(2025 * 12);
    expect(monthStart(calendar, 2025 * 12)).toBe('2024-12-15');
    expect(yearEnd(calendar, 2025)).toBe('2025-12-14');
  });

  test('every day lies in exactly one reporting month', () => {
    fc.assert(
      fc.property(someCalendar, someDay, (calendar, day) => {
        const month = monthIndex(calendar, day);
        expect(monthStart(calendar, month) <= day && day <= monthEnd(calendar, month)).toBe(true);
        expect(addDays(monthEnd(calendar, month), 1)).toBe(monthStart(calendar, month + 1));
      }),
    );
  });
});
