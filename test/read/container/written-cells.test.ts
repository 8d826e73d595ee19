import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthLimit } from '../../../src/read/container/growth-limit.ts';
import { numberFormatKind } from '../../../src/read/container/workbook/number-format-kind.ts';
import { momentSerial, serialMoment } from '../../../src/read/container/workbook/serial-moment.ts';
import {
  numberWriter,
  percentWriter,
  plainNumber,
} from '../../../src/read/container/workbook/written-number.ts';
import { column } from '../read-folder.ts';

describe('format codes', () => {
  test.each([
    ['d/m/yy', 'date'],
    ['mmm\\-yy', 'date'],
    ['mm:ss', 'time'],
    ['h:mm AM/PM', 'time'],
    ['[$-1010000]d/m/yyyy h:mm AM/PM;@', 'datetime'],
    ['[mm]:ss', 'duration'],
    ['0.0%;[Red]-0.0%', 'percent'],
    ['#,##0.00\\ "đồng"', 'number'],
    ['"ngày" 0', 'number'],
    ['0.00E+00', 'number'],
    ['[Red][<0]General', 'number'],
    ['_-* #,##0_-;-* #,##0_-', 'number'],
    ['@', 'number'],
    ['', 'number'],
  ])('%s', (code, kind) => {
    expect(numberFormatKind(code)).toBe(kind);
  });
});

test('numbers are written in full with fifteen digits, as Excel shows them', () => {
  expect([1e21, 1.1e15, 123456789012345680, 0.1 + 0.7, 1e-7, -2.5, 0, -0].map(plainNumber)).toEqual([
    '1000000000000000000000',
    '1100000000000000',
    '123456789012346000',
    '0.8',
    '0.0000001',
    '-2.5',
    '0',
    '0',
  ]);
  expect(percentWriter(null)(0.9951)).toBe('99,51%');
  // a sixteenth digit is an echo of the binary form
  expect(percentWriter(null)(0.57)).toBe('57%');
});

test('what is written of a number reads as that number, to fifteen digits', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e200, max: 1e200 }), (number) => {
      expect(plainNumber(number)).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(plainNumber(number))).toBe(Number(number.toPrecision(15)) + 0);
    }),
  );
});

test('a number of few digits is written with these', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -99_999_999, max: 99_999_999 }),
      fc.integer({ min: 0, max: 12 }),
      (digits, decimals) => {
        // by hand: the point set among the digits
        const padded = String(Math.abs(digits)).padStart(decimals + 1, '0');
        const whole = padded.slice(0, padded.length - decimals);
        const fraction = padded.slice(padded.length - decimals).replace(/0+$/, '');
        const sign = digits < 0 ? '-' : '';
        const written = `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
        expect(plainNumber(Number(written))).toBe(written);
      },
    ),
  );
});

test('moments and serial numbers come back from each other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 61, max: 2_958_465 }),
      fc.integer({ min: 0, max: 86_399 }),
      (day, second) => {
        const moment = serialMoment(day + second / 86_400, 1900);
        expect(momentSerial(moment ?? '')).toBeCloseTo(day + second / 86_400, 8);
      },
    ),
  );
  expect([1, 59, 60, 61, 45566, 2958465, 2958466, -1].map((serial) => serialMoment(serial, 1900))).toEqual([
    '1900-01-01',
    '1900-02-28',
    '1900-02-29',
    '1900-03-01',
    '2024-10-01',
    '9999-12-31',
    null,
    null,
  ]);
  expect(serialMoment(0, 1904)).toBe('1904-01-01');
});

test('what is small, or in proportion, may grow', () => {
  expect(growthLimit(600_000)).toBe(60_000_000);
  expect(growthLimit(1)).toBe(50_000_000);
  expect(growthLimit(40_000_000)).toBe(4_000_000_000);
});

test('three decimals are never taken for a group of thousands', () => {
  const write = (type: 'integer' | 'number', formats: readonly string[]) =>
    numberWriter(column('n', 'N', type, { formats }));
  expect([1.234, -8.275, 1234.5, 1234].map(write('number', ['1234.56', '1.234,56']))).toEqual([
    '1.2340',
    '-8.2750',
    '1234.5',
    '1234',
  ]);
  expect(write('number', ['1234,56'])(8.275)).toBe('8,2750');
  // no whole number, and none of 1234 either
  expect(write('integer', ['1.234'])(1.234)).toBe('1.2340');
  expect(percentWriter(column('n', 'N', 'number', { formats: ['1234,56%'] }))(0.08275)).toBe('8,2750%');
  // a text is what the sheet shows
  expect(numberWriter(null)(1.234)).toBe('1.234');
});
