import { describe, expect, test } from 'vitest';
import type { SeriesPoint } from '../../../src/model/observation-summary.ts';
import { seriesEnds } from '../../../src/report/trend/series-ends.ts';
import { sparkline } from '../../../src/report/trend/sparkline.ts';
import { trendSeries } from '../../../src/report/trend/trend-series.ts';
import { aPoint } from '../fixtures/a-point.ts';
import { anAssessment } from '../fixtures/assessment.ts';
import { anEvaluation } from '../fixtures/evaluation.ts';

/** The months of one indicator with these figures. */
function monthsOf(series: readonly SeriesPoint[], last: number | null, over: Record<string, unknown> = {}) {
  const plain = anEvaluation([anAssessment({ series })]);
  const { monthEndsOn = null, asOf = plain.asOf } = over as { monthEndsOn?: number; asOf?: string };
  const evaluation = { ...plain, asOf, plan: { ...plain.plan, monthEndsOn } };
  return trendSeries(evaluation, last)[0]?.months ?? [];
}

describe('trendSeries', () => {
  test('leaves no month out, and bridges none: a month without a figure is there without one', () => {
    const months = monthsOf([aPoint('2024-07-31', 50), aPoint('2024-10-31', 53)], null);
    expect(months.map(({ month, point }) => [month, point?.value ?? null])).toEqual([
      ['2024-07', 50],
      ['2024-08', null],
      ['2024-09', null],
      ['2024-10', 53],
    ]);
  });

  test('gives the last so many months, across a year, with the days of each', () => {
    const months = monthsOf([aPoint('2024-01-31', 50)], 3, { asOf: '2024-02-29' });
    expect(months.map(({ month, period }) => [month, period.from, period.to])).toEqual([
      ['2023-12', '2023-12-01', '2023-12-31'],
      ['2024-01', '2024-01-01', '2024-01-31'],
      ['2024-02', '2024-02-01', '2024-02-29'],
    ]);
  });

  test('names an administrative month by the month it ends in', () => {
    const months = monthsOf([aPoint('2024-09-20', 50)], null, { monthEndsOn: 14, asOf: '2024-10-14' });
    expect(months.map(({ month, period }) => [month, period.from, period.to])).toEqual([
      ['2024-10', '2024-09-15', '2024-10-14'],
    ]);
  });

  test('does not take a month that is not over for a hole, and shows it where it has a figure', () => {
    const before = aPoint('2024-09-30', 50);
    const names = (series: readonly SeriesPoint[]) =>
      monthsOf(series, null, { asOf: '2024-10-20' }).map(({ month }) => month);
    expect(names([before])).toEqual(['2024-09']);
    expect(names([before, aPoint('2024-10-07', 51)])).toEqual(['2024-09', '2024-10']);
  });

  test('of several figures in a month takes the last that is judged, and counts them', () => {
    const [month] = monthsOf(
      [aPoint('2024-10-07', 50), aPoint('2024-10-20', 51), aPoint('2024-10-31', 60, { judged: false })],
      null,
    );
    expect([month?.point?.value, month?.figures]).toEqual([51, 3]);
  });

  test('an indicator without figures has no month, or as many holes as months are asked for', () => {
    expect(monthsOf([], null)).toEqual([]);
    expect(monthsOf([], 2).map(({ month, point }) => [month, point])).toEqual([
      ['2024-09', null],
      ['2024-10', null],
    ]);
  });
});

describe('sparkline', () => {
  const numbers = { scale: 'number', tiers: [] } as const;

  test('goes from the lowest to the highest, with a point for a hole', () => {
    // sevenths of the way: 0, 1/7 … 7/7, one bar each
    expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7], numbers)).toBe('▁▂▃▄▅▆▇█');
    expect(sparkline([10, null, 20], numbers)).toBe('▁·█');
  });

  test('stands in the middle where nothing changes, and is empty where nothing is', () => {
    expect(sparkline([5, 5, null], numbers)).toBe('▄▄·');
    expect(sparkline([null, null], numbers)).toBe('··');
    expect(sparkline([], numbers)).toBe('');
  });

  test('has rank 1 at the top, tiers by their place among all, and yes/no as circles', () => {
    expect(sparkline([20, 1], { scale: 'rank', tiers: [] })).toBe('▁█');
    // the second of three tiers is half of the way: 3,5 rounds to the fifth bar
    expect(sparkline(['b', 'c'], { scale: 'tier', tiers: ['a', 'b', 'c'] })).toBe('▅█');
    expect(sparkline([false, null, true], { scale: 'yes-no', tiers: [] })).toBe('○·●');
  });
});

describe('seriesEnds', () => {
  const { plan } = anEvaluation([]);
  const endsOf = (over: Parameters<typeof anAssessment>[0], inPlan = plan) => {
    const evaluation = { ...anEvaluation([anAssessment(over)]), plan: inPlan };
    const [series] = trendSeries(evaluation, null);
    return series === undefined ? null : seriesEnds(series, inPlan);
  };
  const { target } = anAssessment();

  test('goes from the first judged figure to the last; an estimate is no end', () => {
    const ends = endsOf({
      series: [
        aPoint('2024-07-31', 50),
        aPoint('2024-08-31', 49),
        aPoint('2024-09-30', 52.5),
        aPoint('2024-10-31', 99, { judged: false }),
      ],
    });
    expect([ends?.first.month, ends?.last.month, ends?.lowest.month, ends?.highest.month]).toEqual([
      '2024-07',
      '2024-09',
      '2024-08',
      '2024-09',
    ]);
    expect([ends?.change, ends?.went]).toEqual([2.5, 'better']);
  });

  test('less is better where the target is a ceiling, and nearer where it is to be equalled', () => {
    const series = [aPoint('2024-09-30', 6), aPoint('2024-10-31', 4)];
    const wentTo = (comparator: 'at-most' | 'equals', value: number) =>
      endsOf({ series, target: { ...target, comparator, value } })?.went;
    expect(wentTo('at-most', 5)).toBe('better');
    expect(wentTo('equals', 7)).toBe('worse');
    expect(wentTo('equals', 5)).toBe('level');
  });

  test('ranks count the places gained; out of different totals they are not compared', () => {
    const ranked = {
      scale: 'rank',
      target: { ...target, comparator: 'rank-at-most', value: 10 },
      series: [aPoint('2022-12-31', 20), aPoint('2023-12-31', 12)],
    } as const;
    expect(endsOf(ranked)).toMatchObject({ change: 8, went: 'better' });
    const text = { vi: 'tỉnh', en: 'provinces' };
    const since = (from: string, value: number) => ({ from, value, source: 'x', note: null });
    const outOf = {
      datedTotal: 'p',
      title: text,
      unit: text,
      total: 34,
      since: '2023-07-01',
      source: 'x',
      share: null,
    };
    const values = [since('2020-01-01', 63), since('2023-07-01', 34)];
    const merged = { ...plan, datedTotals: [{ id: 'p', title: text, unit: text, values }] };
    expect(endsOf({ ...ranked, outOf }, merged)).toMatchObject({ change: null, went: 'unknown' });
  });

  test('a single figure went nowhere, and none has no ends', () => {
    expect(endsOf({ series: [aPoint('2024-10-31', 5)] })).toMatchObject({ change: null, went: 'unknown' });
    expect(endsOf({ series: [] })).toBeNull();
  });
});
