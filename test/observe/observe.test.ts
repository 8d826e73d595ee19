import Fraction from 'fraction.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/open-engine.ts';
import type { WindowName } from '../../src/model/measure.ts';
import type { Indicator } from '../../src/model/plan.ts';
import type { Series } from '../../src/model/series.ts';
import type { Source } from '../../src/model/source.ts';
import { observe } from '../../src/observe/observe.ts';
import { dossiers, engineForTests, expression, load, measured, planWith } from './table-fixture.ts';

let engine: Engine;
beforeEach(async () => {
  engine = await engineForTests();
});
afterEach(() => engine.close());

/** One dossier: the day it was received, its channel, its agency, its fee; `null` is an unknown. */
function row(
  day: string,
  channel: string | null,
  agency = 'Sở Y tế',
  fee: string | null = null,
  file = 0,
): string {
  const text = (value: string | null) => (value === null ? 'NULL' : `'${value}'`);
  return `('id', TIMESTAMP '${day} 08:00:00', ${text(channel)}, ${text(agency)}, ${fee ?? 'NULL'}, NULL, NULL, ${file})`;
}

const online = expression(`channel = 'online'`);
const all = expression('true');

function share(window: WindowName, by: string[] = []): Indicator {
  return measured({
    kind: 'share',
    from: 'dossiers',
    on: 'received',
    window,
    by,
    follows: null,
    of: online,
    among: all,
  });
}

function count(window: WindowName): Indicator {
  return measured({
    kind: 'count',
    from: 'dossiers',
    on: 'received',
    window,
    by: [],
    follows: null,
    of: online,
  });
}

async function series(
  indicator: Indicator,
  rows: readonly string[],
  asOf: string,
  { source = dossiers, monthEndsOn = null as number | null, rejects = [] as string[] } = {},
): Promise<Series> {
  const table = await load(engine, source, rows, rejects);
  const plan = planWith([indicator], source, monthEndsOn);
  const observed = await observe(engine, plan, [indicator], new Map([[source.id, table]]), asOf);
  const [only] = observed.series;
  if (only === undefined) throw new Error('no series');
  return only;
}

/** Writes a series as `day: value`, one a line, so that a test reads as a list of answers. */
function written({ observations }: Series): string[] {
  return observations.map(
    ({ on, value, judged }) => `${on}: ${value.toFraction()}${judged ? '' : ' unjudged'}`,
  );
}

describe('months', () => {
  // January: 1 of 2 online; February: 2 of 3
  const rows = [
    row('2024-01-05', 'online'),
    row('2024-01-31', 'counter'),
    row('2024-02-01', 'online'),
    row('2024-02-02', 'online', 'Sở Y tế', null, 1),
    row('2024-02-29', 'counter'),
  ];

  test('each whole month has its share, with what it was made of', async () => {
    const found = await series(share('month'), rows, '2024-03-15');
    expect(written(found)).toEqual(['2024-01-31: 50', '2024-02-29: 200/3']);
    expect(found.observations[1]).toMatchObject({
      period: { from: '2024-02-01', to: '2024-02-29' },
      numerator: new Fraction(2),
      denominator: new Fraction(3),
      rows: 3,
      files: ['a.csv', 'b.csv'],
    });
    expect(found.coversTo).toBe('2024-02-29');
  });

  test('an unfinished month gives none: on 28 February only January is over', async () => {
    expect(written(await series(share('month'), rows, '2024-02-28'))).toEqual(['2024-01-31: 50']);
  });

  test('before any month is over, nothing can be seen yet', async () => {
    const found = await series(share('month'), rows, '2024-01-30');
    expect([written(found), found.absence]).toEqual([[], 'not-yet']);
  });

  test('`complete-to` cuts: an export complete to 15 February covers January alone', async () => {
    const source: Source = { ...dossiers, completeTo: '2024-02-15' };
    expect(written(await series(share('month'), rows, '2024-03-15', { source }))).toEqual(['2024-01-31: 50']);
  });

  test('administrative months end on the 14th and are named after the month they end in', async () => {
    // 5/1 is in month 1 (15/12–14/1); 31/1, 1/2, 2/2 in month 2; 29/2 in month 3
    const found = await series(share('month'), rows, '2024-03-20', { monthEndsOn: 14 });
    expect(written(found)).toEqual(['2024-01-14: 100', '2024-02-14: 200/3', '2024-03-14: 0']);
    expect(found.observations[0]?.period).toEqual({ from: '2023-12-15', to: '2024-01-14' });
  });
});

describe('a missing export is never a zero', () => {
  const rows = [row('2024-01-05', 'online'), row('2024-03-05', 'online')];

  test('the month in between gives no observation, and a warning names it', async () => {
    const indicator = count('month');
    const table = await load(engine, dossiers, rows);
    const observed = await observe(
      engine,
      planWith([indicator]),
      [indicator],
      new Map([['dossiers', table]]),
      '2024-12-31',
    );
    expect(written(observed.series[0] as Series)).toEqual(['2024-01-31: 1', '2024-03-31: 1']);
    expect(observed.problems.map(({ code, facts }) => [code, facts.months])).toEqual([
      ['month-without-rows', ['2024-02']],
    ]);
  });

  test('no longer window reaches over it', async () => {
    expect(written(await series(count('to-date'), rows, '2024-12-31'))).toEqual(['2024-01-31: 1']);
  });

  test('a row of a later month does not make the months before it zeros', async () => {
    const source: Source = { ...dossiers, emptyMonths: 'zero' };
    const later = [row('2023-01-05', 'online'), row('2023-04-05', 'online')];
    expect(written(await series(count('month'), later, '2023-03-31', { source }))).toEqual(['2023-01-31: 1']);
  });

  test('unless the source says that an empty month is a zero', async () => {
    const source: Source = { ...dossiers, emptyMonths: 'zero' };
    expect(written(await series(count('to-date'), rows, '2024-12-31', { source }))).toEqual([
      '2024-01-31: 1',
      '2024-02-29: 1',
      '2024-03-31: 2',
    ]);
  });

  test('a denominator of zero gives no observation, even where empty months are zeros', async () => {
    const source: Source = { ...dossiers, emptyMonths: 'zero' };
    expect(written(await series(share('month'), rows, '2024-12-31', { source }))).toEqual([
      '2024-01-31: 100',
      '2024-03-31: 100',
    ]);
  });
});

describe('windows', () => {
  // one online dossier a month from November 2022 to February 2024: 16 months
  const months = Array.from({ length: 16 }, (_, index) => new Date(Date.UTC(2022, 10 + index, 10)));
  const rows = months.map((day) => row(day.toISOString().slice(0, 10), 'online'));

  test('quarters: whole ones only; the last of 2022 lacks October', async () => {
    expect(written(await series(count('quarter'), rows, '2024-03-01'))).toEqual([
      '2023-03-31: 3',
      '2023-06-30: 3',
      '2023-09-30: 3',
      '2023-12-31: 3',
    ]);
  });

  test('years', async () => {
    expect(written(await series(count('year'), rows, '2024-03-01'))).toEqual(['2023-12-31: 12']);
  });

  test('twelve months: the first are complete in October 2023', async () => {
    expect(written(await series(count('rolling-12-months'), rows, '2024-03-01'))).toEqual([
      '2023-10-31: 12',
      '2023-11-30: 12',
      '2023-12-31: 12',
      '2024-01-31: 12',
      '2024-02-29: 12',
    ]);
  });

  test('a year to date: counts are judged only in December; what began within 2022 is not whole', async () => {
    const found = written(await series(count('year-to-date'), rows, '2024-03-01'));
    expect(found.slice(0, 2)).toEqual(['2023-01-31: 1 unjudged', '2023-02-28: 2 unjudged']);
    expect(found.slice(-3)).toEqual(['2023-12-31: 12', '2024-01-31: 1 unjudged', '2024-02-29: 2 unjudged']);
  });

  test('a share of the year to date is judged in every month', async () => {
    const found = await series(share('year-to-date'), rows, '2024-03-01');
    expect(found.observations.every(({ judged }) => judged)).toBe(true);
  });

  test('to date', async () => {
    const found = written(await series(count('to-date'), rows, '2024-03-01'));
    expect([found.length, found[0], found.at(-1)]).toEqual([16, '2022-11-30: 1', '2024-02-29: 16']);
  });

  test('administrative quarters: 15 December to 14 March', async () => {
    const found = await series(count('quarter'), rows, '2024-03-01', { monthEndsOn: 14 });
    expect(found.observations[0]?.period).toEqual({ from: '2022-12-15', to: '2023-03-14' });
  });
});

describe('measures', () => {
  const january = (channel: string | null, fee: string | null) => row('2024-01-10', channel, 'Sở Y tế', fee);

  test('unknown is not true and is counted apart', async () => {
    const rows = [january('online', null), january(null, null), january('counter', null)];
    const found = await series(share('month'), rows, '2024-02-01');
    expect(found.observations[0]).toMatchObject({ rows: 3, unknown: 1 });
    expect(written(found)).toEqual(['2024-01-31: 100/3']);
  });

  test('sums, means and ratios are exact: 0,1 + 0,2 is 0,3', async () => {
    const rows = [
      january('online', '0.1'),
      january('online', '0.2'),
      january('counter', '0.5'),
      january('counter', null),
    ];
    const fee = expression('fee');
    const base = { from: 'dossiers', on: 'received', window: 'month', by: [], follows: null } as const;
    const value = async (measure: Indicator['measure']) => {
      const found = await series(measured(measure), rows, '2024-02-01');
      await engine.run('DROP TABLE "dossiers"; DROP TABLE "dossiers rejects"');
      return found.observations[0];
    };
    const sum = await value({ ...base, kind: 'sum', of: fee, where: online });
    expect(sum?.value.toFraction()).toBe('3/10');
    const mean = await value({ ...base, kind: 'mean', of: fee, where: null });
    // (0,1 + 0,2 + 0,5) ÷ 3 rows that have a fee; the fourth is unknown
    expect([mean?.value.toFraction(), mean?.rows, mean?.unknown]).toEqual(['4/15', 3, 1]);
    const ratio = await value({
      ...base,
      kind: 'ratio',
      of: expression('fee'),
      over: expression('fee + 1'),
      where: null,
      scale: new Fraction(100),
    });
    // 100 × 0,8 ÷ 3,8
    expect(ratio?.value.toFraction()).toBe('400/19');
  });

  test('different values do not add up over months', async () => {
    const rows = [
      row('2024-01-10', 'online', 'Xã A'),
      row('2024-01-11', 'online', 'Xã A'),
      row('2024-02-10', 'online', 'Xã A'),
      row('2024-02-10', 'online', 'Xã B'),
      row('2024-02-10', 'counter', 'Xã C'),
    ];
    const distinct = (window: WindowName) =>
      measured({
        kind: 'distinct',
        from: 'dossiers',
        on: 'received',
        window,
        by: [],
        follows: null,
        of: expression('agency'),
        where: online,
      });
    expect(written(await series(distinct('to-date'), rows, '2024-03-01'))).toEqual([
      '2024-01-31: 1',
      '2024-02-29: 2',
    ]);
  });

  test('by unit, at the last period; units add up to the whole', async () => {
    const rows = [
      row('2024-01-10', 'online', 'Sở Y tế'),
      row('2024-02-10', 'online', 'Sở Y tế'),
      row('2024-02-10', 'counter', 'Sở Y tế'),
      row('2024-02-11', 'counter', 'UBND huyện Yên Định'),
    ];
    const found = await series(share('month', ['agency']), rows, '2024-03-01');
    expect(written(found)).toEqual(['2024-01-31: 100', '2024-02-29: 100/3']);
    expect(found.units.map(({ unit, value, rows: n }) => [unit.agency, value.toFraction(), n])).toEqual([
      ['Sở Y tế', '50', 2],
      ['UBND huyện Yên Định', '0', 1],
    ]);
  });

  test('rejected rows of a period are counted, and those without a readable day in every period', async () => {
    const rows = [row('2024-01-10', 'online'), row('2024-02-10', 'online')];
    const rejects = [row('2024-01-12', null), `('x', NULL, 'online', 'Sở Y tế', NULL, NULL, NULL, 0)`];
    const found = await series(share('month'), rows, '2024-03-01', { rejects });
    expect(found.observations.map(({ rejected }) => rejected)).toEqual([2, 1]);
  });
});

test('an expression that fails on the rows is a problem of its own indicator, with its place', async () => {
  const failing = measured(
    {
      kind: 'count',
      from: 'dossiers',
      on: 'received',
      window: 'month',
      by: [],
      follows: null,
      of: expression('agency in (1, 2)'),
    },
    'failing',
  );
  const table = await load(engine, dossiers, [row('2024-01-10', 'online')]);
  const tables = new Map([['dossiers', table]]);
  const indicators = [share('month'), failing];
  const observed = await observe(engine, planWith(indicators), indicators, tables, '2024-03-01');
  expect(observed.problems.map(({ code, facts, place }) => [code, facts.indicator, place?.line])).toEqual([
    ['expression-failed', 'failing', 7],
  ]);
  expect(written(observed.series[0] as Series)).toEqual(['2024-01-31: 100']);
});

describe('nothing to observe', () => {
  test('no file', async () => {
    const indicator = share('month');
    const { series: found } = await observe(
      engine,
      planWith([indicator]),
      [indicator],
      new Map(),
      '2024-03-01',
    );
    expect(found[0]).toMatchObject({ observations: [], absence: 'no-file', coversTo: null });
  });

  test('a source without a file, though it has a table', async () => {
    const indicator = share('month');
    const table = { ...(await load(engine, dossiers, [])), files: [] };
    const tables = new Map([['dossiers', table]]);
    const { series: found } = await observe(engine, planWith([indicator]), [indicator], tables, '2024-03-01');
    expect(found[0]?.absence).toBe('no-file');
  });

  test('files without a row', async () => {
    expect((await series(share('month'), [], '2024-03-01')).absence).toBe('no-row');
  });

  test('no whole period yet', async () => {
    const rows = [row('2024-01-10', 'online')];
    expect((await series(share('year'), rows, '2024-03-01')).absence).toBe('no-whole-period');
  });
});

describe("an agency's own figures", () => {
  const latest: Indicator['measure'] = {
    kind: 'latest',
    from: 'dossiers',
    on: 'received',
    value: 'fee',
    where: online,
    every: 'year',
    cumulative: false,
    partial: false,
    numerator: 'pages',
    denominator: null,
    published: 'due',
    qualifier: 'agency',
    source: null,
    synthetic: null,
  };
  const figure = (day: string, fee: string, published: string, channel = 'online') =>
    `('x', TIMESTAMP '${day} 00:00:00', '${channel}', 'gần', ${fee}, 114, ${published}, 0)`;

  test('each row that passes `where` is an observation on its own day, exactly', async () => {
    const rows = [
      figure('2023-12-31', '8.28', `DATE '2024-02-17'`),
      figure('2022-12-31', '7.5', 'NULL'),
      figure('2023-12-31', '99', 'NULL', 'counter'),
    ];
    const found = await series(measured(latest), rows, '2024-10-31');
    expect(written(found)).toEqual(['2022-12-31: 15/2', '2023-12-31: 207/25']);
    expect(found.observations[1]).toMatchObject({
      published: '2024-02-17',
      qualifier: 'gần',
      numerator: new Fraction(114),
      period: null,
      files: ['a.csv'],
    });
  });

  test('none after the day that the source is complete to; it reaches to the last one seen', async () => {
    const source: Source = { ...dossiers, completeTo: '2023-06-30' };
    const rows = [figure('2022-12-31', '7.5', 'NULL'), figure('2023-12-31', '8.28', 'NULL')];
    expect(written(await series(measured(latest), rows, '2024-10-31', { source }))).toEqual([
      '2022-12-31: 15/2',
    ]);
    await engine.run('DROP TABLE "dossiers"; DROP TABLE "dossiers rejects"');
    expect((await series(measured(latest), rows, '2023-06-30')).coversTo).toBe('2022-12-31');
  });

  test('two figures for one day: the later row stands, and a warning names both', async () => {
    const indicator = measured(latest);
    const table = await load(engine, dossiers, [
      figure('2023-12-31', '8.28', 'NULL'),
      figure('2023-12-31', '8.5', 'NULL'),
    ]);
    const observed = await observe(
      engine,
      planWith([indicator]),
      [indicator],
      new Map([['dossiers', table]]),
      '2024-10-31',
    );
    expect(written(observed.series[0] as Series)).toEqual(['2023-12-31: 17/2']);
    expect(observed.problems.map(({ code, facts }) => [code, facts.earlier, facts.later])).toEqual([
      ['figures-disagree', 8.28, 8.5],
    ]);
  });

  test('a revision published later stands beside the first until it is seen', async () => {
    const rows = [
      figure('2023-12-31', '8.28', `DATE '2024-02-17'`),
      figure('2023-12-31', '8.5', `DATE '2024-12-01'`),
    ];
    expect(written(await series(measured(latest), rows, '2024-10-31'))).toEqual([
      '2023-12-31: 207/25',
      '2023-12-31: 17/2',
    ]);
  });
});
