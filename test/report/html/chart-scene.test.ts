import { expect, test } from 'vitest';
import type { Assessment } from '../../../src/model/assessment.ts';
import { addDays } from '../../../src/model/day.ts';
import { chartScene } from '../../../src/report/html/chart/chart-scene.ts';
import { aPoint } from '../fixtures/a-point.ts';
import { anAssessment, anObservation } from '../fixtures/assessment.ts';
import { measuredPlan } from '../fixtures/measured.ts';

const START = '2021-01-01';
const percent = { vi: '%', en: '%' };

/** 0 → 100 % in 100 days, judged half-way. The field adds 9 days on the left and 2 on the right: 111 in all. */
function hundredDays(over: Partial<Assessment> = {}): Assessment {
  const end = addDays(START, 100);
  const middle = addDays(START, 50);
  return anAssessment({
    path: [
      { on: START, value: 0, is: 'baseline' },
      { on: end, value: 100, is: 'milestone' },
    ],
    target: { by: end, comparator: 'at-least', value: 100, unit: percent, keep: false },
    series: [aPoint(middle, 30)],
    observed: anObservation({ on: middle, value: 30 }),
    expected: 50,
    gap: -20,
    ...over,
  });
}
const asOf = addDays(START, 50);

test('places are in proportion: half of the time is half of the way, half of the value half of the height', () => {
  const scene = chartScene(hundredDays(), asOf);
  // (9, 59, 109) days of 111, in thousandths; 0 % lies at 190 pixels and 100 % at 14
  expect(scene?.anchors.map(({ x, y }) => [x, y])).toEqual([
    [81.08, 190],
    [981.98, 14],
  ]);
  expect(scene?.way).toBe('M81.08,190L981.98,14');
  expect(scene?.asOf).toBe(531.53);
  // 30 % is 0.3 of 176 pixels up from 190
  expect(scene?.points).toEqual([{ x: 531.53, y: 137.2, on: asOf, judged: true, isLatest: true }]);
  expect(scene?.gap).toEqual({ x: 531.53, from: 137.2, to: 102 });
  expect(scene?.target).toEqual({ x: 981.98, y: 14 });
});

test('a step keeps its level until the next milestone, and a flat way has the next one from the start', () => {
  const path = [
    { on: START, value: 20, is: 'milestone' },
    { on: addDays(START, 100), value: 100, is: 'milestone' },
  ] as const;
  const way = (kind: 'step' | 'flat') =>
    chartScene(hundredDays({ path, trajectory: { ...anAssessment().trajectory, kind } }), asOf)
      ?.way.split(/[ML]/)
      // one vertex twice is still one
      .filter((vertex, index, every) => vertex !== every[index - 1]);
  // the field goes from 10.4 % to 100 %, which "nice" makes 0 to 100: 20 % lies at 190 − 0.2 × 176
  expect(way('step')).toEqual(['', '81.08,154.8', '981.98,154.8', '981.98,14']);
  expect(way('flat')).toEqual(['', '0,154.8', '81.08,154.8', '81.08,14', '981.98,14']);
});

test('a level that has to be kept goes on to the as-of day', () => {
  const day = addDays(START, 100);
  const scene = chartScene(
    hundredDays({
      path: [{ on: START, value: 100, is: 'milestone' }],
      target: { ...hundredDays().target, by: START },
    }),
    day,
  );
  expect(scene?.way).toBe('M81.08,14L981.98,14');
});

test('a bent way goes through its own values', () => {
  const bend = [0, 25, 50, 100].map((days) => ({ on: addDays(START, days), value: days }));
  const scene = chartScene(
    hundredDays({ bend, trajectory: { ...anAssessment().trajectory, kind: 'compound' } }),
    asOf,
  );
  expect(scene?.way.split('L')).toHaveLength(4);
  expect(scene?.way).toContain('L531.53,102L');
});

test('better ranks are higher up', () => {
  const rank = { vi: 'hạng', en: 'rank' };
  const scene = chartScene(
    hundredDays({
      scale: 'rank',
      unit: rank,
      target: { ...hundredDays().target, comparator: 'rank-at-most', value: 10, unit: rank },
      path: [{ on: addDays(START, 100), value: 10, is: 'milestone' }],
      series: [aPoint(START, 40), aPoint(asOf, 15)],
      expected: null,
      trajectory: { ...anAssessment().trajectory, kind: 'step' },
    }),
    asOf,
  );
  const [first, last] = scene?.points ?? [];
  expect(last?.y).toBeLessThan(first?.y ?? 0);
  expect(scene?.target.y).toBeLessThan(last?.y ?? 0);
  expect(scene?.levels.every(({ value }) => Number.isInteger(value) && value >= 1)).toBe(true);
});

test('tiers stand one above the other in their order, and so do no and yes', () => {
  const tiers = ['yếu', 'trung bình', 'khá'];
  const tier = chartScene(
    hundredDays({
      scale: 'tier',
      tiers,
      target: { ...hundredDays().target, comparator: 'tier-at-least', value: 'khá' },
      path: [{ on: addDays(START, 100), value: 'khá', is: 'milestone' }],
      series: [aPoint(asOf, 'trung bình')],
      expected: null,
    }),
    asOf,
  );
  // three levels, 44 pixels apart
  expect(tier?.levels).toEqual([
    { value: 0, y: 106 },
    { value: 1, y: 62 },
    { value: 2, y: 18 },
  ]);
  expect(tier?.points[0]?.y).toBe(62);
  expect(tier?.target.y).toBe(18);
});

test('figures that are not judged are told apart', () => {
  const scene = chartScene(
    hundredDays({
      series: [aPoint(START, 10), aPoint(asOf, 30), aPoint(addDays(asOf, 9), 40, { judged: false })],
    }),
    asOf,
  );
  expect(scene?.points.map(({ judged }) => judged)).toEqual([true, true, false]);
  expect(scene?.observed.split('L')).toHaveLength(2);
});

test('counts that were converted to be held against a share stand where that share does', () => {
  const converted = measuredPlan().indicators.filter(({ conversions, observed }) =>
    conversions.some(({ what, on }) => what === 'observation' && on === observed?.on),
  );
  expect(converted.length).toBeGreaterThan(0);
  for (const assessment of converted) {
    const { conversions, observed, target } = assessment;
    const share = conversions.find(({ what, on }) => what === 'observation' && on === observed?.on)?.to.value;
    const scene = chartScene(
      {
        ...assessment,
        series: [aPoint(observed?.on ?? '', observed?.value ?? 0)],
        expected: share ?? null,
        target: { ...target, value: share ?? 0 },
      },
      '2024-10-31',
    );
    expect(scene?.points[0]?.y).toBe(scene?.target.y);
  }
});

test('there is no chart of a target alone', () => {
  expect(chartScene(hundredDays({ series: [], path: [] }), asOf)).toBeNull();
});
