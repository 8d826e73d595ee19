import { describe, expect, test } from 'vitest';
import { asOfDay, targetDay, todayIn } from '../../src/cli/as-of-day.ts';
import { UsageError } from '../../src/cli/usage-error.ts';

const calendar = { monthEndsOn: null };
const administrative = { monthEndsOn: 14 };

describe('--as-of', () => {
  test.each([
    ['2024-10-31', calendar, '2024-10-31'],
    ['2024-02', calendar, '2024-02-29'],
    ['2024-10', administrative, '2024-10-14'],
  ])('%s', (given, calendarOf, expected) => expect(asOfDay(given, calendarOf)).toBe(expected));

  test.each(['2025-02-29', '2024-13', '31/10/2024', 'today', ''])('refuses %j', (given) => {
    expect(() => asOfDay(given, calendar)).toThrow(UsageError);
  });
});

test('a day written as Vietnamese write it is turned round for them', () => {
  const factsOf = (given: string) => {
    try {
      return asOfDay(given, calendar);
    } catch (thrown) {
      return (thrown as UsageError).facts;
    }
  };
  expect(factsOf('31/10/2024')).toEqual({ word: '31/10/2024', meant: '2024-10-31' });
  expect(factsOf('2024-02-30')).toEqual({ word: '2024-02-30', impossible: 'yes' });
});

test('--target: a year means all of it', () => {
  expect(targetDay('2030')).toBe('2030-12-31');
  expect(targetDay('2027-06-30')).toBe('2027-06-30');
  expect(() => targetDay('30')).toThrow(UsageError);
});

test("today is that of the plan's time zone: 18:00 UTC is tomorrow in Việt Nam", () => {
  const now = new Date('2024-10-31T18:00:00Z');
  expect(todayIn('Asia/Ho_Chi_Minh', now)).toBe('2024-11-01');
  expect(todayIn('UTC', now)).toBe('2024-10-31');
});
