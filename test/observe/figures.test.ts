import Fraction from 'fraction.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/open-engine.ts';
import type { Series } from '../../src/model/series.ts';
import { committed, latest, observeOver, row } from './figures-fixture.ts';
import { engineForTests } from './table-fixture.ts';

let engine: Engine;
beforeEach(async () => {
  engine = await engineForTests();
});
afterEach(() => engine.close());

const bar = { comparator: 'at-least', value: new Fraction(20) } as const;
const written = ({ observations }: Series) =>
  observations.map(({ on, value }) => `${on}: ${value.valueOf()}`);

describe('what stands beside a figure', () => {
  test('makes it a bound or an estimate, which is not judged', async () => {
    const rows = [
      row('2021-12-31', '5', { words: 'gần' }),
      row('2022-12-31', '6', { words: 'TRÊN' }),
      row('2023-12-31', '7', { words: 'ước đạt' }),
      row('2024-12-31', '8'),
    ];
    const { series, problems } = await observeOver(
      engine,
      committed(latest, bar),
      { figures: rows },
      '2025-06-30',
    );
    expect(
      series.observations.map(({ bound, estimate, judged, qualifier }) => [
        bound,
        estimate,
        judged,
        qualifier,
      ]),
    ).toEqual([
      ['less', false, true, 'gần'],
      ['more', false, true, 'TRÊN'],
      ['about', true, false, 'ước đạt'],
      ['exact', false, true, null],
    ]);
    expect(problems).toEqual([]);
  });

  test('a word that nobody knows leaves it exact, and a warning names the word, the known ones and the first row', async () => {
    const rows = [
      row('2021-12-31', '5'),
      row('2022-12-31', '6', { words: 'tạm tính' }),
      row('2023-12-31', '7', { words: 'tạm tính' }),
    ];
    const { series, problems } = await observeOver(
      engine,
      committed(latest, bar),
      { figures: rows },
      '2025-06-30',
    );
    expect(series.observations.map(({ bound, judged }) => [bound, judged])).toEqual([
      ['exact', true],
      ['exact', true],
      ['exact', true],
    ]);
    expect(
      problems.map(({ severity, code, facts }) => [
        severity,
        code,
        facts.values,
        facts.count,
        facts.file,
        facts.line,
      ]),
    ).toEqual([['warning', 'qualifier-unknown', ['tạm tính'], 2, 'a.csv', 3]]);
    expect(problems[0]?.facts.known).toContain('xấp xỉ');
  });

  test('where it is a code, the labels of the code say what it means', async () => {
    const rows = [
      row('2021-12-31', '5', { code_words: 'uoc' }),
      row('2022-12-31', '6', { code_words: 'so_bo' }),
    ];
    const indicator = committed({ ...latest, qualifier: 'code_words' }, bar);
    const { series, problems } = await observeOver(engine, indicator, { figures: rows }, '2025-06-30');
    expect(series.observations.map(({ qualifier, estimate }) => [qualifier, estimate])).toEqual([
      ['ước', true],
      ['so_bo', false],
    ]);
    expect(problems.map(({ code, facts }) => [code, facts.values])).toEqual([
      ['qualifier-unknown', ['so_bo']],
    ]);
  });

  test('the same digits disagree where their words do; an estimate and a result do not', async () => {
    const rows = [
      row('2021-12-31', '100'),
      row('2021-12-31', '100', { words: 'gần' }),
      row('2022-12-31', '9', { words: 'ước' }),
      row('2022-12-31', '8'),
    ];
    const { series, problems } = await observeOver(
      engine,
      committed(latest, bar),
      { figures: rows },
      '2025-06-30',
    );
    expect(series.observations.map(({ on, bound, judged }) => [on, bound, judged])).toEqual([
      ['2021-12-31', 'less', true],
      ['2022-12-31', 'about', false],
      ['2022-12-31', 'exact', true],
    ]);
    expect(problems.map(({ code, facts }) => [code, facts.on, facts.earlierWords, facts.laterWords])).toEqual(
      [['figures-disagree', '2021-12-31', null, 'gần']],
    );
  });
});

describe('figures that are not numbers', () => {
  test('tiers are read by name, at their place in the order; a name that is none is left out and said', async () => {
    const rows = [row('2022-12-31', null, { tier: 'trung bình' }), row('2023-12-31', null, { tier: 'kha' })];
    const indicator = committed(
      { ...latest, value: 'tier' },
      { comparator: 'tier-at-least', value: new Fraction(3) },
      { scale: 'tier', tiers: ['trung bình', 'trung bình khá', 'khá', 'tốt'] },
    );
    const { series, problems } = await observeOver(engine, indicator, { figures: rows }, '2025-06-30');
    expect(written(series)).toEqual(['2022-12-31: 1']);
    expect(
      problems.map(({ code, facts }) => [
        code,
        facts.values,
        facts.nearest,
        facts.count,
        facts.file,
        facts.line,
      ]),
    ).toEqual([['figure-off-scale', ['kha'], 'khá', 1, 'a.csv', 3]]);
  });

  test('yes and no are the codes, or 1 and 0; anything else is left out and said', async () => {
    const yesNo = { scale: 'yes-no' } as const;
    const done = { comparator: 'done', value: new Fraction(1) } as const;
    const codes = [row('2022-12-31', null, { state: 'no' }), row('2023-12-31', null, { state: 'yes' })];
    const byCode = await observeOver(
      engine,
      committed({ ...latest, value: 'state' }, done, yesNo),
      { figures: codes },
      '2025-06-30',
    );
    expect(written(byCode.series)).toEqual(['2022-12-31: 0', '2023-12-31: 1']);
    const numbers = [
      row('2022-12-31', '0'),
      row('2023-12-31', '1'),
      row('2024-12-31', '2'),
      row('2025-03-31', '0.5'),
    ];
    const byNumber = await observeOver(
      engine,
      committed(latest, done, yesNo),
      { figures: numbers },
      '2025-06-30',
    );
    expect(written(byNumber.series)).toEqual(['2022-12-31: 0', '2023-12-31: 1']);
    expect(byNumber.problems.map(({ code, facts }) => [code, facts.values, facts.count, facts.line])).toEqual(
      [['figure-off-scale', ['2.000000', '0.500000'], 2, 4]],
    );
  });

  test('a rank is a whole number from 1', async () => {
    const rows = [row('2022-12-31', '15'), row('2023-12-31', '0'), row('2024-12-31', '11.5')];
    const indicator = committed(
      latest,
      { comparator: 'rank-at-most', value: new Fraction(10) },
      { scale: 'rank' },
    );
    const { series, problems } = await observeOver(engine, indicator, { figures: rows }, '2025-06-30');
    expect([written(series), problems[0]?.facts.count]).toEqual([['2022-12-31: 15'], 2]);
  });
});

describe('one figure of several sources', () => {
  const indicator = committed(latest, bar, {
    otherSources: [
      { ...latest, from: 'ministry' },
      { ...latest, from: 'newspaper' },
    ],
  });

  test('every source’s is there, with the source it is from and its place in the order of trust', async () => {
    const rows = {
      figures: [row('2022-12-31', '12.67'), row('2021-12-31', '11.91')],
      ministry: [row('2022-12-31', '14.26'), row('2023-12-31', '16.5')],
    };
    const { series, coversTo, problems } = await observeOver(engine, indicator, rows, '2025-06-30');
    expect(
      series.observations.map(({ on, value, from, trust }) => [on, value.valueOf(), from, trust]),
    ).toEqual([
      ['2021-12-31', 11.91, 'figures', 0],
      ['2022-12-31', 14.26, 'ministry', 1],
      ['2022-12-31', 12.67, 'figures', 0],
      ['2023-12-31', 16.5, 'ministry', 1],
    ]);
    // two sources that differ are no slip of either
    expect(problems).toEqual([]);
    expect(series.coversTo).toBe('2023-12-31');
    expect([...coversTo]).toEqual([
      ['figures', '2022-12-31'],
      ['ministry', '2023-12-31'],
    ]);
  });

  test('within one source they must not differ', async () => {
    const rows = {
      figures: [row('2022-12-31', '12')],
      ministry: [row('2022-12-31', '14'), row('2022-12-31', '15')],
    };
    const { problems } = await observeOver(engine, indicator, rows, '2025-06-30');
    expect(problems.map(({ code, facts }) => [code, facts.earlier, facts.later])).toEqual([
      ['figures-disagree', 14, 15],
    ]);
  });

  test('a source without a file is no absence where another has figures', async () => {
    const { series } = await observeOver(
      engine,
      indicator,
      { ministry: [row('2022-12-31', '14')] },
      '2025-06-30',
    );
    expect([written(series), series.absence]).toEqual([['2022-12-31: 14'], null]);
  });

  test('without any, the reason is that which says most', async () => {
    const nothing = await observeOver(engine, indicator, {}, '2025-06-30');
    expect(nothing.series.absence).toBe('no-file');
    const empty = await observeOver(engine, indicator, { figures: [] }, '2025-06-30');
    expect(empty.series.absence).toBe('no-row');
  });
});
