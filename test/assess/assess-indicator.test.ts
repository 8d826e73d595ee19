import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { assessIndicator } from '../../src/assess/assess-indicator.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Observation, UnitObservation } from '../../src/model/series.ts';
import { readPlan, readSeries } from './status-cases.ts';

/** What a case of the table of statuses does not say: more of its figures, and its units. */
interface More {
  readonly figure?: Partial<Observation>;
  readonly units?: readonly UnitObservation[];
}

function assess(plan: string, figures: string, asOf: string, more: More = {}): Assessment {
  const { indicator, judgedOn } = readPlan(plan);
  const series = readSeries(figures, indicator);
  const observations = series.observations.map((seen) => ({ ...seen, ...more.figure }));
  return assessIndicator(indicator, { ...series, observations, units: more.units ?? [] }, judgedOn(asOf));
}

function unitOf(name: string, value: number, formerly: readonly UnitObservation[] = []): UnitObservation {
  return {
    formerly,
    until: null,
    unit: { commune: name },
    on: '2025-12-31',
    value: new Fraction(value),
    numerator: null,
    denominator: null,
    rows: 1,
  };
}

const communes = 'issued 2021-11-10; out of communes 559 from 2019-12-01, 558 from 2024-05-01';

test('114 of 558 communes: what it is out of, and what was converted, with the total and the day it holds since', () => {
  const found = assess(
    `${communes}; from 0 on 2021-11-10; at-least 80 by 2030-12-31 in % of communes; target 2030-12-31`,
    '114 on 2024-10-07',
    '2024-10-31',
  );
  expect(found.outOf).toEqual({
    datedTotal: 'communes',
    title: { vi: 'communes', en: 'communes' },
    unit: { vi: 'communes', en: 'communes' },
    total: 558,
    since: '2024-05-01',
    source: 'cases',
    share: 11400 / 558,
  });
  expect(found.observed?.value).toBe(114);
  expect(found.reason.facts).toMatchObject({ observed: 11400 / 558, target: 80, unit: '%' });
  expect(found.conversions).toEqual([
    {
      what: 'baseline',
      on: '2021-11-10',
      from: { value: 0, unit: { vi: 'xã', en: 'xã' } },
      to: { value: 0, unit: { vi: '%', en: '%' } },
      datedTotal: 'communes',
      total: 559,
      since: '2019-12-01',
    },
    {
      what: 'observation',
      on: '2024-10-07',
      from: { value: 114, unit: { vi: 'xã', en: 'xã' } },
      to: { value: 11400 / 558, unit: { vi: '%', en: '%' } },
      datedTotal: 'communes',
      total: 558,
      since: '2024-05-01',
    },
  ]);
});

test('300 of 166 communes: what is left of them, and what 300 was when the document was issued', () => {
  const found = assess(
    `${communes}, 166 from 2025-07-01; at-least 300 by 2025-12-31`,
    '150 on 2025-12-31',
    '2025-12-31',
  );
  expect(found.targetBeyond).toEqual({
    datedTotal: 'communes',
    total: 166,
    since: '2025-07-01',
    totalAtIssue: 559,
    firstKnown: null,
    share: 30000 / 559,
  });
  expect(found.target.value).toBe(300);
});

test('judged by another way: its name, its points and the leg that the figure lies on', () => {
  const plan =
    'from 0 on 2021-11-10; at-least 300 by 2025-12-31; path qd-969 94 by 2022-12-31, 226 by 2023-12-31';
  const asked = assess(`${plan}; judged by qd-969`, '114 on 2024-10-07', '2024-10-31');
  expect(asked.trajectory).toEqual({
    kind: 'linear',
    path: 'qd-969',
    title: { vi: 'qd-969', en: 'qd-969' },
    official: true,
    from: { on: '2023-12-31', value: 226 },
    to: { on: '2025-12-31', value: 300 },
  });
  expect(asked.path.map(({ is, value }) => `${is} ${value}`)).toEqual([
    'baseline 0',
    'path 94',
    'path 226',
    'milestone 300',
  ]);
  expect(asked.otherPaths.map(({ id, points }) => [id, points])).toEqual([
    [null, [{ on: '2025-12-31', value: 300 }]],
  ]);
  expect(assess(plan, '114 on 2024-10-07', '2024-10-31').otherPaths).toMatchObject([
    {
      id: 'qd-969',
      title: { vi: 'qd-969' },
      official: true,
      points: [{ value: 94 }, {}, { value: 300 }],
    },
  ]);
});

test('a unit and those that became part of it are each held against the trajectory', () => {
  const former = [unitOf('Hạc Thành', 74), unitOf('Đông Hương', 78)];
  const units = [unitOf('Hạc Thành', 76, former)];
  const found = assess('flat; at-least 75 by 2025-12-31', '76 on 2025-12-31', '2025-12-31', { units });
  expect(found.units.map(({ gap, belowPath }) => [gap, belowPath])).toEqual([[1, false]]);
  expect(found.units[0]?.formerly.map(({ gap, belowPath }) => [gap, belowPath])).toEqual([
    [-1, true],
    [3, false],
  ]);
});

test('a total of the whole says nothing of a unit: its count is held against no share', () => {
  const found = assess(
    `${communes}; flat; at-least 80 by 2030-12-31 in % of communes; target 2030-12-31`,
    '114 on 2025-12-31',
    '2025-12-31',
    { units: [unitOf('Huyện A', 12, [unitOf('Xã B', 1)])] },
  );
  expect(found.units).toMatchObject([{ value: 12, gap: null, belowPath: false, formerly: [{ gap: null }] }]);
});

test('rejected rows are counted before the count is converted: 100 of 500 is 20 %, 105 would be 21 %', () => {
  const plan =
    'out of communes 500 from 2019-12-01; flat; window year-to-date; at-most 20 by 2030-12-31 in % of communes; target 2030-12-31';
  const found = assess(plan, '100 on 2024-10-07', '2024-10-31', { figure: { rejected: 5 } });
  expect(found.status).toBe('met');
  expect(found.rejectsTurn).toEqual({ rows: 5, value: 21, status: 'behind' });
});

test('what another source says of the day carries its source and its words', () => {
  const found = assess(
    'flat; at-least 20 by 2025-12-31',
    '8.28 on 2023-12-31; gần 15 on 2023-12-31 published 2024-07-01 trust 1',
    '2024-10-31',
  );
  expect(found.observed?.value).toBe(8.28);
  expect(found.observed?.rivals).toEqual([
    { value: 15, from: 'other-1', source: null, published: '2024-07-01', qualifier: 'gần', synthetic: false },
  ]);
});

test('an estimate is written down as figures are, and says that it is one', () => {
  const found = assess(
    'flat; at-least 20 by 2025-12-31',
    '8.28 on 2023-12-31; ước 21 on 2024-12-31 estimate',
    '2025-01-15',
  );
  expect(found.estimate).toMatchObject({ value: 21, estimate: true, bound: 'about', qualifier: 'ước' });
  expect(found.series.map(({ value, judged }) => [value, judged])).toEqual([
    [8.28, true],
    [21, false],
  ]);
});

test("a window's share of a survey has its interval too; a sum divided by a sum is no sample", () => {
  const sampled = assess(
    'survey; window year; flat; at-least 95 by 2025-12-31',
    '92.6 on 2023-12-31 sample 4630/5000',
    '2024-10-31',
  );
  expect(sampled.observed?.sample).toMatchObject({ size: 5000, confidence: 0.95 });
  const summed = assess(
    'survey; mean growth; flat; at-least 95 by 2025-12-31',
    '92.6 on 2023-12-31 sample 4630/5000',
    '2024-10-31',
  );
  expect(summed.observed?.sample).toBeNull();
});

test('the reason of a missed year names it; other reasons name none', () => {
  const plan = 'each year; flat; at-least 6.5 by 2025-12-31';
  const missed = assess(plan, '6.1 on 2022-12-31 parts 2021 6.7, 2022 6.1', '2023-03-01');
  expect(missed.reason).toMatchObject({
    code: 'year-missed',
    facts: { worst: '2022', observed: 6.1, on: '2022-12-31' },
  });
  const kept = assess(plan, '6.6 on 2022-12-31 parts 2021 6.7, 2022 6.6', '2023-03-01');
  expect(kept.reason.facts.worst).toBeNull();
});

test('how much of a target is there: only of numbers that are to be reached', () => {
  const completion = (plan: string, figures: string) => assess(plan, figures, '2024-10-31').completion;
  expect(completion('from 0 on 2021-11-10; at-least 300 by 2025-12-31', '114 on 2024-10-07')).toBe(38);
  expect(completion('more-than 50 by 2025-12-31', '57.5 on 2024-10-07')).toBe(115);
  expect(completion('at-least 75 by 2025-12-31', '0 on 2024-10-07')).toBe(0);
  // 100 × (100 × 114/558) / 80: a count held against a share is one by the total of its day
  expect(
    completion(
      `${communes}; from 0 on 2021-11-10; at-least 80 by 2030-12-31 in % of communes; target 2030-12-31`,
      '114 on 2024-10-07',
    ),
  ).toBeCloseTo(25.5376344, 7);
  for (const [plan, figures] of [
    ['at-most 4 by 2025-12-31', '3.1 on 2024-10-07'],
    ['equals 4 by 2025-12-31', '4 on 2024-10-07'],
    ['rank-at-most 10 by 2025-12-31', '12 on 2024-10-07'],
    ['mean growth; flat; at-least 7 by 2025-12-31', '6 on 2024-10-07'],
    ['each year; flat; at-least 7 by 2025-12-31', '6 on 2024-10-07'],
    ['at-least 0 by 2025-12-31', '6 on 2024-10-07'],
    ['at-least 75 by 2025-12-31', '-1 on 2024-10-07'],
    ['at-least 75 by 2025-12-31', ''],
  ] as const) {
    expect([plan, completion(plan, figures)]).toEqual([plan, null]);
  }
});

test('what changed since the figure before, to the last digit and with its sign', () => {
  const since = (plan: string, figures: string) => assess(plan, figures, '2024-10-31').sincePrevious;
  expect(since('at-least 75 by 2025-12-31', '57.1 on 2023-12-31; 57.32 on 2024-06-30')).toBe(0.22);
  expect(since('rank-at-most 10 by 2025-12-31', '15 on 2023-12-31; 12 on 2024-06-30')).toBe(-3);
  expect(since('at-least 75 by 2025-12-31', '57.1 on 2023-12-31')).toBeNull();
});

test('each figure of the series is held against the trajectory of its own day', () => {
  // a straight line from 60 to 75 over the 1096 days from 31/12/2022 to 31/12/2025
  const { series } = assess(
    'from 60 on 2022-12-31; at-least 75 by 2025-12-31',
    '59 on 2022-06-30; 63 on 2022-12-31; 66 on 2023-12-31',
    '2024-10-31',
  );
  expect(series.map(({ expected, gap }) => [expected, gap])).toEqual([
    [null, null],
    [60, 3],
    [60 + (15 * 365) / 1096, 66 - 60 - (15 * 365) / 1096],
  ]);
});

test('a bent way is given at the ends of months, a straight one by its anchors alone', () => {
  const plan = 'from 100 on 2020-12-31; at-least 200 by 2022-12-31; target 2022-12-31';
  const { bend } = assess(`compound; ${plan}`, '', '2021-06-30');
  expect(bend).toHaveLength(25);
  expect(bend[0]).toEqual({ on: '2020-12-31', value: 100 });
  expect(bend[2]?.on).toBe('2021-02-28');
  // half of the 730 days: 100 × √2
  expect(bend[12]).toEqual({ on: '2021-12-31', value: 141.421356237 });
  expect(bend.at(-1)).toEqual({ on: '2022-12-31', value: 200 });
  expect(assess(plan, '', '2021-06-30').bend).toEqual([]);
});
