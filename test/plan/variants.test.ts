import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import type { Engine } from '../../src/engine/open-engine.ts';
import type { Column, ColumnType } from '../../src/model/source.ts';
import { checkExpressions } from '../../src/observe/expressions/check-expressions.ts';
import { parsePlan } from '../../src/plan/parse-plan.ts';
import { planSchema } from '../../src/plan/plan-schema.ts';
import { catalogue, familyOf } from '../../src/plan/variants/catalogue.ts';
import { type Formula, type Role, rolesOf } from '../../src/plan/variants/definition.ts';
import { planProblemWords } from '../../src/report/words/plan-problems.ts';
import { dossiers, engineForTests, expression, measured, planWith } from '../observe/table-fixture.ts';
import { variantPlan } from './variant-plan.ts';

const computable = catalogue.flatMap((definition) =>
  definition.formula === null ? [] : [{ id: definition.id, definition, formula: definition.formula }],
);

describe('the catalogue', () => {
  it('names each definition once, by family and name', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/);
    expect(ids).toEqual(expect.arrayContaining(named));
  });

  /** Those that plans and offices speak of. */
  const named = [
    ...['finished-only', 'qd766', 'ii06a', 'portal-by-date'].map((name) => `on-time/${name}`),
    ...['online-share/simple', 'online-share/qd766'],
    ...['satisfaction/qd766', 'satisfaction/survey-slips', 'satisfaction/sipas'],
    ...['payment-accounts/per-person', 'payment-accounts/per-15-and-over'],
    ...['digital-economy/gso', 'digital-economy/mic'],
  ];

  it('has rivals in every family, told apart by name', () => {
    for (const definition of catalogue) {
      const names = familyOf(definition).map(({ name }) => name.vi);
      expect(names.length, definition.id).toBeGreaterThan(1);
      expect(new Set(names).size, definition.id).toBe(names.length);
    }
  });

  it('says everything in both languages, in NFC', () => {
    for (const { name, definition, source } of catalogue) {
      for (const text of [name, definition, source]) {
        for (const words of [text.vi, text.en]) {
          expect(words).not.toBe('');
          expect(words).toBe(words.normalize('NFC'));
        }
      }
    }
  });

  it('lets a role mean the same in every formula', () => {
    const roles = new Map<string, Role>();
    for (const { formula } of computable) {
      for (const role of rolesOf(formula)) {
        expect(roles.get(role.name) ?? role).toBe(role);
        roles.set(role.name, role);
      }
      expect(new Set(rolesOf(formula).map(({ name }) => name)).size).toBe(rolesOf(formula).length);
    }
  });
});

/** A column for a role, of one of its types, with all the codes that have a meaning, or only those that it must have. */
function columnFor(role: Role, type: ColumnType, codes: 'known' | 'needed'): Column {
  const [some] = dossiers.columns;
  if (some === undefined) throw new Error('the fixture has no column');
  const { known, needs } = role.codes ?? { known: {}, needs: [] };
  const values = (codes === 'known' ? Object.keys(known) : needs).map((code) => ({ code, labels: [code] }));
  return { ...some, id: `c_${role.name.replaceAll('-', '_')}`, type, values };
}

describe('formulas', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await engineForTests();
  });
  afterAll(() => engine.close());

  /** Expands a formula over columns and has the engine check every expression of it. */
  async function problemsOf(
    formula: Formula,
    roles: readonly Role[],
    type: (role: Role) => ColumnType,
    codes: 'known' | 'needed',
    on: string,
  ) {
    const columns = new Map(roles.map((role) => [role.name, columnFor(role, type(role), codes)]));
    const source = { ...dossiers, columns: [...dossiers.columns, ...columns.values()] };
    const made = formula.expand(columns, on);
    const base = { from: 'dossiers', on: 'received', window: 'month', by: [], follows: null } as const;
    const measure =
      made.kind === 'share'
        ? ({ ...base, kind: 'share', of: expression(made.of), among: expression(made.among) } as const)
        : ({ ...base, kind: 'sum', of: expression(`${made.of} + ${made.over}`), where: null } as const);
    const plan = planWith([measured(measure)], source);
    return (await checkExpressions(engine, plan, plan.indicators)).problems;
  }

  test.each(computable)(
    '$id fits columns of every type, with or without those it can do without',
    async ({ formula }) => {
      const types: readonly ((role: Role) => ColumnType)[] = [
        (role) => role.types[0] ?? 'text',
        (role) => role.types.at(-1) ?? 'text',
        (role) => (role.name === 'due' ? (role.types[0] ?? 'text') : (role.types.at(-1) ?? 'text')),
        (role) => (role.name === 'finished' ? (role.types[0] ?? 'text') : (role.types.at(-1) ?? 'text')),
      ];
      const whole = rolesOf(formula);
      const sets = [
        ...formula.optional.map((role) => [...formula.required, role]),
        ...formula.optional.map((role) => whole.filter((one) => one !== role)),
      ];
      const tried: (readonly [readonly Role[], 'known' | 'needed', string])[] = [
        [formula.required, 'known', 'received'],
        [formula.required, 'needed', 'c_finished'],
        [whole, 'known', 'c_finished'],
        [whole, 'needed', 'received'],
        ...sets.map((roles) => [roles, 'known', 'received'] as const),
      ];
      for (const type of types) {
        for (const [roles, codes, on] of tried) {
          expect(await problemsOf(formula, roles, type, codes, on)).toEqual([]);
        }
      }
    },
  );
});

describe('a plan', () => {
  const othersOf = (text: string) => {
    const { plan, problems } = parsePlan(text, 'plan.yaml');
    expect(problems).toEqual([]);
    return plan?.indicators[0]?.otherVariants.map((other) => [
      other.variant.id,
      other.measure === null ? `${other.why} ${other.lacks.join(' ')}`.trim() : other.measure.kind,
    ]);
  };

  it('is given every other definition of the family that its columns are enough for; of others it is said what they lack', () => {
    expect(othersOf(variantPlan)).toEqual([
      ['on-time/ii06a', 'ratio'],
      ['on-time/finished-only', 'share'],
      ['on-time/portal-by-date', 'share'],
      ['on-time/ii06a-dossiers', 'share'],
    ]);
    const withoutForms = variantPlan
      .slice(0, variantPlan.indexOf('    other-variants:'))
      .replace('state: state, ', '')
      .replace(/ {2}forms:[\s\S]*?indicators:/, 'indicators:');
    expect(othersOf(withoutForms)).toEqual([
      ['on-time/finished-only', 'share'],
      ['on-time/portal-by-date', 'share'],
      ['on-time/ii06a-dossiers', 'columns-missing state'],
      ['on-time/ii06a', 'columns-missing handled early on-time'],
    ]);
  });

  it('by the day of the end has no definition that counts what has not ended', () => {
    const finished = variantPlan
      .replace('on: received_at', 'on: finished_at')
      .replace('variant: on-time/qd766', 'variant: on-time/finished-only');
    expect(othersOf(finished)).toEqual([
      ['on-time/ii06a', 'ratio'],
      ['on-time/qd766', 'pending-without-day'],
      ['on-time/portal-by-date', 'share'],
      ['on-time/ii06a-dossiers', 'pending-without-day'],
    ]);
  });

  it('may name a definition beside a kind; its rivals are told of', () => {
    const named = variantPlan
      .replace('variant: on-time/qd766', 'variant: satisfaction/sipas')
      .replace(/ {6}columns: .*\n/, '      share: { of: "true" }\n');
    const { plan } = parsePlan(named, 'plan.yaml');
    const [indicator] = plan?.indicators ?? [];
    expect(indicator?.variant).toMatchObject({ id: 'satisfaction/sipas', survey: true });
    expect(JSON.stringify(indicator?.variant)).not.toContain('formula');
    expect(othersOf(named)).toEqual([
      ['on-time/ii06a', 'ratio'],
      ['satisfaction/qd766', 'columns-missing due finished rating'],
      ['satisfaction/survey-slips', 'columns-missing satisfied slips'],
    ]);
  });
});

describe('naming definitions', () => {
  it('never throws, whatever stands in the place of a value or a name', () => {
    const places = [...variantPlan.slice(variantPlan.indexOf('measure:')).matchAll(/[\w/-]+/g)];
    const base = variantPlan.indexOf('measure:');
    const junk = fc.oneof(
      fc.constantFrom(
        '~',
        '[]',
        '{}',
        '0',
        '""',
        'constructor',
        'toString',
        'on-time/',
        '/',
        'true',
        '[[1]]',
      ),
      fc.constantFrom('satisfaction/sipas', 'on-time/ii06a', 'due', 'state', 'columns', 'variant', 'share'),
      fc.json(),
    );
    fc.assert(
      fc.property(fc.nat(places.length - 1), junk, (index, put) => {
        const found = places[index];
        if (found === undefined) return;
        const at = base + found.index;
        const text = variantPlan.slice(0, at) + put + variantPlan.slice(at + found[0].length);
        const { plan, problems } = parsePlan(text, 'plan.yaml');
        expect(plan === null).toBe(problems.some(({ severity }) => severity === 'error'));
        for (const { code, facts } of problems) {
          for (const language of ['vi', 'en'] as const) {
            expect(planProblemWords[code][language](facts)).not.toMatch(/undefined|\[object/);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('the schema for editors', () => {
  const accepts = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
    planSchema(),
  );
  const accepted = (from: string, to: string) => {
    expect(variantPlan).toContain(from);
    return accepts(parse(variantPlan.replace(from, to)));
  };

  it('takes a definition with its columns in place of a kind, and beside one without', () => {
    expect(accepts(parse(variantPlan)) ? [] : accepts.errors).toEqual([]);
    expect(accepted('columns: { received', 'share: { of: "true" } #')).toBe(true);
  });

  it.each([
    ['columns beside a kind', 'columns: { received', 'share: { of: "true" }\n      columns: { received'],
    ['columns without a definition', '      variant: on-time/qd766\n', ''],
    ['neither a kind nor columns', 'columns: { received', '# '],
    ['an unknown column', 'due: due_at', 'deu: due_at'],
    ['another definition without a name', '        variant: on-time/ii06a\n', ''],
  ])('rejects %s', (_, from, to) => expect(accepted(from, to)).toBe(false));
});
