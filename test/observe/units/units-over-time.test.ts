import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unitsOverTime } from '../../../src/observe/units/units-over-time.ts';
import { problemText } from '../../../src/report/words/problems.ts';
import { registryRows } from './registry-rows.ts';

/** Where a name, written on a day, leads to on the as-of day; or why it leads nowhere. */
function leads(table: string, written: string, on: string, asOf: string): string {
  const { units } = unitsOverTime('don_vi', registryRows(table), asOf);
  const found = units.roll.find(written, on);
  if (found.is !== 'one') return found.is;
  return `${units.now(found.unit).name}${found.at === 'then' ? '' : ` (${found.at})`}`;
}

function problems(table: string): readonly string[] {
  const found = unitsOverTime('don_vi', registryRows(table), '2025-12-31').problems;
  for (const problem of found) {
    expect(problem.severity).toBe('warning');
    for (const language of ['vi', 'en'] as const)
      expect(problemText(problem, language)).not.toMatch(/undefined|null/);
  }
  return found.map(({ code, place }) => `${place?.file}:${place?.line} ${code}`);
}

// as thanglequoc/vietnamese-provinces-database has it
const bimSon = `
  Phường Đông Sơn (thị xã Bỉm Sơn)       | -          | 2025-06-30 | Phường Bỉm Sơn
  Phường Ba Đình (thị xã Bỉm Sơn)        | -          | 2025-06-30 | Phường Bỉm Sơn
  Xã Hà Vinh                             | -          | 2025-06-30 | Phường Bỉm Sơn
  Phường Bỉm Sơn                         | 2025-07-01 | -          | -
  Phường Ba Đình (thành phố Thanh Hóa)   | -          | 2025-06-30 | Phường Hạc Thành
  Phường Hạc Thành                       | 2025-07-01 | -          | -
  Xã Hoằng Phú                           | -          | 2025-06-30 | Xã Hoằng Phú
  Xã Hoằng Phụ                           | -          | 2025-06-30 | Xã Hoằng Thanh
  Xã Hoằng Phú                           | 2025-07-01 | -          | -
  Xã Hoằng Thanh                         | 2025-07-01 | -          | -`;

describe('what a name leads to', () => {
  test('before the merger is known to have happened, to itself', () => {
    expect(leads(bimSon, 'Xã Hà Vinh', '2024-05-01', '2025-06-30')).toBe('Xã Hà Vinh');
    expect(leads(bimSon, 'Xã Hà Vinh', '2024-05-01', '2025-07-01')).toBe('Phường Bỉm Sơn');
  });

  test('names that differ in a tone lead to different units', () => {
    expect(leads(bimSon, 'Xã Hoằng Phú', '2024-05-01', '2025-12-31')).toBe('Xã Hoằng Phú');
    expect(leads(bimSon, 'Xã Hoằng Phụ', '2024-05-01', '2025-12-31')).toBe('Xã Hoằng Thanh');
  });

  test('names that differ in where a tone is written lead to one', () => {
    const table = 'Thị trấn Thiệu Hóa | - | 2025-06-30 | Xã Thiệu Hóa\nXã Thiệu Hóa | 2025-07-01 | - | -';
    expect(leads(table, 'thị trấn  Thiệu Hoá', '2024-05-01', '2025-12-31')).toBe('Xã Thiệu Hóa');
  });

  test('a name of several districts needs its district, in brackets or behind a comma', () => {
    expect(leads(bimSon, 'Phường Ba Đình', '2024-05-01', '2025-12-31')).toBe('several');
    expect(leads(bimSon, 'Phường Ba Đình, Thị xã Bỉm Sơn', '2024-05-01', '2025-12-31')).toBe(
      'Phường Bỉm Sơn',
    );
    expect(leads(bimSon, 'Phường Ba Đình (Thành phố Thanh Hoá)', '2024-05-01', '2025-12-31')).toBe(
      'Phường Hạc Thành',
    );
  });

  test('a district that only one of the two names does no harm', () => {
    expect(leads(bimSon, 'Phường Đông Sơn', '2024-05-01', '2025-12-31')).toBe('Phường Bỉm Sơn');
    expect(leads(bimSon, 'Xã Hà Vinh, Huyện Hà Trung', '2024-05-01', '2025-12-31')).toBe('Phường Bỉm Sơn');
  });

  test('by code, which may have been given again', () => {
    const table = `
      Phường Bắc Sơn  | -          | 2025-06-30 | 14812 | 14809
      Phường Ba Đình  | -          | 2025-06-30 | 14812 | 14812
      Phường Bỉm Sơn  | 2025-07-01 | -          | -     | 14812`;
    expect(leads(table, '14809', '2024-05-01', '2025-12-31')).toBe('Phường Bỉm Sơn');
    expect(leads(table, '14812', '2024-05-01', '2025-06-01')).toBe('Phường Ba Đình');
    expect(leads(table, '14812', '2025-07-01', '2025-12-31')).toBe('Phường Bỉm Sơn');
    expect(problems(table)).toEqual([]);
  });

  test('chains are followed as far as they have come by the as-of day', () => {
    const chain = `
      A | -          | 2023-12-31 | B
      B | 2020-01-01 | 2024-12-31 | C
      C | 2025-01-01 | 2025-06-30 | D
      D | 2025-07-01 | -          | -`;
    const at = (asOf: string) => leads(chain, 'A', '2022-01-01', asOf);
    expect(['2023-06-01', '2024-06-01', '2025-06-30', '2025-07-01'].map(at)).toEqual(['A', 'B', 'C', 'D']);
  });

  test('a unit that ended and became part of nothing stays what it was', () => {
    expect(leads('Huyện Hà Trung | - | 2025-06-30 | -', 'Huyện Hà Trung', '2024-05-01', '2025-12-31')).toBe(
      'Huyện Hà Trung',
    );
  });

  test('on a day when it was not there, the nearest in time of that name is meant', () => {
    expect(leads(bimSon, 'Xã Hà Vinh', '2025-08-01', '2025-12-31')).toBe('Phường Bỉm Sơn (after)');
    expect(leads(bimSon, 'Phường Bỉm Sơn', '2024-08-01', '2025-12-31')).toBe('Phường Bỉm Sơn (before)');
    const gap = 'A | 2000-01-01 | 2009-12-31 | -\nA | 2020-01-01 | - | -';
    expect(leads(gap, 'A', '2015-01-01', '2025-12-31')).toBe('A (after)');
  });

  test('nobody guesses what a name without its kind means, but the warning can ask', () => {
    const { units } = unitsOverTime('don_vi', registryRows(bimSon), '2025-12-31');
    expect(units.roll.find('Bỉm Sơn', '2025-08-01').is).toBe('none');
    expect(units.roll.nearest('Bỉm Sơn')).toBe('Phường Bỉm Sơn');
    expect(units.roll.nearest('Xã Hoàng Phú')).toBe('Xã Hoằng Phú');
    expect(units.roll.nearest('Quận 1')).toBe(null);
  });
});

describe('what is wrong with a registry has its line', () => {
  test('nothing with a sound one', () => expect(problems(bimSon)).toEqual([]));

  test.each([
    ['a row without a name', '- | - | - | -', ['don-vi.csv:2 unit-without-name']],
    [
      'an end before the beginning',
      'A | 2025-07-01 | 2025-06-30 | -',
      ['don-vi.csv:2 unit-ends-before-begins'],
    ],
    [
      'one name twice at one time',
      'A | - | 2025-06-30 | -\nA | 2025-01-01 | - | -',
      ['don-vi.csv:3 unit-twice'],
    ],
    ['the same row twice', 'A | - | - | -\nA | - | - | -', ['don-vi.csv:3 unit-twice']],
    ['one code twice at one time', 'A | - | - | - | 1\nB | - | - | - | 1', ['don-vi.csv:3 unit-twice']],
    ['one name with two codes is no fault', 'A | - | - | - | 1\nA | - | - | - | 2', []],
    ['one name at two times is no fault', 'A | - | 2025-06-30 | -\nA | 2025-07-01 | - | -', []],
    ['a successor that is not there', 'A | - | 2025-06-30 | Z', ['don-vi.csv:2 unit-successor-unknown']],
    ['a successor and no end', 'A | - | - | B\nB | - | - | -', ['don-vi.csv:2 unit-successor-without-end']],
    [
      'a successor that begins too late',
      'A | - | 2025-06-30 | B\nB | 2025-08-01 | - | -',
      ['don-vi.csv:2 unit-successor-not-then'],
    ],
    ['a unit that becomes part of itself', 'A | - | 2025-06-30 | A', ['don-vi.csv:2 unit-cycle']],
    [
      'a circle, said once',
      'A | - | 2025-06-30 | B\nB | - | 2024-06-30 | C\nC | - | 2023-06-30 | A',
      ['don-vi.csv:2 unit-cycle'],
    ],
    [
      'a unit that leads into a circle is not of it',
      'T | - | 2025-06-30 | A\nA | - | 2025-06-30 | B\nB | - | 2024-06-30 | A',
      ['don-vi.csv:2 unit-successor-not-then', 'don-vi.csv:3 unit-cycle'],
    ],
    [
      'a unit split among several, a row for each',
      'Xã Luận Khê | - | 2025-06-30 | Xã Luận Thành\nXã Luận Khê | - | 2025-06-30 | Xã Tân Thành\nXã Luận Thành | 2025-07-01 | - | -\nXã Tân Thành | 2025-07-01 | - | -',
      ['don-vi.csv:2 unit-split'],
    ],
    [
      'a unit split among several, in one cell',
      'A | - | 2025-06-30 | B; C\nB | 2025-07-01 | - | -\nC | 2025-07-01 | - | -',
      ['don-vi.csv:2 unit-split'],
    ],
    [
      'a successor whose name two have',
      'A | - | 2025-06-30 | X\nX (huyện M) | - | - | -\nX (huyện N) | - | - | -',
      ['don-vi.csv:2 unit-successor-ambiguous'],
    ],
  ] as const)('%s', (_, table, expected) => expect(problems(table)).toEqual(expected));

  test('rows of a unit that was split stay with it', () => {
    const table = 'A | - | 2025-06-30 | B\nA | - | 2025-06-30 | C\nB | - | - | -\nC | - | - | -';
    expect(leads(table, 'A', '2024-05-01', '2025-12-31')).toBe('A');
  });
});

test('whatever a registry holds, every chain comes to an end, and what is wrong has words', () => {
  const words = fc
    .array(fc.constantFrom('Xã', 'A', 'B', ',', '(', ')', ';', ' và ', 'Hóa', 'Hoá', '\n', '|', '$'), {
      maxLength: 4,
    })
    .map((parts) => parts.join(' '));
  const day = fc.option(
    fc.constantFrom('2020-01-01', '2024-02-29', '2024-12-31', '2025-06-30', '2025-07-01'),
  );
  const row = fc.record({
    name: fc.option(words),
    code: fc.option(fc.constantFrom('1', '2')),
    from: day,
    to: day,
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(row, fc.option(words)), { maxLength: 12 }), words, (table, written) => {
      const rows = table.map(([own, successor], at) => ({ ...own, successor, file: 'a.csv', line: at + 2 }));
      const { units, problems: found } = unitsOverTime('units', rows, '2025-12-31');
      for (const problem of found) {
        expect(problem.place?.line).toBeGreaterThan(1);
        expect(problemText(problem, 'vi')).not.toMatch(/undefined/);
      }
      for (const name of [written, ...rows.flatMap((one) => one.name ?? [])]) {
        for (const on of ['2024-01-01', '2025-07-01']) {
          const one = units.roll.find(name, on);
          if (one.is !== 'one') continue;
          const now = units.now(one.unit);
          expect(units.now(now)).toBe(now);
        }
        units.roll.nearest(name);
      }
    }),
    { numRuns: 500 },
  );
});

describe('a registry of very many rows', () => {
  test('a chain of twenty thousand that all end on one day is gone through once', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `Xã ${at} | - | 2025-06-30 | Xã ${at + 1}`);
    const found = problems(rows.join('\n'));
    expect(found).toHaveLength(20_000);
    expect(new Set(found.map((one) => one.split(' ')[1]))).toEqual(
      new Set(['unit-successor-not-then', 'unit-successor-unknown']),
    );
  });

  test('of many successors that no unit is called, a name is looked for ten times', () => {
    const rows = Array.from({ length: 12 }, (_, at) => `Phường Số ${at} | - | 2025-06-30 | Số ${at}`);
    const { problems: found } = unitsOverTime('don_vi', registryRows(rows.join('\n')), '2025-12-31');
    expect(found.map(({ facts }) => facts.meant !== null)).toEqual([...Array(10).fill(true), false, false]);
  });
});
