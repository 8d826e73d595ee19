import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayFrom } from '../../../src/model/day.ts';
import { cellReader } from './read-cells.ts';

const read = cellReader();

/** Moments under each format, worked out by hand; serial numbers with LibreOffice and by counting days. */
const moments: readonly (readonly [format: string, cell: string, value: string])[] = [
  ['dd/MM/yyyy HH:mm:ss', '05/11/2024 14:30:00', '2024-11-05 14:30:00'],
  ['dd/MM/yyyy HH:mm:ss', '5/11/2024 4:30:00', '2024-11-05 04:30:00'],
  ['dd/MM/yyyy HH:mm:ss', ' 05/11/2024 14:30:00 ', '2024-11-05 14:30:00'],
  ['dd/MM/yyyy HH:mm:ss', '05/11/2024 24:00:00', 'reject'],
  ['dd/MM/yyyy HH:mm:ss', '05/11/2024 14:60:00', 'reject'],
  ['dd/MM/yyyy HH:mm:ss', '31/04/2024 08:00:00', 'reject'],
  ['dd/MM/yyyy HH:mm:ss', '05/11/24 08:00:00', 'reject'],
  ['dd/MM/yyyy HH:mm:ss', '05/11/2024', 'reject'],
  ['dd-MM-yyyy', '29-02-2024', '2024-02-29 00:00:00'],
  ['dd-MM-yyyy', '29-02-2025', 'reject'],
  ['yyyyMMddHHmmss', '20241105143000', '2024-11-05 14:30:00'],
  ['yyyyMMddHHmmss', '2024110514300', 'reject'],
  ['yyyyMMddHHmmss', '20250229143000', 'reject'],
  ['yyyyMMdd', '20241105', '2024-11-05 00:00:00'],
  ['yyyyMMdd', '20241131', 'reject'],
  ['yyyy-MM-ddTHH:mm:ss', '2024-11-05T14:30:00', '2024-11-05 14:30:00'],
  ['yyyy-MM-ddTHH:mm:ss', '2024-11-05T14:30:00Z', 'reject'],
  ['yyyy-MM-ddTHH:mm:ss', '2024-11-05T14:30:00+07:00', 'reject'],
  ['yyyy-MM-ddTHH:mm:ss', '2024-11-05T14:30:00.5', 'reject'],
  ['yyyy-MM-ddTHH:mm:ss.SSS', '2024-11-05T14:30:00.5', '2024-11-05 14:30:00.5'],
  ['yyyy-MM-ddTHH:mm:ss.SSS', '2024-11-05T14:30:00.1234567', '2024-11-05 14:30:00.123456'],
  ['yyyy-MM-ddTHH:mm:ss.SSS', '2024-11-05T14:30:00.000Z', 'reject'],
  ['yyyy-MM-ddTHH:mm:ss.SSS', 'infinity', 'reject'],
  ['dd/MM/yyyy hh:mm:ss SA', '05/11/2024 08:30:00 SA', '2024-11-05 08:30:00'],
  ['dd/MM/yyyy hh:mm:ss SA', '05/11/2024 2:30:00 CH', '2024-11-05 14:30:00'],
  ['dd/MM/yyyy hh:mm:ss SA', '05/11/2024 12:30:00 CH', '2024-11-05 12:30:00'],
  ['dd/MM/yyyy hh:mm:ss SA', '05/11/2024 12:30:00 SA', '2024-11-05 00:30:00'],
  ['dd/MM/yyyy hh:mm:ss SA', '05/11/2024 02:30:00CH', '2024-11-05 14:30:00'],
  ['dd/MM/yyyy hh:mm:ss SA', '05/11/2024 02:30:00\u202Fch', '2024-11-05 14:30:00'],
  ['dd/MM/yyyy hh:mm:ss SA', '05/11/2024 02:30:00 PM', '2024-11-05 14:30:00'],
  ['dd/MM/yyyy hh:mm:ss SA', '05/11/2024 02:30:00am', '2024-11-05 02:30:00'],
  ['dd/MM/yyyy hh:mm:ss SA', '01/01/1970 12:00:00 SA', '1970-01-01 00:00:00'],
  ['dd/MM/yyyy hh:mm:ss SA', '05/11/2024 14:30:00 CH', 'reject'],
  ['dd/MM/yyyy hh:mm:ss SA', '05/11/2024 00:30:00 SA', 'reject'],
  ['dd/MM/yyyy hh:mm:ss SA', '05/11/2024 02:30:00', 'reject'],
  ['dd/MM/yyyy hh:mm:ss SA', '31/04/2024 02:30:00 SA', 'reject'],
  ['dd/MM/yyyy hh:mm:ss SA', 'epoch', 'reject'],
  ['excel', '45566', '2024-10-01 00:00:00'],
  ['excel', '45566.0', '2024-10-01 00:00:00'],
  ['excel', '45566.5', '2024-10-01 12:00:00'],
  ['excel', '45566,5', '2024-10-01 12:00:00'],
  // 14:30:00 as the nearest binary fraction, the way a workbook keeps it
  ['excel', '45566.604166666664', '2024-10-01 14:30:00'],
  ['excel', '45566.604166666672', '2024-10-01 14:30:00'],
  ['excel', '1', '1900-01-01 00:00:00'],
  ['excel', '59', '1900-02-28 00:00:00'],
  ['excel', '59.5', '1900-02-28 12:00:00'],
  ['excel', '60', 'reject'],
  ['excel', '60.5', 'reject'],
  ['excel', '61', '1900-03-01 00:00:00'],
  ['excel', '0', 'reject'],
  ['excel', '0.5', 'reject'],
  ['excel', '-1', 'reject'],
  ['excel', '109574', '2199-12-31 00:00:00'],
  ['excel', '109575', 'reject'],
  ['excel', '999999', 'reject'],
  ['excel', '45.566', 'reject'],
  ['excel', '45,566', 'reject'],
  ['excel', '20241105', 'reject'],
  ['excel', '01/10/2024', 'reject'],
  ['excel', '4.5566E4', 'reject'],
];

test.each([...new Set(moments.map(([format]) => format))])('moments under %s', async (format) => {
  const cases = moments.filter(([own]) => own === format);
  const cells = cases.map(([, cell]) => cell);
  const values = await read(cells, 'datetime', { formats: [format] });
  expect(cells.map((cell, at) => [cell, values[at]])).toEqual(cases.map(([, cell, value]) => [cell, value]));
});

/** Names of periods, with their last day in calendar months and in months that end on the 14th. */
const periods: readonly (readonly [
  format: string,
  cell: string,
  calendar: string,
  administrative: string,
])[] = [
  ['Tháng M/yyyy', 'Tháng 9/2024', '2024-09-30', '2024-09-14'],
  ['Tháng M/yyyy', 'Tháng 02/2024', '2024-02-29', '2024-02-14'],
  ['Tháng M/yyyy', 'tháng 02 năm 2025', '2025-02-28', '2025-02-14'],
  ['Tháng M/yyyy', 'THÁNG 9 - 2024', '2024-09-30', '2024-09-14'],
  ['Tháng M/yyyy', 'T9/2024', '2024-09-30', '2024-09-14'],
  ['Tháng M/yyyy', 't.12.2024', '2024-12-31', '2024-12-14'],
  ['Tháng M/yyyy', 'Tháng 9/2024'.normalize('NFD'), '2024-09-30', '2024-09-14'],
  ['Tháng M/yyyy', 'Tháng 13/2024', 'reject', 'reject'],
  ['Tháng M/yyyy', 'Tháng 0/2024', 'reject', 'reject'],
  ['Tháng M/yyyy', 'Tháng 9/24', 'reject', 'reject'],
  ['Tháng M/yyyy', '9/2024', 'reject', 'reject'],
  ['Tháng M/yyyy', 'Quý 3/2024', 'reject', 'reject'],
  ['MM/yyyy', '9/2024', '2024-09-30', '2024-09-14'],
  ['MM/yyyy', '09/2024', '2024-09-30', '2024-09-14'],
  ['MM/yyyy', '13/2024', 'reject', 'reject'],
  ['MM/yyyy', '01/09/2024', 'reject', 'reject'],
  ['Quý Q/yyyy', 'Quý III/2024', '2024-09-30', '2024-09-14'],
  ['Quý Q/yyyy', 'quý iv năm 2024', '2024-12-31', '2024-12-14'],
  ['Quý Q/yyyy', 'Quý 3 năm 2024', '2024-09-30', '2024-09-14'],
  ['Quý Q/yyyy', 'Quí I/2024', '2024-03-31', '2024-03-14'],
  ['Quý Q/yyyy', 'Q3/2024', '2024-09-30', '2024-09-14'],
  ['Quý Q/yyyy', 'QII-2024', '2024-06-30', '2024-06-14'],
  ['Quý Q/yyyy', 'Quý V/2024', 'reject', 'reject'],
  ['Quý Q/yyyy', 'Quý 5/2024', 'reject', 'reject'],
  ['Quý Q/yyyy', 'Quý IIII/2024', 'reject', 'reject'],
  ['Năm yyyy', 'Năm 2024', '2024-12-31', '2024-12-14'],
  ['Năm yyyy', '2024', '2024-12-31', '2024-12-14'],
  ['Năm yyyy', '1899', 'reject', 'reject'],
  ['Năm yyyy', '2200', 'reject', 'reject'],
  ['Năm yyyy', '20244', 'reject', 'reject'],
  ['Năm yyyy', 'Năm nay', 'reject', 'reject'],
];

describe.each([
  ['calendar months', null],
  ['months that end on the 14th', 14],
] as const)('periods of %s', (_, monthEndsOn) => {
  test.each([...new Set(periods.map(([format]) => format))])('%s', async (format) => {
    const cases = periods.filter(([own]) => own === format);
    const cells = cases.map(([, cell]) => cell);
    const values = await read(cells, 'date', { formats: [format], calendar: { monthEndsOn } });
    expect(cells.map((cell, at) => [cell, values[at]])).toEqual(
      cases.map(([, cell, calendar, other]) => [cell, monthEndsOn === null ? calendar : other]),
    );
  });
});

test('of several formats each cell is read by the one that it is in', async () => {
  const formats = ['dd/MM/yyyy', 'excel', 'yyyyMMdd', 'Tháng M/yyyy', 'MM/yyyy', 'dd/MM/yyyy hh:mm SA'];
  const cells = ['01/10/2024', '45566', '20241001', 'T9/2024', '9/2024', '01/10/2024 8:00 CH', '31/04/2024'];
  expect(await read(cells, 'date', { formats })).toEqual([
    ...['2024-10-01', '2024-10-01', '2024-10-01', '2024-09-30', '2024-09-30', '2024-10-01'],
    'reject',
  ]);
});

describe('what was written is read back', () => {
  // 01/01/1900 and 31/12/2199 as days since 1970
  const seconds = fc.integer({ min: -25_567 * 86_400, max: 84_006 * 86_400 - 1 });
  const two = (number: number) => String(number).padStart(2, '0');
  const parts = (at: number) => {
    const day = dayFrom(Math.floor(at / 86_400));
    const [yyyy = '', MM = '', dd = ''] = day.split('-');
    const time = ((at % 86_400) + 86_400) % 86_400;
    const [hour, minute, second] = [Math.floor(time / 3600), Math.floor(time / 60) % 60, time % 60];
    return { day, yyyy, MM, dd, hour, minute, second, time };
  };
  type Parts = ReturnType<typeof parts>;
  const clock = ({ hour, minute, second }: Parts) => `${two(hour)}:${two(minute)}:${two(second)}`;
  const writers: Readonly<Record<string, (parts: Parts) => string>> = {
    'dd/MM/yyyy HH:mm:ss': (p) => `${p.dd}/${p.MM}/${p.yyyy} ${clock(p)}`,
    'yyyy-MM-ddTHH:mm:ss': (p) => `${p.day}T${clock(p)}`,
    yyyyMMddHHmmss: (p) => `${p.yyyy}${p.MM}${p.dd}${clock(p).replaceAll(':', '')}`,
    'dd-MM-yyyy hh:mm:ss SA': (p) =>
      `${p.dd}-${p.MM}-${p.yyyy} ${two(p.hour % 12 || 12)}:${two(p.minute)}:${two(p.second)} ${p.hour < 12 ? 'SA' : 'CH'}`,
    excel: (p) => {
      const days = Math.round(
        (Date.parse(`${p.day}T00:00:00Z`) - Date.parse('1899-12-30T00:00:00Z')) / 86_400_000,
      );
      return String((days > 60 ? days : days - 1) + p.time / 86_400);
    },
  };

  test.each(Object.keys(writers))('%s', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(seconds, { minLength: 1, maxLength: 30 }), async (all) => {
        const known = all.map(parts);
        const cells = known.map((one) => writers[format]?.(one) ?? '');
        expect(await read(cells, 'datetime', { formats: [format] })).toEqual(
          known.map((one) => `${one.day} ${clock(one)}`),
        );
      }),
      { numRuns: 20 },
    );
  });

  test('a day that does not exist is never the next one', async () => {
    const days = Array.from({ length: 800 }, (_, i) => addDays('2023-12-01', i));
    const real = new Set(days);
    const cells: string[] = [];
    for (const month of [
      '2024-02',
      '2025-02',
      '2024-04',
      '2024-06',
      '2024-09',
      '2024-11',
      '2024-12',
      '2024-13',
    ])
      for (const date of ['00', '28', '29', '30', '31', '32']) cells.push(`${month}-${date}`);
    const values = await read(cells, 'date', { formats: ['yyyy-MM-dd'] });
    expect(values).toEqual(cells.map((cell) => (real.has(cell) ? cell : 'reject')));
  });
});
