import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EngineError } from '../../src/engine/engine-error.ts';
import { type Engine, type EngineOptions, openEngine } from '../../src/engine/open-engine.ts';
import { observe } from '../../src/observe/observe.ts';
import { runChecks } from '../../src/observe/run-checks.ts';
import { observeProblemWords } from '../../src/report/words/observe-problems.ts';
import { checkOf, dossiers, expression, load, measured, planWith } from './table-fixture.ts';

let folder: string;
let engine: Engine;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-limits-'));
});
afterEach(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(more: Partial<EngineOptions>): Promise<void> {
  engine = await openEngine({
    memoryLimit: '256MB',
    threads: 1,
    tempFolder: path.join(folder, 'spill'),
    ...more,
  });
}

/** A table of a million rows of one month. */
async function million(source = dossiers) {
  const table = await load(engine, source, []);
  await engine.run(`
    INSERT INTO ${table.name}
    SELECT 'H56-' || i, TIMESTAMP '2024-10-01', 'online', 'Sở ' || (i % 50), i % 1000, i, NULL, 0 FROM range(1000000) AS r(i)`);
  return table;
}

const endless = 'SELECT count(*) FROM range(100000000000) AS r(i) WHERE i % 7 = 9';
const windowed = { from: 'dossiers', on: 'received', window: 'month', by: [], follows: null } as const;
/** What takes long over a million rows, and is allowed. */
const heavy = Array.from({ length: 200 }, (_, i) => `contains(lower(trim(upper(agency))), 'x${i}')`).join(
  ' or ',
);

describe('once it is locked, an engine', () => {
  test('ends a statement that runs longer than it may, and takes the next', async () => {
    await open({ statementLimit: 50 });
    await engine.lock();
    const thrown = await engine.rows(endless).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(EngineError);
    expect((thrown as EngineError).fault).toBe('too-slow');
    expect(await engine.rows('SELECT 1 AS one')).toEqual([{ one: 1n }]);
  });

  test('says of a statement that needs more memory than there is', async () => {
    await open({ memoryLimit: '40MB' });
    await engine.lock();
    const thrown = await engine
      .rows("SELECT list(i::VARCHAR || repeat('x', 100)) FROM range(3000000) AS r(i)")
      .catch((error: unknown) => error);
    expect((thrown as EngineError).fault).toBe('too-large');
  });
});

test('before it is locked, nothing is ended: loading takes as long as files are large', async () => {
  await open({ statementLimit: 1 });
  const rows = await engine.rows('SELECT count(*) AS n FROM range(30000000) AS r(i) WHERE i % 7 = 1');
  expect(rows).toEqual([{ n: 4_285_715n }]);
});

describe('an expression that takes too long', () => {
  test('of an indicator is an error that names it, and says the way out', async () => {
    await open({ statementLimit: 30 });
    const table = await million();
    await engine.lock();
    const indicator = measured({ ...windowed, kind: 'count', of: expression(heavy) });
    const others = Array.from({ length: 3 }, (_, i) => ({ ...indicator, id: `other-${i}` }));
    const all = [indicator, ...others];
    const { problems } = await observe(
      engine,
      planWith(all),
      all,
      new Map([['dossiers', table]]),
      '2024-11-30',
    );
    expect(
      problems.map(({ severity, code, facts }) => [severity, code, facts.indicator, facts.term]),
    ).toEqual([['error', 'expression-too-slow', 'indicator', 'of']]);
    const [{ facts = {} } = {}] = problems;
    expect(observeProblemWords['expression-too-slow'].vi(facts)).toMatch(
      /của chỉ tiêu indicator chạy quá lâu.+Hãy/,
    );
    expect(observeProblemWords['expression-too-slow'].en(facts)).toMatch(
      /of indicator indicator ran too long/,
    );
  });

  test('of a check is a warning that names it', async () => {
    await open({ statementLimit: 30 });
    const source = { ...dossiers, checks: [checkOf(`case when ${heavy} then 1 else 0 end`, 'pages')] };
    const table = await million(source);
    await engine.lock();
    const problems = await runChecks(engine, [source], new Map([['dossiers', table]]));
    expect(problems.map(({ severity, code }) => [severity, code])).toEqual([
      ['warning', 'expression-too-slow'],
    ]);
    expect(observeProblemWords['expression-too-slow'].vi(problems[0]?.facts ?? {})).toMatch(/phép kiểm tra/);
  });
});

test('an expression that takes too much memory is told by its name', () => {
  const facts = { indicator: 'share', check: null, checkEn: null, term: 'of', source: 'dossiers' };
  expect(observeProblemWords['expression-too-large'].vi(facts)).toMatch(/chỉ tiêu share cần nhiều bộ nhớ/);
  expect(observeProblemWords['expression-too-large'].en(facts)).toMatch(
    /of indicator share needs more memory/,
  );
});
