import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/open-engine.ts';
import { quoteName } from '../../src/engine/quote.ts';
import type { Check } from '../../src/model/source.ts';
import { runChecks } from '../../src/observe/run-checks.ts';
import { observeProblemWords } from '../../src/report/words/observe-problems.ts';
import { checkOf, dossiers, engineForTests, load } from './table-fixture.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await engineForTests();
});
afterAll(() => engine.close());
afterEach(async () => {
  await engine.run(
    `DROP TABLE IF EXISTS ${quoteName('dossiers')}; DROP TABLE IF EXISTS ${quoteName('dossiers rejects')}`,
  );
});

/** Runs checks over rows of a fee and a number of pages; the line of the first row is 2. */
async function held(
  rows: readonly (readonly [fee: string, pages: string, file?: number])[],
  checks: readonly Check[],
) {
  const source = { ...dossiers, checks };
  const table = await load(
    engine,
    source,
    rows.map(([fee, pages, file = 0]) => `('a', NULL, NULL, NULL, ${fee}, ${pages}, NULL, ${file})`),
  );
  return runChecks(engine, [source], new Map([['dossiers', table]]));
}

describe('a check', () => {
  test('that holds in every row says nothing', async () => {
    expect(
      await held(
        [
          ['2', '2'],
          ['2.0', '2'],
          ['NULL', '3'],
        ],
        [checkOf('fee', 'pages')],
      ),
    ).toEqual([]);
  });

  test('of a table without rows says nothing', async () => {
    expect(await held([], [checkOf('fee', 'pages')])).toEqual([]);
  });

  test('that does not is told once, with its first row and its widest gap', async () => {
    const rows = [
      ['1', '1'],
      ['10.5', '10'],
      ['NULL', '7'],
      ['1', '90', 1],
      ['90', '1', 1],
    ] as const;
    const [problem, ...others] = await held(rows, [checkOf('fee', 'pages')]);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      severity: 'warning',
      code: 'check-broken',
      facts: {
        source: 'dossiers',
        check: 'fee = pages',
        count: 3,
        of: 4,
        unknown: 1,
        file: 'a.csv',
        line: 3,
        left: '10.5',
        right: '10',
        difference: '0.5',
        // of two that differ as much, the one that stands first
        worstFile: 'b.csv',
        worstLine: 5,
        worstLeft: '1',
        worstRight: '90',
        worstDifference: '-89',
      },
      place: { line: 7 },
    });
    const facts = problem?.facts ?? {};
    expect(observeProblemWords['check-broken'].vi(facts)).toBe(
      'Nguồn dossiers: phép kiểm tra “fee = pages” không đúng ở 3/4 dòng (1 dòng khác thiếu số nên không so được). Dòng đầu tiên: a.csv:3, 10.5 so với 10 (lệch 0.5). Lệch nhiều nhất: b.csv:5, 1 so với 90 (lệch -89). Số liệu vẫn được dùng như đã báo cáo; hãy hỏi lại đơn vị lập biểu.',
    );
    expect(observeProblemWords['check-broken'].en(facts)).toMatch(
      /^Source dossiers: the check "fee = pages" does not hold in 3 of 4 rows/,
    );
  });

  test('is called by its name where it has one', async () => {
    const named = { ...checkOf('fee', 'pages'), name: { vi: 'Cân đối', en: 'Balance' } };
    const [problem] = await held([['1', '2']], [named]);
    expect(problem?.facts).toMatchObject({ check: 'Cân đối', checkEn: 'Balance' });
  });

  test('is told beside others, in the order of the plan, and those that hold are not', async () => {
    const checks = [checkOf('pages', '1'), checkOf('fee', 'fee'), checkOf('fee * 2', 'pages')];
    const problems = await held([['1', '2']], checks);
    expect(problems.map(({ facts }) => facts.check)).toEqual(['pages = 1']);
  });

  test('tells whole numbers with zeros at their end as they are', async () => {
    const [problem] = await held([['100.000000', '1200']], [checkOf('fee', 'pages')]);
    expect(problem?.facts).toMatchObject({ left: '100', right: '1200', difference: '-1100' });
  });

  test('that cannot be computed is a warning, and the others are held all the same', async () => {
    const checks = [checkOf('pages * pages', '1'), checkOf('fee', 'pages')];
    const problems = await held([['1', '9223372036854775807']], checks);
    expect(problems.map(({ severity, code, facts }) => [severity, code, facts.check])).toEqual([
      ['warning', 'expression-failed', 'pages * pages = 1'],
      ['warning', 'check-broken', 'fee = pages'],
    ]);
  });

  test('a comment at the end of a side swallows nothing', async () => {
    expect(await held([['1', '1']], [checkOf('fee -- lệ phí', 'pages -- trang')])).toEqual([]);
  });
});

test('counts and gaps are what JavaScript makes of the same whole numbers', async () => {
  const whole = fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: null });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(whole, whole), { minLength: 1, maxLength: 20 }), async (rows) => {
      const [problem] = await held(
        rows.map(([fee, pages]) => [String(fee ?? 'NULL'), String(pages ?? 'NULL')]),
        [checkOf('fee', 'pages')],
      );
      await engine.run(`DROP TABLE ${quoteName('dossiers')}; DROP TABLE ${quoteName('dossiers rejects')}`);
      const known = rows.flatMap(([fee, pages], at) =>
        fee === null || pages === null ? [] : [{ line: at + 2, fee, pages, gap: Math.abs(fee - pages) }],
      );
      const broken = known.filter(({ gap }) => gap > 0);
      if (broken.length === 0) {
        expect(problem).toBeUndefined();
        return;
      }
      const worst = broken.reduce((most, one) => (one.gap > most.gap ? one : most));
      expect(problem?.facts).toMatchObject({
        count: broken.length,
        of: known.length,
        unknown: rows.length - known.length,
        line: broken[0]?.line,
        left: String(broken[0]?.fee),
        right: String(broken[0]?.pages),
        worstLine: worst.line,
        worstDifference: String(worst.fee - worst.pages),
      });
    }),
    { numRuns: 40 },
  );
});
