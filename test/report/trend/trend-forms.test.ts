import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../../../src/model/evaluation.ts';
import { textWidth } from '../../../src/report/text-width.ts';
import { type TrendOptions, trendReporters } from '../../../src/report/trend/trend-reporters.ts';
import { root } from '../../run-in-process.ts';
import { aPoint } from '../fixtures/a-point.ts';
import { allStatuses } from '../fixtures/all-statuses.ts';
import { anAssessment } from '../fixtures/assessment.ts';
import { emptyPlan } from '../fixtures/empty-plan.ts';
import { anEvaluation } from '../fixtures/evaluation.ts';
import { hostile } from '../fixtures/hostile.ts';
import { obeyed, withoutColors } from '../options.ts';

const usual: TrendOptions = {
  language: 'vi',
  width: 80,
  color: false,
  bom: false,
  localNumbers: false,
  last: null,
  of: 'all',
};
const write = (form: keyof typeof trendReporters, evaluation: Evaluation, over: Partial<TrendOptions> = {}) =>
  trendReporters[form].render(evaluation, { ...usual, ...over });

const schema = JSON.parse(readFileSync(path.join(root, 'src/report/trend.schema.json'), 'utf8'));
const accepts = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

const evaluations: readonly (readonly [string, () => Evaluation])[] = [
  ['every status', allStatuses],
  ['an empty plan', emptyPlan],
  ['hostile texts', hostile],
];

/**
 * Two figures with a hole between: 1 of 4 and 3 of 5, the second 15 points short of 75, and an estimate. From 25 to 80,
 * 60 is 35/55 of the way, 4,45 sevenths: the fifth bar.
 */
const holed = anEvaluation([
  anAssessment({
    series: [
      aPoint('2024-07-31', 25, { numerator: 1, denominator: 4, rows: 4 }),
      aPoint('2024-09-30', 60, { numerator: 3, denominator: 5, rows: 5, expected: 75, gap: -15 }),
      aPoint('2024-10-31', 80, { judged: false, qualifier: 'ước' }),
    ],
  }),
]);

describe('figures that differ by less than two decimals show', () => {
  // 49,996 is short of the target of 50, and of the month after it
  const close = anEvaluation([
    anAssessment({
      target: { ...anAssessment().target, value: 50 },
      series: [aPoint('2024-09-30', 49.996), aPoint('2024-10-31', 50.001)],
    }),
  ]);

  test('one by one', () => {
    const said = write('table', close, { of: 'one' }).replaceAll(/\s+/g, ' ');
    expect(said).toContain('49,996% (tháng 9/2024) → 50,001% (tháng 10/2024); +0,005 điểm %');
    expect(said).toContain('Thấp nhất 49,996% (tháng 9/2024), cao nhất 50,001% (tháng 10/2024).');
    expect(said).toContain('▁ là 49,996%, █ là 50,001%');
  });

  test('beside the others', () => {
    expect(write('table', close, { width: 120 })).toContain('49,996% → 50,001%');
  });
});

describe('json', () => {
  test.each(evaluations)('keeps to its schema: %s', (_, made) => {
    for (const last of [null, 5]) {
      const written = JSON.parse(write('json', made(), { last }));
      expect(accepts(written) ? [] : accepts.errors).toEqual([]);
      expect(written.indicators).toHaveLength(made().indicators.length);
      if (last !== null) {
        expect(written.indicators.filter((it: { months: [] }) => it.months.length !== last)).toEqual([]);
      }
    }
  });

  test('has nulls for a month without a figure', () => {
    const [{ months }] = JSON.parse(write('json', holed)).indicators;
    expect(months[1]).toEqual({
      month: '2024-08',
      from: '2024-08-01',
      to: '2024-08-31',
      figures: 0,
      on: null,
      value: null,
      numerator: null,
      denominator: null,
      rows: null,
      expected: null,
      gap: null,
      judged: null,
      qualifier: null,
    });
  });
});

describe('csv', () => {
  test('has a row for each indicator and month, under keys that stay', () => {
    const rows = parse(write('csv', holed), { columns: true }) as Record<string, string>[];
    expect(
      Object.keys(rows[0] ?? {})
        .slice(0, 13)
        .join(),
    ).toBe('plan,id,month,from,to,value,numerator,denominator,rows,expected,gap,judged,qualifier');
    expect(rows.map((row) => [row.month, row.value, row.gap, row.judged].join())).toEqual([
      '2024-07,25,,true',
      '2024-08,,,',
      '2024-09,60,-15,true',
      '2024-10,80,,false',
    ]);
  });

  test.each(evaluations)('is rectangular, and runs nothing in a spreadsheet: %s', (_, made) => {
    const rows = parse(write('csv', made(), { last: 2 })) as string[][];
    expect(rows).toHaveLength(1 + 2 * made().indicators.length);
    const cells = rows.slice(1).flat();
    expect(cells.filter((cell) => /^[=+@\t]/.test(cell))).toEqual([]);
  });
});

describe('table', () => {
  test('of one indicator shows figures, the hole and what is not judged', () => {
    const text = write('table', holed, { of: 'one', width: 100 });
    const line = (month: string) =>
      text.split('\n').find((it) => it.startsWith(`  ${month}`) || it.startsWith(`  · ${month}`));
    expect(text).toContain('  ▁·▅█\n');
    expect(line('tháng 7/2024')).toMatch(/^ {2}tháng 7\/2024 +25 +1\/4 +chưa có$/);
    expect(line('tháng 8/2024')).toBe('  · tháng 8/2024: không có số liệu');
    expect(line('tháng 9/2024')).toMatch(/^ {2}tháng 9\/2024 +60 +3\/5 +75 +−15 {2}▼ chậm hơn$/);
    expect(line('tháng 10/2024')).toMatch(/ước 80 .*\(chưa đánh giá\)$/);
    expect(text).toContain('25% (tháng 7/2024) → 60% (tháng 9/2024); +35 điểm\u00a0%; ↑ tốt lên.');
    expect(text).toContain('▁ là 25%, █ là 80%');
  });

  test('of all shows each on one line below its name, over the same months', () => {
    const text = write('table', holed, { language: 'en', width: 120 });
    expect(text).toMatch(/\n {2}▁·▅█ {2}25% → 60% +↑ \+35 pts +▼ Behind\n/);
  });

  test.each(evaluations)('fits the width and obeys nothing: %s', (_, made) => {
    for (const of of ['one', 'all'] as const) {
      for (const width of [40, 80, 120, 200]) {
        const language = width === 80 ? 'en' : 'vi';
        const text = withoutColors(write('table', made(), { of, width, language, color: true }));
        expect(text).not.toMatch(obeyed);
        expect(text.split('\n').filter((line) => textWidth(line) > width)).toEqual([]);
      }
    }
  });

  test('shows every indicator whatever the width', () => {
    const plan = allStatuses();
    for (const width of [40, 80, 120, 200]) {
      const joined = write('table', plan, { width }).replaceAll(/\s+/g, ' ');
      const missing = plan.indicators.filter(({ name }) => width < 160 && !joined.includes(name.vi));
      expect(missing.map(({ id }) => id)).toEqual([]);
    }
  });
});
