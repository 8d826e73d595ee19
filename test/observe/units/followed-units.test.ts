import fc from 'fast-check';
import Fraction from 'fraction.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/engine/open-engine.ts';
import type { WindowedMeasure } from '../../../src/model/measure.ts';
import type { Plan } from '../../../src/model/plan.ts';
import type { Series, UnitObservation } from '../../../src/model/series.ts';
import type { Source } from '../../../src/model/source.ts';
import type { UnitRegistry } from '../../../src/model/unit-registry.ts';
import { observe } from '../../../src/observe/observe.ts';
import { column, dossiers, engineForTests, expression, load, measured, planWith } from '../table-fixture.ts';
import { registryRows } from './registry-rows.ts';

let engine: Engine;
beforeEach(async () => {
  engine = await engineForTests();
});
afterEach(() => engine.close());

const registry: Source = {
  ...dossiers,
  id: 'units',
  columns: [
    column('name', 'text'),
    column('code', 'text'),
    column('valid_from', 'date'),
    column('valid_to', 'date'),
    column('successor', 'text'),
  ],
};

const roles: UnitRegistry = {
  from: 'units',
  name: 'name',
  code: 'code',
  validFrom: 'valid_from',
  validTo: 'valid_to',
  successor: 'successor',
  place: dossiers.place,
};

const common = {
  from: 'dossiers',
  on: 'received',
  window: 'to-date',
  by: ['agency'],
  follows: 'agency',
} as const;
const share: WindowedMeasure = {
  ...common,
  kind: 'share',
  of: expression(`channel = 'online'`),
  among: expression('true'),
};
const channels: WindowedMeasure = { ...common, kind: 'distinct', of: expression('channel'), where: null };

const text = (value: string | null) => (value === null ? 'NULL' : `'${value}'`);

/** A dossier: the day it was received, its channel, its commune. */
const row = (day: string, channel: string, commune: string | null) =>
  `('id', TIMESTAMP '${day} 08:00:00', '${channel}', ${text(commune)}, 1, NULL, NULL, 0)`;

async function observed(
  measure: WindowedMeasure,
  table: string,
  rows: readonly string[],
  asOf = '2025-12-31',
  monthEndsOn: number | null = null,
) {
  const units = registryRows(table).map(
    ({ name, code, from, to, successor }) => `(${[name, code, from, to, successor].map(text).join(', ')}, 0)`,
  );
  const tables = new Map([
    ['units', await load(engine, registry, units)],
    ['dossiers', await load(engine, dossiers, rows)],
  ]);
  const indicator = measured(measure);
  const plan: Plan = {
    ...planWith([indicator], { ...dossiers, emptyMonths: 'zero' }, monthEndsOn),
    units: roles,
  };
  const { series, problems } = await observe(engine, plan, [indicator], tables, asOf);
  const [only] = series;
  if (only === undefined) throw new Error('no series');
  return { series: only, problems };
}

/** Makes room for the tables of another reading. */
async function forget(): Promise<void> {
  for (const table of ['units', 'units rejects', 'dossiers', 'dossiers rejects']) {
    await engine.run(`DROP TABLE IF EXISTS "${table}"`);
  }
}

/** Writes units as `name: value (numerator/denominator)`, former ones indented below. */
function written(units: readonly UnitObservation[], indent = ''): readonly string[] {
  return units.flatMap(({ unit, value, numerator, denominator, formerly }) => {
    const parts = numerator === null ? '' : ` (${numerator.toFraction()}/${denominator?.toFraction()})`;
    return [`${indent}${unit.agency}: ${value.toFraction()}${parts}`, ...written(formerly, `${indent}  `)];
  });
}

const merger = `
  Xã A | -          | 2025-06-30 | Xã C
  Xã B | -          | 2025-06-30 | Xã C
  Xã C | 2025-07-01 | -          | -
  Xã D | -          | -          | -`;

// A: 1 of 1 online; B: 1 of 3; C itself: 0 of 1; D: 1 of 1
const rows = [
  row('2025-05-05', 'online', 'Xã A'),
  row('2025-05-06', 'online', 'Xã B'),
  row('2025-06-07', 'counter', 'Xã B'),
  row('2025-06-08', 'counter', 'Xã B'),
  row('2025-07-09', 'counter', 'Xã C'),
  row('2025-12-09', 'online', 'Xã D'),
];

describe('after a merger', () => {
  test('a new unit has the added parts of the old ones, not the mean of their percents', async () => {
    // (1 + 1 + 0) of (1 + 3 + 1) is 40 %; the mean of 100, 33⅓ and 0 would be 44,4 %
    const { series, problems } = await observed(share, merger, rows);
    expect(written(series.units)).toEqual([
      'Xã C: 40 (2/5)',
      '  Xã A: 100 (1/1)',
      '  Xã B: 100/3 (1/3)',
      '  Xã C: 0 (0/1)',
      'Xã D: 100 (1/1)',
    ]);
    expect(problems).toEqual([]);
  });

  test('judged before it, the old units stand', async () => {
    const { series } = await observed(share, merger, rows, '2025-06-30');
    expect(written(series.units)).toEqual(['Xã A: 100 (1/1)', 'Xã B: 100/3 (1/3)']);
  });

  test('different values are counted anew: what A and B both have counts once in C', async () => {
    const { series } = await observed(channels, merger, rows);
    expect(written(series.units)).toEqual(['Xã C: 2', '  Xã A: 1', '  Xã B: 2', '  Xã C: 1', 'Xã D: 1']);
  });

  test('what speaks of the days of its window is computed anew too', async () => {
    // all but the one of 9 December are more than 30 days old on the last day of the window
    const old: WindowedMeasure = { ...share, of: expression("date_diff('day', received, period_end) > 30") };
    const { series } = await observed(old, merger, rows);
    expect(written(series.units)).toEqual([
      'Xã C: 100 (5/5)',
      '  Xã A: 100 (1/1)',
      '  Xã B: 100 (3/3)',
      '  Xã C: 100 (1/1)',
      'Xã D: 0 (0/1)',
    ]);
  });

  test('a measure that does not follow keeps the units as they are written', async () => {
    const { series } = await observed({ ...share, follows: null }, merger, rows);
    expect(series.units.map(({ unit }) => unit.agency)).toEqual(['Xã A', 'Xã B', 'Xã C', 'Xã D']);
  });

  test('in the middle of an administrative month, each row goes by its own day', async () => {
    // Xã A of before 1/7 became C; the new Xã A was made of something else; both have rows in the month to 14/7
    const table = `
      Xã A | -          | 2025-06-30 | Xã C
      Xã C | 2025-07-01 | -          | -
      Xã A | 2025-07-01 | -          | -`;
    const own = [
      row('2025-06-30', 'online', 'Xã A'),
      row('2025-07-01', 'counter', 'Xã A'),
      row('2025-07-02', 'counter', 'Xã A'),
      row('2025-07-14', 'counter', 'Xã C'),
    ];
    for (const measure of [share, channels]) {
      await forget();
      const { series, problems } = await observed(measure, table, own, '2025-07-31', 14);
      expect(problems).toEqual([]);
      expect(written(series.units)).toEqual(
        measure === share
          ? ['Xã A: 0 (0/2)', 'Xã C: 50 (1/2)', '  Xã A: 100 (1/1)', '  Xã C: 0 (0/1)']
          : ['Xã A: 1', 'Xã C: 2', '  Xã A: 1', '  Xã C: 1'],
      );
    }
  });

  test('names not in the registry, of several, of no unit, and at the wrong time: units of their own, said once each', async () => {
    const table = `${merger}
      Xã E (huyện M) | - | - | -
      Xã E (huyện N) | - | - | -`;
    const odd = [
      row('2025-05-05', 'online', 'Xã  Đ'),
      row('2025-05-05', 'online', 'Xã E'),
      row('2025-05-05', 'online', null),
      row('2025-08-05', 'online', 'Xã B'),
      row('2025-05-05', 'online', 'Xã C'),
    ];
    const { series, problems } = await observed(share, table, odd);
    expect(written(series.units)).toEqual([
      'null: 100 (1/1)',
      'Xã  Đ: 100 (1/1)',
      'Xã C: 100 (2/2)',
      '  Xã B: 100 (1/1)',
      '  Xã C: 100 (1/1)',
      'Xã E: 100 (1/1)',
    ]);
    expect(problems.map(({ code, facts }) => [code, facts.names, facts.rows])).toEqual([
      ['units-unknown', ['Xã  Đ'], 1],
      ['units-ambiguous', ['Xã E'], 1],
      ['units-not-then', ['Xã B', 'Xã C'], 2],
    ]);
    expect(problems[2]?.facts).toMatchObject({ before: 1, after: 1 });
  });
});

describe('whatever the registry says', () => {
  const names = ['A', 'B', 'C', 'D', 'E'] as const;
  const days = ['2025-01-10', '2025-02-28', '2025-03-15', '2025-04-30'] as const;
  const unit = fc.record({
    name: fc.constantFrom(...names),
    from: fc.constantFrom('-', '2025-01-01', '2025-03-01'),
    to: fc.constantFrom('-', '2025-02-14', '2025-02-28', '2025-03-31'),
    successor: fc.constantFrom('-', ...names, 'B; C', 'Z'),
  });
  const dossier = fc.record({
    day: fc.constantFrom(...days),
    channel: fc.constantFrom('online', 'counter'),
    name: fc.constantFrom(...names, 'F', null),
  });

  const sum = (units: readonly UnitObservation[], key: 'numerator' | 'denominator') =>
    units.reduce((total, one) => total.add(one[key] ?? 0), new Fraction(0));

  /** What a total and its units have in common however units are put together. */
  function addsUp({ observations, units }: Series): void {
    const last = observations.at(-1);
    expect(sum(units, 'numerator').toFraction()).toBe(last?.numerator?.toFraction());
    expect(sum(units, 'denominator').toFraction()).toBe(last?.denominator?.toFraction());
    for (const { numerator, denominator, rows: own, formerly } of units.filter(
      (one) => one.formerly.length > 0,
    )) {
      expect(sum(formerly, 'numerator').toFraction()).toBe(numerator?.toFraction());
      expect(sum(formerly, 'denominator').toFraction()).toBe(denominator?.toFraction());
      expect(formerly.reduce((total, one) => total + one.rows, 0)).toBe(own);
    }
  }

  test('totals are the same, and units add up to them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(unit, { maxLength: 8 }),
        fc.array(dossier, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(null, 14),
        async (units, dossiers, monthEndsOn) => {
          const table = units.map((one) => Object.values(one).join(' | ')).join('\n');
          const own = dossiers.map(({ day, channel, name }) => row(day, channel, name));
          const fresh = async (measure: WindowedMeasure) => {
            await forget();
            return (
              await observed(measure, table === '' ? 'X | - | - | -' : table, own, '2025-06-30', monthEndsOn)
            ).series;
          };
          const followed = await fresh(share);
          const plain = await fresh({ ...share, follows: null });
          expect(followed.observations).toEqual(plain.observations);
          addsUp(followed);
          expect((await fresh(channels)).observations).toEqual(
            (await fresh({ ...channels, follows: null })).observations,
          );
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);
});
