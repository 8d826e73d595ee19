import Fraction from 'fraction.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/open-engine.ts';
import type { Series } from '../../src/model/series.ts';
import { committed, everyMember, everyYear, observeOver, row } from './figures-fixture.ts';
import { engineForTests } from './table-fixture.ts';

let engine: Engine;
beforeEach(async () => {
  engine = await engineForTests();
});
afterEach(() => engine.close());

/** Writes a series as `day: value (parts; absent)`, parts as `name value`, those beside in brackets. */
function written({ observations }: Series): string[] {
  return observations.map(({ on, value, parts, absent, judged }) => {
    const of = parts.map((part) =>
      part.beside ? `[${part.name} ${part.value.valueOf()}]` : `${part.name} ${part.value.valueOf()}`,
    );
    const without = absent.length === 0 ? '' : `; without ${absent.join(', ')}`;
    return `${on}: ${value.valueOf()} (${of.join(', ')}${without})${judged ? '' : ' unjudged'}`;
  });
}

const atLeast = (value: string) => ({ comparator: 'at-least', value: new Fraction(value) }) as const;
const atMost = (value: string) => ({ comparator: 'at-most', value: new Fraction(value) }) as const;
const equals = (value: string) => ({ comparator: 'equals', value: new Fraction(value) }) as const;

describe('every year', () => {
  const indicator = committed(everyYear, atLeast('6.5'));
  const years = (...rates: (string | null)[]) =>
    rates.flatMap((rate, index) => (rate === null ? [] : [row(`${2021 + index}-12-31`, rate)]));

  test('has the worst year so far, the parts from the worst on', async () => {
    const { series, problems } = await observeOver(
      engine,
      indicator,
      { figures: years('7', '6.6', '8', '6.4', '9') },
      '2026-06-30',
    );
    expect(written(series)).toEqual([
      '2021-12-31: 7 (2021 7)',
      '2022-12-31: 6.6 (2022 6.6, 2021 7)',
      '2023-12-31: 6.6 (2022 6.6, 2021 7, 2023 8)',
      '2024-12-31: 6.4 (2024 6.4, 2022 6.6, 2021 7, 2023 8)',
      '2025-12-31: 6.4 (2024 6.4, 2022 6.6, 2021 7, 2023 8, 2025 9)',
    ]);
    expect(problems).toEqual([]);
  });

  test('the worst is the greatest where less is better, and the farthest where a value is to be equalled', async () => {
    const rows = { figures: years('7', '5', '8') };
    const less = await observeOver(engine, committed(everyYear, atMost('6')), rows, '2024-06-30');
    expect(less.series.observations.map(({ value }) => value.valueOf())).toEqual([7, 7, 8]);
    const equal = await observeOver(engine, committed(everyYear, equals('7')), rows, '2024-06-30');
    expect(equal.series.observations.map(({ value }) => value.valueOf())).toEqual([7, 5, 5]);
  });

  test('a year without a figure is absent from then on, and a warning names it; years before the first do not count', async () => {
    const rows = [row('2020-12-31', '1'), ...years('7', null, '3')];
    const { series, problems } = await observeOver(engine, indicator, { figures: rows }, '2024-06-30');
    expect(written(series)).toEqual([
      '2021-12-31: 7 (2021 7)',
      '2023-12-31: 3 (2023 3, 2021 7; without 2022)',
    ]);
    expect(problems.map(({ code, facts }) => [code, facts.years])).toEqual([['years-missing', ['2022']]]);
  });

  test('an estimate is shown for its own year, and absent from later ones', async () => {
    const rows = [row('2021-12-31', '7'), row('2022-12-31', '6', { words: 'ước' }), row('2023-12-31', '8')];
    const { series, problems } = await observeOver(engine, indicator, { figures: rows }, '2024-06-30');
    expect(written(series)).toEqual([
      '2021-12-31: 7 (2021 7)',
      '2022-12-31: 6 (2022 6, 2021 7) unjudged',
      '2023-12-31: 7 (2021 7, 2023 8; without 2022)',
    ]);
    expect(problems).toEqual([]);
  });

  test('a result takes the place of the estimate, from its publication on', async () => {
    const rows = {
      figures: [
        row('2021-12-31', '6.2', { words: 'ước thực hiện', published: '2021-12-20' }),
        row('2021-12-31', '6.9', { published: '2022-06-15' }),
      ],
    };
    const before = await observeOver(engine, indicator, rows, '2022-06-14');
    expect(written(before.series)).toEqual(['2021-12-31: 6.2 (2021 6.2) unjudged']);
    const after = await observeOver(engine, indicator, rows, '2022-06-15');
    expect(written(after.series)).toEqual(['2021-12-31: 6.9 (2021 6.9)']);
    expect(after.problems).toEqual([]);
  });
});

describe('every member', () => {
  const sectors = (day: string, shares: Readonly<Record<string, string>>) =>
    Object.entries(shares).map(([member, share]) => row(day, share, { member }));

  test('has the worst member of a day; without a list of names every one of them decides', async () => {
    const rows = [
      ...sectors('2023-12-31', { 'tài chính': '14', 'du lịch': '8' }),
      ...sectors('2024-12-31', { 'tài chính': '16', 'du lịch': '11', 'công nghiệp': '10' }),
    ];
    const indicator = committed(everyMember, atLeast('10'));
    const { series } = await observeOver(engine, indicator, { figures: rows }, '2025-06-30');
    expect(written(series)).toEqual([
      '2023-12-31: 8 (du lịch 8, tài chính 14)',
      '2024-12-31: 10 (công nghiệp 10, du lịch 11, tài chính 16)',
    ]);
  });

  const named = { ...everyMember, among: ['Hóa chất', 'du lịch'] };
  const rows = { figures: sectors('2024-12-31', { 'HOÁ  CHẤT': '30', 'nông nghiệp': '5' }) };

  test('of names that the text lists only those decide, in any spelling; one without a figure is absent', async () => {
    const { series, problems } = await observeOver(
      engine,
      committed(named, atLeast('25')),
      rows,
      '2025-06-30',
    );
    expect(written(series)).toEqual(['2024-12-31: 30 (Hóa chất 30; without du lịch)']);
    expect(problems.map(({ code, facts }) => [code, facts.members, facts.seen])).toEqual([
      ['members-missing', ['du lịch'], ['nông nghiệp']],
    ]);
  });

  test('of an open list the others stand beside', async () => {
    const open = committed({ ...named, open: true }, atLeast('25'));
    const { series } = await observeOver(engine, open, rows, '2025-06-30');
    expect(written(series)).toEqual(['2024-12-31: 30 (Hóa chất 30, [nông nghiệp 5]; without du lịch)']);
  });

  test('a day on which none of the named has a figure has no value', async () => {
    const others = { figures: sectors('2024-12-31', { 'nông nghiệp': '5' }) };
    const { series } = await observeOver(engine, committed(named, atLeast('25')), others, '2025-06-30');
    expect([written(series), series.absence]).toEqual([[], 'no-whole-period']);
  });

  test('one member twice on a day: the later row stands, and the warning names the member', async () => {
    const twice = [
      ...sectors('2024-12-31', { 'du lịch': '8' }),
      ...sectors('2024-12-31', { 'Du lịch': '9' }),
    ];
    const { series, problems } = await observeOver(
      engine,
      committed(everyMember, atLeast('10')),
      { figures: twice },
      '2025-06-30',
    );
    expect(written(series)).toEqual(['2024-12-31: 9 (Du lịch 9)']);
    expect(problems.map(({ code, facts }) => [code, facts.member, facts.earlier, facts.later])).toEqual([
      ['figures-disagree', 'Du lịch', 8, 9],
    ]);
  });

  test('an estimate makes its member absent beside results, and an estimate of a day that has nothing else', async () => {
    const estimates = [
      row('2023-12-31', '9', { member: 'du lịch', words: 'ước' }),
      row('2024-12-31', '12', { member: 'tài chính' }),
      row('2024-12-31', '9', { member: 'du lịch', words: 'ước' }),
    ];
    const { series } = await observeOver(
      engine,
      committed(everyMember, atLeast('10')),
      { figures: estimates },
      '2025-06-30',
    );
    expect(written(series)).toEqual([
      '2023-12-31: 9 (du lịch 9) unjudged',
      '2024-12-31: 12 (tài chính 12; without du lịch)',
    ]);
  });

  test('what is published later than the day is not there: it is absent until then', async () => {
    const late = [
      row('2024-12-31', '12', { member: 'Hóa chất', published: '2025-03-01' }),
      row('2024-12-31', '9', { member: 'du lịch', published: '2025-05-01' }),
    ];
    const indicator = committed(named, atLeast('10'));
    const before = await observeOver(engine, indicator, { figures: late }, '2025-04-30');
    expect(written(before.series)).toEqual(['2024-12-31: 12 (Hóa chất 12; without du lịch)']);
    expect(before.series.observations[0]?.published).toBe('2025-03-01');
    const after = await observeOver(engine, indicator, { figures: late }, '2025-05-01');
    expect(written(after.series)).toEqual(['2024-12-31: 9 (du lịch 9, Hóa chất 12)']);
    expect(after.series.observations[0]?.published).toBe('2025-05-01');
  });

  test('of equal figures the bounded one is the worse: "gần 10" is less than 10', async () => {
    const bounded = [
      row('2024-12-31', '10', { member: 'tài chính' }),
      row('2024-12-31', '10', { member: 'du lịch', words: 'gần' }),
    ];
    const { series } = await observeOver(
      engine,
      committed(everyMember, atLeast('10')),
      { figures: bounded },
      '2025-06-30',
    );
    expect(
      series.observations.map(({ bound, qualifier, parts }) => [
        bound,
        qualifier,
        parts.map((part) => [part.name, part.bound]),
      ]),
    ).toEqual([
      [
        'less',
        'gần',
        [
          ['du lịch', 'less'],
          ['tài chính', 'exact'],
        ],
      ],
    ]);
  });

  test('a row without a member is left out, and said', async () => {
    const unnamed = [row('2024-12-31', '12'), row('2024-12-31', '14', { member: 'du lịch' })];
    const { series, problems } = await observeOver(
      engine,
      committed(everyMember, atLeast('10')),
      { figures: unnamed },
      '2025-06-30',
    );
    expect(written(series)).toEqual(['2024-12-31: 14 (du lịch 14)']);
    expect(problems.map(({ code, facts }) => [code, facts.column, facts.line])).toEqual([
      ['figure-without-member', 'member', 2],
    ]);
  });
});
