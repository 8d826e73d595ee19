import Fraction from 'fraction.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/open-engine.ts';
import type { Series } from '../../src/model/series.ts';
import { committed, growth, observeOver, row } from './figures-fixture.ts';
import { engineForTests } from './table-fixture.ts';

let engine: Engine;
beforeEach(async () => {
  engine = await engineForTests();
});
afterEach(() => engine.close());

const indicator = committed(growth, { comparator: 'at-least', value: new Fraction('9.6') });
const byRates = committed(
  { ...growth, basis: 'rates' },
  { comparator: 'at-least', value: new Fraction('9.6') },
);

/** Writes a series as `day: value`, to as many decimals as the expected values have below. */
function written({ observations }: Series): string[] {
  return observations.map(({ on, value }) => `${on}: ${value.toString(12)}`.replace(/\.0+$/, ''));
}
const rounded = ({ observations }: Series) =>
  observations.map(({ on, value }) => [on.slice(0, 4), value.valueOf().toFixed(9)]);

// labour productivity in million đồng: made-up levels
const levels = [
  row('2020-12-31', '96.1'),
  row('2021-12-31', '102.3'),
  row('2022-12-31', '113.9'),
  row('2023-12-31', '125'),
  row('2024-12-31', '137.5'),
  row('2025-12-31', '152.1'),
];

describe('mean yearly growth of levels', () => {
  // python3, decimal with 60 digits: 100 * (level / 96.1) ** (1 / years) - 100
  test('is geometric since the base year, one observation for each later year', async () => {
    const { series, problems } = await observeOver(engine, indicator, { figures: levels }, '2026-06-30');
    expect(rounded(series)).toEqual([
      ['2021', '6.451612903'],
      ['2022', '8.867980843'],
      ['2023', '9.159668582'],
      ['2024', '9.369147675'],
      ['2025', '9.617821108'],
    ]);
    expect(problems).toEqual([]);
    expect([series.absence, series.coversTo]).toEqual([null, '2025-12-31']);
  });

  test('shows the level of every year since the base, and is made of two rows', async () => {
    const { series } = await observeOver(engine, indicator, { figures: levels }, '2026-06-30');
    const [, , third] = series.observations;
    expect(third?.parts.map(({ name, on, value }) => [name, on, value.valueOf()])).toEqual([
      ['2020', '2020-12-31', 96.1],
      ['2021', '2021-12-31', 102.3],
      ['2022', '2022-12-31', 113.9],
      ['2023', '2023-12-31', 125],
    ]);
    expect(third?.rows).toBe(2);
  });

  test('is exactly 9,6 % where the level grew 1,096 to the fifth: 137⁵ of 125⁵', async () => {
    const rows = [row('2020-12-31', '30517578125'), row('2025-12-31', '48261724457')];
    const { series } = await observeOver(engine, indicator, { figures: rows }, '2026-06-30');
    expect(written(series)).toEqual(['2025-12-31: 9.6']);
  });

  test('passes over a year without a level, which a warning names; without that of the base there is none', async () => {
    const gap = await observeOver(engine, indicator, { figures: levels.toSpliced(2, 1) }, '2026-06-30');
    expect(rounded(gap.series).map(([year]) => year)).toEqual(['2021', '2023', '2024', '2025']);
    expect(gap.problems.map(({ code, facts }) => [code, facts.years])).toEqual([['years-missing', ['2022']]]);
    const baseless = await observeOver(engine, indicator, { figures: levels.slice(1) }, '2026-06-30');
    expect([baseless.series.observations, baseless.series.absence]).toEqual([[], 'no-whole-period']);
    expect(baseless.problems.map(({ code, facts }) => [code, facts.years])).toEqual([
      ['years-missing', ['2020']],
    ]);
  });

  test('uses nothing that is published after the day: of a base revised later, the first figure', async () => {
    const rows = [
      row('2020-12-31', '100', { published: '2021-03-01' }),
      row('2020-12-31', '80', { published: '2024-06-01' }),
      row('2023-12-31', '133.1', { published: '2024-03-01' }),
    ];
    // 133.1 / 100 = 1.1³
    const before = await observeOver(engine, indicator, { figures: rows }, '2024-05-31');
    expect(before.series.observations.map(({ value, published }) => [value.valueOf(), published])).toEqual([
      [10, '2024-03-01'],
    ]);
    // 133.1 / 80 = 1.66375, its cube root 1.18493907951…
    const after = await observeOver(engine, indicator, { figures: rows }, '2024-06-01');
    expect(after.series.observations.map(({ published }) => published)).toEqual(['2024-06-01']);
    expect(rounded(after.series)).toEqual([['2023', '18.493907952']]);
    const early = await observeOver(engine, indicator, { figures: rows }, '2021-02-01');
    expect([early.series.observations, early.series.absence]).toEqual([[], 'not-yet']);
  });

  test('is an estimate where one of its two levels is, and not where another year is', async () => {
    const rows = [
      row('2020-12-31', '100'),
      row('2021-12-31', '105', { words: 'Ước đạt' }),
      row('2022-12-31', '121'),
    ];
    const { series } = await observeOver(engine, indicator, { figures: rows }, '2023-06-30');
    expect(
      series.observations.map(({ value, estimate, judged, qualifier }) => [
        value.valueOf(),
        estimate,
        judged,
        qualifier,
      ]),
    ).toEqual([
      [5, true, false, 'Ước đạt'],
      [10, false, true, null],
    ]);
  });

  test('is less than it says where the level is, and more where the base is', async () => {
    const rows = (base: string, level: string) => [
      row('2020-12-31', '100', { words: base }),
      row('2021-12-31', '110', { words: level }),
    ];
    const found: unknown[] = [];
    for (const [base, level] of [
      ['', 'gần'],
      ['gần', ''],
      ['gần', 'gần'],
      ['trên', 'gần'],
    ] as const) {
      const { series } = await observeOver(engine, indicator, { figures: rows(base, level) }, '2023-06-30');
      found.push(series.observations.map(({ bound, qualifier }) => [bound, qualifier]));
    }
    expect(found).toEqual([[['less', 'gần']], [['more', null]], [['about', null]], [['less', 'gần']]]);
  });

  test('cannot be told from a level of zero, which a warning says', async () => {
    const rows = [row('2020-12-31', '0'), row('2021-12-31', '110')];
    const { series, problems } = await observeOver(engine, indicator, { figures: rows }, '2023-06-30');
    expect(series.observations).toEqual([]);
    expect(problems.map(({ code, facts }) => [code, facts.base, facts.year])).toEqual([
      ['growth-impossible', 2020, 2021],
    ]);
  });
});

describe('mean yearly growth of rates', () => {
  // python3: the root of 1.06 × 1.11 × 1.09 × 1.10 × 1.124 and of its beginnings
  const rates = ['6', '11', '9', '10', '12.4'].map((rate, index) => row(`${2021 + index}-12-31`, rate));

  test('is the geometric mean of every year since the base', async () => {
    const { series } = await observeOver(engine, byRates, { figures: rates }, '2026-06-30');
    expect(rounded(series)).toEqual([
      ['2021', '6.000000000'],
      ['2022', '8.471194333'],
      ['2023', '8.647177221'],
      ['2024', '8.983815098'],
      ['2025', '9.658643098'],
    ]);
    expect(series.observations.at(-1)?.parts.map(({ name }) => name)).toEqual([
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
  });

  test('of 9,6 % in each year is 9,6 % exactly', async () => {
    const same = [2021, 2022, 2023, 2024, 2025].map((year) => row(`${year}-12-31`, '9.6'));
    const { series } = await observeOver(engine, byRates, { figures: same }, '2026-06-30');
    expect(new Set(series.observations.map(({ value }) => value.toFraction()))).toEqual(new Set(['48/5']));
  });

  test('ends before the first year that is missing', async () => {
    const { series, problems } = await observeOver(
      engine,
      byRates,
      { figures: rates.toSpliced(2, 1) },
      '2026-06-30',
    );
    expect(rounded(series).map(([year]) => year)).toEqual(['2021', '2022']);
    expect(problems.map(({ code, facts }) => [code, facts.years])).toEqual([['years-missing', ['2023']]]);
  });

  test('has one figure a year: the later of two rows stands, and a warning names both', async () => {
    const rows = [row('2021-12-31', '6'), row('2021-12-31', '7')];
    const { series, problems } = await observeOver(engine, byRates, { figures: rows }, '2026-06-30');
    expect(written(series)).toEqual(['2021-12-31: 7']);
    expect(problems.map(({ code, facts }) => [code, facts.earlier, facts.later])).toEqual([
      ['figures-disagree', 6, 7],
    ]);
  });

  test('leaves out a figure of half a year, and says where it stands', async () => {
    const rows = [row('2021-06-30', '2.5'), row('2021-12-31', '6')];
    const { series, problems } = await observeOver(engine, byRates, { figures: rows }, '2026-06-30');
    expect(written(series)).toEqual(['2021-12-31: 6']);
    expect(problems.map(({ code, facts }) => [code, facts.values, facts.yearEnd, facts.line])).toEqual([
      ['figure-within-year', ['2021-06-30'], '2021-12-31', 2],
    ]);
  });

  test('takes 31 December for the end of its year, also where the plan’s years end on the 14th', async () => {
    const rows = [row('2021-12-31', '6'), row('2022-12-14', '8')];
    const { series } = await observeOver(engine, byRates, { figures: rows }, '2026-06-30', {
      monthEndsOn: 14,
    });
    expect(series.observations.map(({ on, parts }) => [on, parts.map(({ name }) => name)])).toEqual([
      ['2021-12-31', ['2021']],
      ['2022-12-14', ['2021', '2022']],
    ]);
  });
});
