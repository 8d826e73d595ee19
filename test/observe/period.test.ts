import fc from 'fast-check';
import Fraction from 'fraction.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/open-engine.ts';
import type { Expression } from '../../src/model/expression.ts';
import type { WindowedMeasure, WindowName } from '../../src/model/measure.ts';
import type { Source } from '../../src/model/source.ts';
import { checkExpressions } from '../../src/observe/expressions/check-expressions.ts';
import { columnsNeeded } from '../../src/observe/expressions/columns-needed.ts';
import { observe } from '../../src/observe/observe.ts';
import { dossiers, engineForTests, expression, load, measured, planWith } from './table-fixture.ts';

let engine: Engine;
beforeEach(async () => {
  engine = await engineForTests();
});
afterEach(() => engine.close());

/** A dossier: the day it was received, the day it is due, its agency. */
function row(received: string, due: string | null, agency = 'Sở Y tế', pages = 1): string {
  const day = due === null ? 'NULL' : `DATE '${due}'`;
  return `('id', TIMESTAMP '${received} 08:00:00', NULL, '${agency}', NULL, ${pages}, ${day}, 0)`;
}

const windowed = (window: WindowName, by: readonly string[] = []) => ({
  from: 'dossiers',
  on: 'received',
  window,
  by,
  follows: null,
});

async function seriesOf(measures: readonly WindowedMeasure[], rows: readonly string[], asOf: string) {
  const table = await load(engine, dossiers, rows);
  const indicators = measures.map((measure, index) => measured(measure, `i${index}`));
  const plan = planWith(indicators);
  const { series } = await observe(engine, plan, indicators, new Map([['dossiers', table]]), asOf);
  await engine.run(`DROP TABLE ${table.name}; DROP TABLE ${table.rejects}`);
  return series;
}

/**
 * A due 20 January, B due 15 February, both received in January; C received in February, without a due day. What is
 * not yet overdue is another question at the end of each month.
 */
const rows = [
  row('2024-01-05', '2024-01-20'),
  row('2024-01-10', '2024-02-15', 'Sở Tư pháp', 3),
  row('2024-02-03', null),
];
const open = expression('due >= period_end');

describe('the days of the window', () => {
  test('are those of each value: at the end of January B is not overdue, at the end of February both are', async () => {
    const share = {
      ...windowed('to-date', ['agency']),
      kind: 'share',
      of: open,
      among: expression('true'),
    } as const;
    const [found] = await seriesOf([share], rows, '2024-02-29');
    const values = found?.observations.map(({ on, numerator, denominator, unknown }) => [
      on,
      `${numerator}/${denominator}`,
      unknown,
    ]);
    expect(values).toEqual([
      ['2024-01-31', '1/2', 0],
      ['2024-02-29', '0/3', 1],
    ]);
    const units = found?.units.map(({ unit, numerator, denominator }) => [
      unit.agency,
      `${numerator}/${denominator}`,
    ]);
    expect(units).toEqual([
      ['Sở Tư pháp', '0/1'],
      ['Sở Y tế', '0/2'],
    ]);
  });

  test('work in every kind of measure, several in one scan', async () => {
    const where = open;
    const [count, sum, mean, ratio, distinct, days] = await seriesOf(
      [
        { ...windowed('month'), kind: 'count', of: open },
        { ...windowed('month'), kind: 'sum', of: expression('pages'), where },
        {
          ...windowed('to-date'),
          kind: 'mean',
          of: expression("date_diff('day', received, period_end)"),
          where: null,
        },
        {
          ...windowed('month'),
          kind: 'ratio',
          of: expression('pages'),
          over: expression('2'),
          where,
          scale: new Fraction(1),
        },
        {
          ...windowed('to-date'),
          kind: 'distinct',
          of: expression('agency'),
          where: expression('due < period_end'),
        },
        {
          ...windowed('to-date'),
          kind: 'sum',
          of: expression("date_diff('day', period_start, period_end)"),
          where: null,
        },
      ],
      rows,
      '2024-02-29',
    );
    const values = (series: typeof count) => series?.observations.map(({ value }) => value.toFraction());
    // January: B alone; in February nothing is known to be open
    expect(values(count)).toEqual(['1', '0']);
    expect(values(sum)).toEqual(['3', '0']);
    // (26 + 21) / 2; (55 + 50 + 26) / 3
    expect(values(mean)).toEqual(['47/2', '131/3']);
    // 3 pages / 2; nothing to divide by in February
    expect(values(ratio)).toEqual(['3/2']);
    // A's agency; A's and B's
    expect(values(distinct)).toEqual(['1', '2']);
    // 2 rows of 30 days, 3 rows of 59
    expect(values(days)).toEqual(['60', '177']);
  });

  test('change nothing where nothing depends on them, in any window and by any unit', async () => {
    const days = fc.date({ min: new Date('2022-01-01'), max: new Date('2023-12-31'), noInvalidDate: true });
    const dossier = fc.tuple(days, fc.constantFrom('A', 'B', 'C'), fc.integer({ min: 0, max: 9 }));
    const windows = ['month', 'quarter', 'year', 'year-to-date', 'rolling-12-months', 'to-date'] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.array(dossier, { minLength: 1, maxLength: 40 }),
        fc.constantFrom(...windows),
        async (made, window) => {
          const of = 'pages > 4';
          const spoken = (text: string): Expression => expression(`(${text}) and period_start <= period_end`);
          const base = windowed(window, ['agency']);
          const among = expression('pages > 1');
          const [plain, daily, values, dailyValues] = await seriesOf(
            [
              { ...base, kind: 'share', of: expression(of), among },
              { ...base, kind: 'share', of: spoken(of), among },
              { ...base, kind: 'distinct', of: expression('pages'), where: expression(of) },
              { ...base, kind: 'distinct', of: expression('pages'), where: spoken(of) },
            ],
            made.map(([day, agency, pages]) => row(day.toISOString().slice(0, 10), null, agency, pages)),
            '2023-12-31',
          );
          expect({ ...daily, indicator: '' }).toEqual({ ...plain, indicator: '' });
          expect({ ...dailyValues, indicator: '' }).toEqual({ ...values, indicator: '' });
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('checking them', () => {
  const check = (measure: Parameters<typeof measured>[0], source: Source = dossiers) =>
    checkExpressions(engine, planWith([measured(measure)], source), [measured(measure)]);
  const share = (of: string) =>
    ({ ...windowed('month'), kind: 'share', of: expression(of), among: expression('true') }) as const;

  test('they are days, are not loaded as columns, and a slip is told the name that was meant', async () => {
    const measure = share('due <= period_end');
    const plan = planWith([measured(measure)]);
    const checked = await checkExpressions(engine, plan, plan.indicators);
    expect(checked.problems).toEqual([]);
    expect([...(columnsNeeded(plan, plan.indicators, checked).get('dossiers') ?? [])].sort()).toEqual([
      'due',
      'received',
    ]);
    const [slip] = (await check(share('due <= periodend'))).problems;
    expect(slip).toMatchObject({ code: 'expression-unknown-column', facts: { meant: 'period_end' } });
    const [constant] = (await check(share("period_end > '31/12/2024'"))).problems;
    expect(constant?.code).toBe('expression-bad-constant');
  });

  test('figures with days of their own have no such names', async () => {
    const [problem] = (
      await check({
        kind: 'latest',
        from: 'dossiers',
        on: 'due',
        value: 'pages',
        where: expression('due <= period_end'),
        every: 'year',
        cumulative: false,
        partial: false,
        numerator: null,
        denominator: null,
        published: null,
        qualifier: null,
        source: null,
        synthetic: null,
      })
    ).problems;
    expect(problem).toMatchObject({ code: 'expression-unknown-column', facts: { name: 'period_end' } });
  });
});
