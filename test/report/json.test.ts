import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { UnitSummary } from '../../src/model/assessment.ts';
import { comparatorNames } from '../../src/model/comparator.ts';
import type { Evaluation } from '../../src/model/evaluation.ts';
import { render } from '../../src/report/json.ts';
import type { JsonReport } from '../../src/report/json-report.ts';
import type { Render } from '../../src/report/render-options.ts';
import { milestoneResultWords } from '../../src/report/words/milestone-results.ts';
import { reasonWords } from '../../src/report/words/reasons.ts';
import { rejectWords } from '../../src/report/words/reject-codes.ts';
import { statusWords } from '../../src/report/words/statuses.ts';
import { trajectoryWords } from '../../src/report/words/trajectories.ts';
import { trendWords } from '../../src/report/words/trends.ts';
import { windowWords } from '../../src/report/words/windows.ts';
import { allStatuses } from './fixtures/all-statuses.ts';
import { anAssessment, anObservation } from './fixtures/assessment.ts';
import { someChanges } from './fixtures/changes.ts';
import { emptyPlan } from './fixtures/empty-plan.ts';
import { anEvaluation } from './fixtures/evaluation.ts';
import { hostile } from './fixtures/hostile.ts';
import { measuredPlan } from './fixtures/measured.ts';
import { obeyed, options } from './options.ts';

interface Schema {
  readonly enum?: readonly (string | null)[];
  readonly description?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const schema = JSON.parse(
  readFileSync(new URL('../../src/report/report.schema.json', import.meta.url), 'utf8'),
) as Schema;
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const variant = {
  id: 'online/qd766',
  name: { vi: 'Quyết định 766', en: 'Decision 766' },
  definition: { vi: 'hồ sơ trực tuyến trên mọi hồ sơ', en: 'online dossiers, of all' },
  source: { vi: 'QĐ 766/QĐ-TTg', en: 'Decision 766/QĐ-TTg' },
  survey: false,
};
const total = {
  datedTotal: 'communes',
  title: { vi: 'số xã của tỉnh', en: 'communes of the province' },
  total: 558,
  since: '2024-05-01',
};
const unit = {
  formerly: [],
  until: null,
  unit: { agency: 'Sở Nội vụ' },
  on: '2024-10-31',
  value: 1,
  numerator: 1,
  denominator: 2,
  rows: 2,
  gap: -1,
  belowPath: true,
} satisfies UnitSummary;

/** An evaluation in which every field of the contract holds something at least once. */
function everyField(): Evaluation {
  const full = anAssessment({
    id: 'full',
    note: { vi: 'cách đọc', en: 'reading' },
    reading: { vi: 'hiểu là từ X trở lên', en: 'read as at least X' },
    concept: 'online-dossiers',
    whole: { vi: 'mọi hồ sơ', en: 'every dossier' },
    variant,
    otherVariants: [
      { variant, observed: anObservation(), expected: 1, gap: -1, status: 'behind', why: null, lacks: [] },
      {
        variant,
        observed: null,
        expected: null,
        gap: null,
        status: 'no-data',
        why: 'columns-missing',
        lacks: ['due'],
      },
    ],
    bend: [{ on: '2022-01-31', value: 50 }],
    declaredPaths: [
      {
        id: 'qd-969',
        title: { vi: 'Lộ trình giao theo năm', en: 'Assigned by year' },
        article: 'bdt',
        quote: 'theo từng năm',
        note: { vi: 'cộng dồn', en: 'added up' },
      },
    ],
    otherPaths: [
      {
        id: 'qd-969',
        title: { vi: 'Lộ trình giao theo năm', en: 'Assigned by year' },
        official: true,
        points: [{ on: '2022-12-31', value: 94 }],
        expected: 226,
        gap: -112,
        status: 'behind',
      },
    ],
    conversions: [
      {
        what: 'milestone',
        on: '2030-12-31',
        from: { value: 80, unit: { vi: '% số xã', en: '% of communes' } },
        to: { value: 446.4, unit: { vi: 'xã', en: 'communes' } },
        datedTotal: 'communes',
        total: 558,
        since: '2024-05-01',
      },
    ],
    outOf: { ...total, unit: total.title, source: 'danh mục', share: 20.43 },
    targetBeyond: {
      datedTotal: 'communes',
      total: 166,
      since: '2025-07-01',
      totalAtIssue: 559,
      firstKnown: '2023-04-01',
      share: 53.67,
    },
    estimate: anObservation({ qualifier: 'ước', estimate: true, bound: 'about' }),
    undecidedBySample: true,
    lastVerdict: 'behind',
    reachedOn: '2024-01-31',
    baseline: {
      on: '2020-12-31',
      value: 38,
      article: 'bdt',
      quote: 'đạt 38%',
      note: { vi: 'ghi chú', en: 'note' },
    },
    milestones: anAssessment().milestones.map((milestone) => ({
      ...milestone,
      note: { vi: 'ghi chú', en: 'note' },
    })),
    observed: anObservation({
      published: '2024-11-02',
      qualifier: 'gần',
      bound: 'less',
      source: 'Báo cáo',
      rivals: [
        {
          value: 51,
          from: 'others',
          source: 'Bộ',
          published: '2024-11-03',
          qualifier: 'trên',
          synthetic: false,
        },
      ],
      parts: [{ name: 'du lịch', on: '2024-10-31', value: 9.5, passes: false }],
      absent: ['năng lượng'],
      sample: { size: 5000, low: 91.8, high: 93.3, confidence: 0.95 },
    }),
    rejectsTurn: { rows: 3, value: 50, status: 'behind' },
    units: [{ ...unit, formerly: [unit] }],
  });
  const evaluation = anEvaluation([full, ...allStatuses().indicators], { problems: allStatuses().problems });
  const { title } = total;
  return {
    ...evaluation,
    changes: someChanges(evaluation, title),
    plan: {
      ...evaluation.plan,
      monthEndsOn: 14,
      datedTotals: [
        {
          id: 'communes',
          title,
          unit: title,
          values: [
            { from: '2024-05-01', value: 558, source: 'danh mục', note: { vi: 'ghi chú', en: 'note' } },
          ],
        },
      ],
    },
    context: [
      {
        says: title,
        why: title,
        published: '2024-10-07',
        article: 'bdt',
        quote: 'đạt 99,51%',
        not: ['full'],
      },
    ],
  };
}

const evaluations: readonly (readonly [string, () => Evaluation])[] = [
  ['all statuses', allStatuses],
  ['an empty plan', emptyPlan],
  ['hostile texts', hostile],
  ['what offices measure', measuredPlan],
  ['every field', everyField],
];

describe.each(evaluations)('the JSON of %s', (_, evaluation) => {
  const text = render([evaluation()]);

  test('is what its schema says', () => {
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
  });

  test('holds the evaluation unchanged, sentences beside it', () => {
    expect(JSON.parse(text)).toMatchObject(JSON.parse(JSON.stringify(evaluation())));
  });

  test('is the same whatever language, width, colour and lines are asked for', () => {
    const others = options({ language: 'en', width: 160, color: true, shows: () => false });
    expect((render as Render)([evaluation()], others)).toBe(text);
  });

  test('has nothing that a terminal would obey, two spaces of indent, and one line end at its end', () => {
    expect(text).not.toMatch(obeyed);
    expect(text).toMatch(/^\{\n {2}"version": 1,\n[\s\S]*\n\}\n$/);
  });
});

describe('the JSON of several plans', () => {
  const plans = evaluations.map(([, evaluation]) => evaluation());
  const text = render(plans);

  test('is the list of what each alone is, as its schema says', () => {
    const alone = plans.map((plan) => JSON.parse(render([plan])));
    expect(JSON.parse(text)).toEqual({ version: 1, reports: alone });
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
  });

  test('has nothing that a terminal would obey', () => expect(text).not.toMatch(obeyed));
});

describe('the sentences of the JSON', () => {
  test('stand beside their codes, in both languages', () => {
    const report = JSON.parse(render([allStatuses()])) as JsonReport;
    expect(report.indicators[0]?.reason).toMatchObject({
      code: 'short',
      text: {
        vi: expect.stringContaining('kém 11,85 điểm\u00a0% so với mức theo lộ trình tại ngày đó (69,17%)'),
        en: expect.stringContaining('short of the trajectory on that day (69.17%) by 11.85 pts'),
      },
    });
    expect(report.sources[0]?.rejects[0]?.text.en).toBe('not a real date in the declared format');
    expect(report.problems[0]?.text.vi).not.toBe('');
  });
});

describe('the schema', () => {
  const everySchema = [...walk(schema)];

  test('describes every field, asks for all of them and allows no other', () => {
    for (const object of everySchema.filter((it) => it.properties !== undefined)) {
      expect(object.additionalProperties).toBe(false);
      expect(object.required?.toSorted()).toEqual(Object.keys(object.properties ?? {}).toSorted());
      for (const [name, field] of Object.entries(object.properties ?? {})) {
        const described = field.description ?? field.$ref;
        expect(described, name).toBeDefined();
      }
    }
  });

  test('refers to definitions that exist, and defines nothing in vain', () => {
    const used = new Set(everySchema.flatMap((it) => it.$ref ?? []));
    const defined = Object.keys(schema.$defs ?? {}).map((name) => `#/$defs/${name}`);
    expect([...used].toSorted()).toEqual(defined.toSorted());
  });

  test('is in step with the types: a report whose every field holds something has every field of the schema', () => {
    const seen = new Set<string>();
    collectFields(JSON.parse(render([everyField(), everyField()])), seen);
    const described = new Set(everySchema.flatMap((it) => Object.keys(it.properties ?? {})));
    expect([...described].filter((name) => !seen.has(name))).toEqual([]);
  });

  test.each([
    ['status', Object.keys(statusWords)],
    ['comparator', comparatorNames],
    ['reason.code', Object.keys(reasonWords)],
    ['reject.code', Object.keys(rejectWords)],
    ['milestone.result', Object.keys(milestoneResultWords)],
    ['trajectory.kind', Object.keys(trajectoryWords)],
    ['indicator.trend', Object.keys(trendWords)],
    ['measure.window', [...Object.keys(windowWords), null]],
  ])('knows every %s', (path, known) => {
    const [name = '', field] = path.split('.');
    const definition = schema.$defs?.[name];
    const list = (field === undefined ? definition : definition?.properties?.[field])?.enum ?? [];
    expect(new Set(list)).toEqual(new Set(known));
  });
});

function* walk(node: unknown): Generator<Schema> {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) yield node as Schema;
  for (const inner of Object.values(node)) yield* walk(inner);
}

/** Notes the name of every field that holds something. */
function collectFields(value: unknown, seen: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (inner !== null) seen.add(name);
    collectFields(inner, seen);
  }
}
