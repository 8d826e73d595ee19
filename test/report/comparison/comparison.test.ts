import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePlans } from '../../../src/assess/compare-plans.ts';
import type { AssessedMilestone, Assessment } from '../../../src/model/assessment.ts';
import type { Evaluation } from '../../../src/model/evaluation.ts';
import type { PlanComparison } from '../../../src/model/plan-comparison.ts';
import { comparisonReporters } from '../../../src/report/comparison/comparison-reporters.ts';
import { textWidth } from '../../../src/report/text-width.ts';
import { obstacleWords, relationWords, remarkWords } from '../../../src/report/words/comparison.ts';
import { allStatuses } from '../fixtures/all-statuses.ts';
import { anAssessment, anObservation } from '../fixtures/assessment.ts';
import { anEvaluation } from '../fixtures/evaluation.ts';
import { hostile } from '../fixtures/hostile.ts';
import { obeyed, options, withoutColors } from '../options.ts';

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../src/report/${name}.schema.json`, import.meta.url), 'utf8'));
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
ajv.addSchema(schemaOf('report'));
const validate = ajv.compile(schemaOf('comparison'));

const [milestone] = anAssessment().milestones;

function asks(year: number, value: number, over: Partial<AssessedMilestone> = {}): AssessedMilestone {
  if (milestone === undefined) throw new Error('the fixture has no milestone');
  return { ...milestone, by: `${year}-12-31`, value, result: 'pending', ...over };
}

function indicator(
  id: string,
  milestones: readonly AssessedMilestone[],
  over: Partial<Assessment> = {},
): Assessment {
  const { by, comparator, value, unit, keep } = milestones[0] ?? asks(2025, 75);
  return anAssessment({
    id,
    concept: id,
    milestones,
    target: { by, comparator, value, unit, keep },
    ...over,
  });
}

function plan(id: string, number: string, ...indicators: readonly Assessment[]): Evaluation {
  const evaluation = anEvaluation(indicators);
  const document = { ...evaluation.plan.document, number };
  return { ...evaluation, plan: { ...evaluation.plan, id, document } };
}

const figure = anObservation({ value: 92.6, on: '2024-09-30', synthetic: true });
const latest = { kind: 'latest', from: 'figures', on: 'day', window: null, terms: {} } as const;
const both = (text: string) => ({ vi: text, en: text });

/** One pair of every relation, and one indicator of each plan that stands alone. */
function everyRelation(): PlanComparison {
  const seen = { observed: figure, measure: latest };
  return comparePlans(
    plan(
      'nq-06',
      '06-NQ/TU',
      indicator('satisfaction', [asks(2025, 90)], { ...seen, status: 'met', exceeded: true }),
      indicator('level4', [asks(2025, 100)], { whole: both('thủ tục đủ điều kiện') }),
      indicator('grdp', [asks(2025, 20)], { status: 'not-due', expected: null }),
      indicator('rank', [asks(2030, 5)]),
      indicator('accounts', [asks(2025, 50)], { name: both('Dân số có tài khoản thanh toán') }),
    ),
    plan(
      'qd-4216',
      '4216/QĐ-UBND',
      indicator('satisfaction', [asks(2025, 95), asks(2022, 90)].toReversed(), {
        ...seen,
        status: 'at-risk',
      }),
      indicator('level4', [asks(2025, 90)], { whole: both('dịch vụ dùng nhiều') }),
      indicator('grdp', [asks(2022, 15, { implicit: true }), asks(2025, 20, { implicit: true })]),
      indicator('rank', [asks(2025, 30)]),
      indicator('open-data', [asks(2025, 1)], { name: both('Mở dữ liệu'), status: 'no-data' }),
    ),
  );
}

/** Both plans are the same, with every concept in common. */
function twice(evaluation: Evaluation): PlanComparison {
  const indicators = evaluation.indicators.map((it) => ({ ...it, concept: it.id }));
  return comparePlans({ ...evaluation, indicators }, { ...evaluation, indicators });
}

const comparisons: readonly (readonly [string, () => PlanComparison])[] = [
  ['every relation', everyRelation],
  ['all statuses', () => twice(allStatuses())],
  ['hostile texts', () => twice(hostile())],
  ['nothing in common', () => comparePlans(allStatuses(), plan('b', '2'))],
];

/** Joins what was broken over lines, so that words can be looked for. */
function words(report: string): string {
  return report.replace(/\s+/g, ' ');
}

const { table, json } = comparisonReporters;

describe.each(comparisons)('%s side by side', (_, comparison) => {
  const subject = comparison();

  test('never exceed the width, and let nothing through that a terminal would obey', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 160 }), fc.constantFrom('vi', 'en'), (width, language) => {
        const text = table.render(subject, options({ width, language }));
        expect(Math.max(...text.split('\n').map(textWidth))).toBeLessThanOrEqual(width);
        expect(text).not.toMatch(obeyed);
      }),
      { numRuns: 12 },
    );
  });

  test('have the same words with colour and without', () => {
    expect(withoutColors(table.render(subject, options({ color: true })))).toBe(
      table.render(subject, options()),
    );
  });

  test('are JSON as its schema says, the same in every language', () => {
    const text = json.render(subject, options());
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
    expect(text).not.toMatch(obeyed);
    expect(json.render(subject, options({ language: 'en', width: 40 }))).toBe(text);
    expect(JSON.parse(text)).toMatchObject(JSON.parse(JSON.stringify(subject)));
  });
});

describe('the text', () => {
  const report = table.render(everyRelation(), options());

  test('counts the pairs, those that need a decision first', () => {
    expect(words(report)).toContain(
      '4 cặp chỉ tiêu cùng nội dung: 1 khác yêu cầu · 1 không so được · 1 không có mốc cùng năm · 1 cùng yêu cầu',
    );
    const headings = [
      'Khác yêu cầu',
      'Không so sánh được với nhau',
      'Không có mốc nào cùng năm',
      'Cùng yêu cầu',
    ];
    const found = headings.map((heading) => report.indexOf(`\n${heading}\n`));
    expect(found.every((at) => at > 0)).toBe(true);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  test('sets the milestones side by side by year, each under the number of its document', () => {
    const lines = report.split('\n');
    const [header = ''] = lines.filter((line) => /^ +06-NQ\/TU +4216\/QĐ-UBND$/.test(line));
    const [first, second] = [header.indexOf('06-NQ/TU'), header.indexOf('4216/QĐ-UBND')];
    const row = (label: string) => lines.find((line) => line.startsWith(label)) ?? '';
    expect(row('Năm 2022').slice(first, second).trim()).toBe('–');
    expect(row('Năm 2022').slice(second)).toBe('≥ 90%');
    expect(row('Năm 2025').slice(first, second).trim()).toBe('≥ 90%');
    expect(row('Năm 2025').slice(second)).toBe('≥ 95%');
    expect(row('Thực hiện').slice(second)).toBe('92,6%†');
  });

  test('says that one figure gives two verdicts, once where it is the figure of both', () => {
    expect(words(report)).toContain(
      'Năm 2025 yêu cầu khác nhau (06-NQ/TU: ít nhất 90%; 4216/QĐ-UBND: ít nhất 95%).',
    );
    expect(words(report).split('cùng một số, hai kết luận')).toHaveLength(2);
    expect(words(report)).toContain(
      'Số 92,6% (ngày 30/09/2024, số của cả hai) đủ mức năm 2025 của 06-NQ/TU nhưng chưa đủ mức của 4216/QĐ-UBND',
    );
  });

  test('names the wholes that cannot be compared, and how explicit each text is', () => {
    expect(words(report)).toContain(
      'hai mẫu số khác nhau (06-NQ/TU: thủ tục đủ điều kiện; 4216/QĐ-UBND: dịch vụ dùng nhiều)',
    );
    expect(words(report)).toContain('Cùng yêu cầu ở mốc 2025. Chỉ 4216/QĐ-UBND có mốc 2022.');
    expect(words(report)).toContain('(06-NQ/TU: nêu rõ; 4216/QĐ-UBND: chỉ nêu con số)');
    expect(words(report)).toContain('Chỉ một bên có mức theo lộ trình để đối chiếu (06-NQ/TU: chưa có;');
  });

  test('lists what only one of them has with its verdict', () => {
    expect(report).toContain(
      'Chỉ có ở 06-NQ/TU (1 chỉ tiêu)\n▼ Dân số có tài khoản thanh toán: chậm tiến độ\n',
    );
    expect(report).toContain('Chỉ có ở 4216/QĐ-UBND (1 chỉ tiêu)\n? Mở dữ liệu: chưa có số liệu\n');
  });

  test('says so where nothing is in common', () => {
    const none = table.render(comparePlans(allStatuses(), plan('b', '2')), options());
    expect(words(none)).toContain('không “concept” nào có ở cả hai');
  });

  test('names plans by their ids where documents have one number', () => {
    const same = comparePlans(
      plan('old', '1/QĐ', indicator('x', [])),
      plan('new', '1/QĐ', indicator('x', [])),
    );
    expect(table.render(same, options())).toMatch(/\n +old +new\n/);
  });

  test('shows the digits that decide', () => {
    const observed = anObservation({ value: 94.996, on: '2024-09-30' });
    const close = comparePlans(
      plan('a', '1', indicator('x', [asks(2025, 95)], { observed, measure: latest })),
      plan('b', '2', indicator('x', [asks(2025, 90)], { observed, measure: latest })),
    );
    const said = words(table.render(close, options()));
    expect(said).toContain(
      'Số 94,996% (ngày 30/09/2024, số của cả hai) đủ mức năm 2025 của 2 nhưng chưa đủ mức của 1',
    );
  });
});

describe('the schema', () => {
  test('knows every relation, obstacle and remark that there are words for', () => {
    const { relation, obstacles, remarks } = schemaOf('comparison').$defs.pair.properties;
    expect(new Set(relation.enum)).toEqual(new Set(Object.keys(relationWords)));
    expect(new Set(obstacles.items.enum)).toEqual(new Set(Object.keys(obstacleWords)));
    expect(new Set(remarks.items.enum)).toEqual(new Set(Object.keys(remarkWords)));
  });

  test('describes every field, asks for all of them and allows no other', () => {
    const walk = function* (node: unknown): Generator<Record<string, unknown>> {
      if (typeof node !== 'object' || node === null) return;
      if (!Array.isArray(node)) yield node as Record<string, unknown>;
      for (const inner of Object.values(node)) yield* walk(inner);
    };
    const objects = [...walk(schemaOf('comparison'))].filter((it) => it.type === 'object');
    expect(objects.length).toBeGreaterThan(3);
    for (const object of objects) {
      const properties = object.properties as Record<string, Record<string, unknown>>;
      expect(object.additionalProperties).toBe(false);
      expect(object.required).toEqual(Object.keys(properties));
      for (const [name, field] of Object.entries(properties)) {
        expect(field.description ?? field.$ref, name).toBeDefined();
      }
    }
  });
});
