import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePlans } from '../../src/assess/compare-plans.ts';
import type { AssessedMilestone, Assessment } from '../../src/model/assessment.ts';
import type { Evaluation } from '../../src/model/evaluation.ts';
import type { ComparedPair } from '../../src/model/plan-comparison.ts';
import { anAssessment, anObservation } from '../report/fixtures/assessment.ts';
import { anEvaluation } from '../report/fixtures/evaluation.ts';

const percent = { vi: '%', en: '%' };
const text = (said: string) => ({ vi: said, en: said });

/** "at least `value` by the end of `year`", explicit, its day not yet come; `over` changes what a test is about. */
function asks(year: number, value: number, over: Partial<AssessedMilestone> = {}): AssessedMilestone {
  return {
    by: `${year}-12-31`,
    comparator: 'at-least',
    value,
    unit: percent,
    article: null,
    quote: null,
    note: { vi: 'bịa ra để kiểm thử', en: 'made up for the test' },
    implicit: false,
    keep: false,
    result: 'pending',
    ...over,
  };
}

/** An indicator of satisfaction with these milestones, the last up to 2025 (or else the first) its target; 92,6 % on 30/9/2024. */
function indicator(
  milestones: readonly AssessedMilestone[],
  over: Partial<Assessment> = {},
  observed: Parameters<typeof anObservation>[0] = {},
): Assessment {
  const { by, comparator, value, unit, keep } =
    milestones.findLast((it) => it.by <= '2025-12-31') ?? milestones[0] ?? asks(2025, 0);
  return anAssessment({
    id: 'satisfaction',
    concept: 'satisfaction',
    milestones,
    target: { by, comparator, value, unit, keep },
    measure: { kind: 'latest', from: 'figures', on: 'day', window: null, terms: { value: 'figure' } },
    observed: anObservation({
      value: 92.6,
      on: '2024-09-30',
      period: null,
      numerator: null,
      denominator: null,
      ...observed,
    }),
    expected: 92,
    ...over,
  });
}

function plan(id: string, ...indicators: readonly Assessment[]): Evaluation {
  const evaluation = anEvaluation(indicators);
  return { ...evaluation, plan: { ...evaluation.plan, id } };
}

/** The one pair of two indicators. */
function pairOf(one: Assessment, other: Assessment): ComparedPair {
  const [pair] = comparePlans(plan('a', one), plan('b', other)).pairs;
  if (pair === undefined) throw new Error('no pair');
  return pair;
}

describe('the same requirement', () => {
  test('agrees, though one is explicit and has a checkpoint that the other has not', () => {
    // Decision 4216: 15 % of GRDP by 2022, 20 % by 2025, bare numbers; Resolution 06: 20 % and more by 2025, 30 % by 2030
    const pair = pairOf(
      indicator([asks(2025, 20), asks(2030, 30)]),
      indicator([asks(2022, 15, { implicit: true }), asks(2025, 20, { implicit: true })]),
    );
    expect([pair.relation, pair.obstacles, pair.figures]).toEqual(['agree', [], []]);
    expect(pair.remarks).toEqual(['explicitness']);
    expect(
      pair.milestones.map(({ year, milestones: [a, b], relation }) => [year, a?.value, b?.value, relation]),
    ).toEqual([
      [2022, undefined, 15, 'one-sided'],
      [2025, 20, 20, 'same'],
      [2030, 30, undefined, 'one-sided'],
    ]);
  });

  test('is one by the ends of one year, though administrative years end on another day', () => {
    const first = plan('a', indicator([asks(2025, 90)]));
    const administrative = plan('b', indicator([asks(2025, 90, { by: '2025-12-14' })]));
    const second = { ...administrative, plan: { ...administrative.plan, monthEndsOn: 14 } };
    expect(comparePlans(first, second).pairs[0]?.relation).toBe('agree');
    // with calendar months 14 December is no end of a year: the other plan asks for it sooner
    expect(comparePlans(first, administrative).pairs[0]?.relation).toBe('differ');
  });

  test('a plan agrees with itself, whatever it asks for', () => {
    const milestone = fc.record({
      year: fc.integer({ min: 2020, max: 2035 }),
      value: fc.integer({ min: 0, max: 100 }),
      comparator: fc.constantFrom('at-least', 'more-than', 'at-most', 'less-than', 'equals'),
      keep: fc.boolean(),
    } as const);
    fc.assert(
      fc.property(fc.uniqueArray(milestone, { minLength: 1, selector: (it) => it.year }), (all) => {
        const own = all
          .toSorted((a, b) => a.year - b.year)
          .map(({ year, value, ...it }) => asks(year, value, it));
        const pair = pairOf(indicator(own), indicator(own));
        expect([pair.relation, pair.remarks]).toEqual(['agree', []]);
      }),
    );
  });
});

describe('different requirements', () => {
  test('90 % or 95 %: 92,6 % is enough for the one and not for the other', () => {
    const pair = pairOf(
      indicator([asks(2025, 90), asks(2030, 98)]),
      indicator([asks(2022, 90), asks(2025, 95)], {}, { value: 89, on: '2024-06-30' }),
    );
    expect([pair.relation, pair.obstacles]).toEqual(['differ', []]);
    expect(pair.figures).toEqual([
      { plan: 'a', year: 2025, value: 92.6, on: '2024-09-30', enough: [true, false] },
      { plan: 'b', year: 2025, value: 89, on: '2024-06-30', enough: [false, false] },
    ]);
  });

  test.each<[string, Partial<AssessedMilestone>]>([
    ['by another comparator', { comparator: 'more-than' }],
    ['by another day', { by: '2025-06-30' }],
    ['from that day on', { keep: true }],
  ])('the same value %s is another requirement', (_, over) => {
    expect(pairOf(indicator([asks(2025, 90)]), indicator([asks(2025, 90, over)])).relation).toBe('differ');
  });

  test('figures are held only against years that one of them is judged by', () => {
    const pair = pairOf(
      indicator([asks(2022, 70), asks(2025, 90)]),
      indicator([asks(2022, 60), asks(2025, 95)]),
    );
    expect(pair.figures.map(({ year }) => year)).toEqual([2025, 2025]);
  });

  test('the figure of one says nothing under the other where they are measured by different definitions', () => {
    const variant = { id: 'x/y', name: percent, definition: percent, source: percent, survey: false };
    const other = { ...variant, id: 'x/z' };
    const pair = pairOf(
      indicator([asks(2025, 90)], { variant }),
      indicator([asks(2025, 95)], { variant: other }),
    );
    expect([pair.relation, pair.remarks, pair.figures]).toEqual(['differ', ['variant'], []]);
    const unsaid = pairOf(indicator([asks(2025, 90)], { variant }), indicator([asks(2025, 95)]));
    expect([unsaid.remarks, unsaid.figures]).toEqual([['variant-unsaid'], []]);
  });

  test('no year in common is neither agreement nor difference', () => {
    const pair = pairOf(indicator([asks(2025, 30)]), indicator([asks(2030, 5)]));
    expect([pair.relation, pair.figures]).toEqual(['apart', []]);
  });
});

describe('what a figure is enough for', () => {
  const enough = (observed: Parameters<typeof anObservation>[0], over: Partial<Assessment> = {}) =>
    pairOf(indicator([asks(2025, 95)], over, observed), indicator([asks(2025, 96)], over, observed))
      .figures[0]?.enough;

  test('is told exactly: a share just short of 95 % is not 95 %, though no double lies between', () => {
    // python3: Fraction(100 * 8556839292003941, 9007199254740991) < 95, and float() of it == 95.0
    const [numerator, denominator] = [8556839292003941, 9007199254740991];
    const share = { measure: { kind: 'share', from: 'd', on: 'day', window: 'year', terms: {} } } as const;
    expect((100 * numerator) / denominator).toBe(95);
    expect(enough({ value: 95, numerator, denominator }, share)).toEqual([false, false]);
    expect(enough({ value: 95, numerator: 19, denominator: 20 }, share)).toEqual([true, false]);
    expect(enough({ value: 95 })).toEqual([true, false]);
  });

  test('follows the words of its source: nearly 95 is not 95, more than 95 is', () => {
    expect(enough({ value: 95, bound: 'less' })).toEqual([false, false]);
    expect(enough({ value: 95, bound: 'about' })).toEqual([true, false]);
    const strict = (bound: 'exact' | 'more') =>
      pairOf(
        indicator([asks(2025, 50, { comparator: 'more-than' })], {}, { value: 50, bound }),
        indicator([asks(2025, 60)]),
      ).figures[0]?.enough;
    expect([strict('exact'), strict('more')]).toEqual([
      [false, false],
      [true, false],
    ]);
  });

  test('is not proved by a part: of what is asked, of the members, of the years', () => {
    expect(enough({ value: 95, partial: true })).toEqual([null, false]);
    expect(enough({ value: 97, absent: ['năng lượng'] })).toEqual([null, null]);
    const years = { measure: { kind: 'growth', from: 'd', on: 'day', window: null, terms: {} } } as const;
    expect(enough({ value: 95, on: '2024-12-31' }, years)).toEqual([null, false]);
    expect(enough({ value: 95, on: '2025-12-31' }, years)).toEqual([true, false]);
  });

  test('is told for very small numbers too, which JSON writes with an exponent', () => {
    const small = pairOf(
      indicator([asks(2025, 1e-7)], {}, { value: 1e-7 }),
      indicator([asks(2025, 2e-7)], {}, { value: 3e-7 }),
    );
    expect(small.figures.map((it) => it.enough)).toEqual([
      [true, false],
      [true, true],
    ]);
  });
});

describe('what cannot be compared', () => {
  const members = { kind: 'every', from: 'd', on: 'day', window: null } as const;

  test.each<[string, Partial<Assessment>, Partial<Assessment>, string[]]>([
    ['other wholes', { whole: text('thủ tục đủ điều kiện') }, { whole: text('dịch vụ phổ biến') }, ['whole']],
    ['other units', { unit: text('xã') }, { unit: text('% số xã') }, ['unit']],
    ['a rank and a share', { scale: 'rank' }, { scale: 'number', unit: text('xã') }, ['scale']],
    [
      'other tiers',
      { scale: 'tier', tiers: ['yếu', 'khá'] },
      { scale: 'tier', tiers: ['yếu', 'tốt'] },
      ['scale'],
    ],
    [
      'a mean of years and every year',
      { measure: { ...members, kind: 'growth', terms: {} } },
      { measure: { ...members, terms: { each: 'year' } } },
      ['manner'],
    ],
    ['one value and every member', {}, { measure: { ...members, terms: { each: 'member' } } }, ['manner']],
    [
      'counts out of other totals',
      { outOf: total('xã của tỉnh Thanh Hóa') },
      { outOf: total('xã của tỉnh Quảng Bình') },
      ['total'],
    ],
  ])('%s', (_, one, other, obstacles) => {
    const pair = pairOf(indicator([asks(2025, 90)], one), indicator([asks(2025, 95)], other));
    expect(pair).toMatchObject({ relation: 'not-comparable', obstacles, remarks: [], figures: [] });
    expect(pair.milestones.map((row) => row.relation)).toEqual(['not-comparable']);
  });

  test('is not what is only spelled otherwise, out of another total of the same, or a rank in a longer list', () => {
    const same = (one: Partial<Assessment>, other: Partial<Assessment>) =>
      pairOf(indicator([asks(2025, 90)], one), indicator([asks(2025, 90)], other)).relation;
    expect(same({ whole: text('Phiếu  hợp lệ') }, { whole: text('phiếu hợp lệ') })).toBe('agree');
    expect(same({ outOf: total('xã') }, { outOf: { ...total('xã'), total: 547 } })).toBe('agree');
    const ranked = { scale: 'rank' } as const;
    expect(same({ ...ranked, outOf: total('tỉnh') }, { ...ranked, outOf: total('tỉnh, thành phố') })).toBe(
      'agree',
    );
  });

  test('milestones in other units, where the indicators are counted in the same', () => {
    const share = asks(2030, 80, { unit: text('% số xã') });
    const pair = pairOf(indicator([asks(2025, 90), share]), indicator([asks(2025, 90), asks(2030, 400)]));
    expect([pair.relation, pair.obstacles]).toEqual(['agree', []]);
    expect(pair.milestones.map((row) => row.relation)).toEqual(['same', 'not-comparable']);
    const only = pairOf(indicator([share]), indicator([asks(2030, 400)]));
    expect([only.relation, only.obstacles]).toEqual(['not-comparable', ['unit']]);
  });

  function total(title: string) {
    return {
      datedTotal: 'communes',
      title: text(title),
      unit: text('xã'),
      total: 558,
      since: '2023-04-01',
      source: 'made up for the test',
      share: null,
    };
  }
});

describe('what must be known besides', () => {
  test('one of them does not say what its share is of', () => {
    const pair = pairOf(indicator([asks(2025, 90)], { whole: text('phiếu') }), indicator([asks(2025, 90)]));
    expect([pair.relation, pair.remarks]).toEqual(['agree', ['whole-unsaid']]);
  });

  test('only one of them expects something by the day of its figure', () => {
    const awaits = { expected: null, status: 'not-due' } as const;
    const pair = pairOf(indicator([asks(2025, 20)], awaits), indicator([asks(2025, 20)]));
    expect([pair.relation, pair.remarks]).toEqual(['agree', ['one-expected']]);
    // without a trajectory too: what already satisfies its target needs none, and no figure is another matter
    const met = indicator([asks(2025, 20)], { expected: null, status: 'met' });
    const unmeasured = indicator([asks(2025, 20)], { expected: null, observed: null, status: 'no-data' });
    for (const one of [met, unmeasured]) {
      expect(pairOf(one, indicator([asks(2025, 20)])).remarks).toEqual([]);
    }
    const old = indicator([asks(2025, 20)], { expected: null, status: 'stale', lastVerdict: 'not-due' });
    expect(pairOf(old, indicator([asks(2025, 20)])).remarks).toEqual(['one-expected']);
  });
});

describe('which indicators are set side by side', () => {
  const named = (id: string, concept: string | null) => indicator([asks(2025, 90)], { id, concept });

  test('every pair of one concept; the rest stands alone', () => {
    const first = plan('a', named('a1', 'online'), named('a2', null), named('a3', 'rank'));
    const second = plan(
      'b',
      named('b1', 'other'),
      named('b2', 'online'),
      named('b3', 'online'),
      named('b4', null),
    );
    const { pairs, alone, plans } = comparePlans(first, second);
    expect(pairs.map(({ concept, indicators }) => [concept, ...indicators.map(({ id }) => id)])).toEqual([
      ['online', 'a1', 'b2'],
      ['online', 'a1', 'b3'],
    ]);
    expect(alone.map((of) => of.map(({ id }) => id))).toEqual([
      ['a2', 'a3'],
      ['b1', 'b4'],
    ]);
    expect(plans.map((it) => [it.plan.id, it.summary.total])).toEqual([
      ['a', 3],
      ['b', 4],
    ]);
  });

  test('the other way round says the same of both, mirrored', () => {
    const first = plan('a', indicator([asks(2022, 80), asks(2025, 90)]));
    const second = plan('b', indicator([asks(2025, 95), asks(2030, 98)], {}, { value: 96 }));
    const there = comparePlans(first, second).pairs[0];
    const back = comparePlans(second, first).pairs[0];
    expect(back?.relation).toBe(there?.relation);
    expect(back?.milestones).toEqual(
      there?.milestones.map((row) => ({ ...row, milestones: row.milestones.toReversed() })),
    );
    expect(back?.figures.toReversed()).toEqual(
      there?.figures.map((it) => ({ ...it, enough: it.enough.toReversed() })),
    );
  });
});
