import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../../../src/model/evaluation.ts';
import { metricValue } from '../../../src/report/openmetrics/metric-value.ts';
import { render } from '../../../src/report/openmetrics.ts';
import { planKeys } from '../../../src/report/plan-keys.ts';
import { allStatuses } from '../fixtures/all-statuses.ts';
import { anAssessment } from '../fixtures/assessment.ts';
import { someChanges } from '../fixtures/changes.ts';
import { anEvaluation } from '../fixtures/evaluation.ts';
import { obeyed, options } from '../options.ts';
import { plansToTry } from '../plans-to-try.ts';
import { hasPromtool, hasPythonParser, promtoolErrors, readMetrics, readOpenMetrics } from './parsers.ts';

type Labels = Readonly<Record<string, string>>;

/** Finds the samples of a name that have the labels. */
function samples(evaluations: readonly Evaluation[], name: string, labels: Labels = {}) {
  const family = readMetrics(render(evaluations)).find((it) => it.name === name);
  return (family?.metrics ?? [])
    .map((it) => ({ labels: it.labels ?? {}, value: Number(it.value) }))
    .filter((it) => Object.entries(labels).every(([key, value]) => it.labels[key] === value));
}

const values = (evaluations: readonly Evaluation[], name: string, labels: Labels = {}) =>
  samples(evaluations, name, labels).map(({ value }) => value);

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe.each(Object.entries(plansToTry))('metrics of %s', (_, plans) => {
  test('have every indicator with one status, and counts that add up', () => {
    const evaluations = plans();
    planKeys(evaluations).forEach((plan, index) => {
      const { indicators, summary } = evaluations[index] as Evaluation;
      const statuses = samples(evaluations, 'lotrinh_indicator_status', { plan });
      expect(statuses).toHaveLength(9 * indicators.length);
      const held = statuses
        .filter(({ value }) => value === 1)
        .map(({ labels }) => [labels.indicator, labels.status]);
      expect(held).toEqual(indicators.map(({ id, status }) => [id, status]));
      expect(sum(statuses.map(({ value }) => value))).toBe(indicators.length);
      expect(sum(values(evaluations, 'lotrinh_plan_indicators', { plan }))).toBe(summary.selected);
      expect(values(evaluations, 'lotrinh_plan_indicators_selected', { plan })).toEqual([summary.selected]);
    });
    expect(samples(evaluations, 'lotrinh_plan_info')).toHaveLength(evaluations.length);
  });

  test('end with their mark, hold nothing that is obeyed, and no sample comes twice', () => {
    const text = render(plans());
    expect(text.endsWith('# EOF\n')).toBe(true);
    expect(text).not.toMatch(obeyed);
    const series = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    const names = series.map((line) => line.slice(0, line.lastIndexOf(' ')));
    expect(new Set(names).size).toBe(names.length);
  });

  test.skipIf(!hasPromtool)('pass promtool (skipped where it is not installed)', () => {
    expect(promtoolErrors(render(plans()))).toBe('');
  });

  test.skipIf(!hasPythonParser)(
    'are OpenMetrics to the parser of the Prometheus project (skipped where Python’s is not installed)',
    () => {
      const text = render(plans());
      const strict = readOpenMetrics(text);
      const loose = readMetrics(text);
      expect(strict.map(({ name, help, metrics }) => [name, help, metrics.length])).toEqual(
        loose.map(({ name, help, metrics }) => [name, help, metrics.length]),
      );
      for (const { name, type, unit } of strict) {
        expect(type).toBe('gauge');
        expect(unit === '' || name.endsWith(`_${unit}`)).toBe(true);
      }
    },
  );
});

test('the figures of an indicator are those of the evaluation, not rounded', () => {
  const evaluation = anEvaluation([anAssessment()]);
  const labels = {
    plan: 'thanh-hoa-qd-4216',
    indicator: 'online-dossier-share',
    pillar: 'digital-government',
    owner: 'Văn phòng UBND tỉnh',
  };
  const figure = (name: string) => {
    const found = samples([evaluation], `lotrinh_indicator_${name}`);
    expect(found.map((it) => it.labels)).toEqual([labels]);
    return found[0]?.value;
  };
  expect(figure('observed')).toBe(57.32);
  // 60 + 15 × 670/1096 = 75810/1096
  expect(figure('expected')).toBeCloseTo(69.16970802919708, 10);
  expect(figure('gap')).toBeCloseTo(-11.84970802919708, 10);
  expect(figure('target')).toBe(75);
  expect(figure('tolerance')).toBe(3.7);
  expect(figure('completion_percent')).toBeCloseTo(76.42666666666666, 10);
  expect(figure('change')).toBe(0.22);
  expect(figure('numerator')).toBe(11464);
  expect(figure('denominator')).toBe(20000);
  expect(figure('rows')).toBe(20000);
  // date -ud 2024-10-31 +%s; date -ud 2025-12-31 +%s
  expect(figure('observed_timestamp_seconds')).toBe(1730332800);
  expect(figure('target_timestamp_seconds')).toBe(1767139200);
});

test('tiers are places from the worst on, yes is 1 and no is 0, and what is not there has no sample', () => {
  const tiers = ['yếu', 'trung bình', 'khá', 'tốt'];
  expect(tiers.map((tier) => metricValue(tier, { tiers }))).toEqual([1, 2, 3, 4]);
  expect(metricValue('kém', { tiers })).toBeNull();
  expect([true, false].map((value) => metricValue(value, { tiers: [] }))).toEqual([1, 0]);
  const observed = (indicator: string) =>
    values([allStatuses()], 'lotrinh_indicator_observed', { indicator });
  expect(observed('security-tier')).toEqual([2]);
  expect(observed('linked-databases')).toEqual([0]);
  expect(observed('open-data')).toEqual([]);
  const target = (indicator: string) => values([allStatuses()], 'lotrinh_indicator_target', { indicator });
  expect(target('security-tier')).toEqual([3]);
  expect(target('open-data')).toEqual([1]);
});

test('rows of a source by outcome add up to those read', () => {
  const of = (name: string) => values([allStatuses()], name, { source: 'dossiers' });
  // 21300 + 17990 used, 4 left out, 170 + 27 duplicate, 6 + 3 rejected of 21480 + 18020
  expect(of('lotrinh_source_rows')).toEqual([39_290, 4, 197, 9]);
  expect(of('lotrinh_source_rows_read')).toEqual([39_500]);
  expect(of('lotrinh_source_files')).toEqual([2]);
  expect(of('lotrinh_source_complete_to_timestamp_seconds')).toEqual([1730332800]);
});

test('changes are counted by kind, and only where an earlier report was given', () => {
  const now = allStatuses();
  expect(samples([now], 'lotrinh_plan_changes')).toEqual([]);
  const changes = someChanges(now, { vi: 'x', en: 'x' });
  const compared = [{ ...now, changes }];
  expect(sum(values(compared, 'lotrinh_plan_changes'))).toBe(changes.indicators.length);
  // date -ud 2024-09-30 +%s
  expect(values(compared, 'lotrinh_plan_compared_timestamp_seconds')).toEqual([1727654400]);
});

test('labels are read back as they were', () => {
  const owner = 'a "b" \\ c\\n {d="e"} # f';
  const evaluation = anEvaluation([anAssessment({ owner })]);
  expect(samples([evaluation], 'lotrinh_indicator_observed')[0]?.labels.owner).toBe(owner);
});

test('two plans of one id have labels of their own', () => {
  const info = samples([allStatuses(), allStatuses()], 'lotrinh_plan_info');
  expect(info.map(({ labels }) => labels.plan)).toEqual(['thanh-hoa-qd-4216', 'thanh-hoa-qd-4216#2']);
});

test('the text is the same in every language, whatever is shown', () => {
  const [vi, en] = (['vi', 'en'] as const).map((language) =>
    (render as (plans: readonly Evaluation[], it: unknown) => string)(
      [allStatuses()],
      options({ language, shows: () => false }),
    ),
  );
  expect(vi).toBe(en);
});

test.skipIf(!hasPromtool)(
  'promtool refuses what node_exporter refuses (skipped where it is not installed)',
  () => {
    const text = render([allStatuses()]);
    expect(promtoolErrors(text.replace('gauge', 'stateset'))).not.toBe('');
    expect(promtoolErrors(`${text}lotrinh_plan_info{ 1\n`)).not.toBe('');
  },
);
