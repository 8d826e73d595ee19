import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EngineError } from '../../src/engine/engine-error.ts';
import { type Engine, openEngine } from '../../src/engine/open-engine.ts';
import { quoteName, quoteText } from '../../src/engine/quote.ts';

let folder: string;
let engine: Engine;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lotrinh-engine-'));
  engine = await openEngine({ memoryLimit: '256MB', threads: 1, tempFolder: join(folder, 'spill') });
});

afterEach(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

async function failure(run: Promise<unknown>): Promise<EngineError> {
  const thrown = await run.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof EngineError)) throw new Error(`expected an EngineError, got ${String(thrown)}`);
  return thrown;
}

test('values keep their exactness: integers as bigint, decimals and days as text', async () => {
  const rows = await engine.rows(`
    SELECT 1::TINYINT AS tiny, count(*) AS many, 12345678901234567890::HUGEINT AS huge,
      1234567890123456789012.5::DECIMAL(28,6) AS exact, 0.5::DOUBLE AS half, DATE '2024-02-29' AS day,
      TIMESTAMP '2024-02-29 08:00:00' AS moment, true AS yes, 'Thanh Hóa' AS words, NULL AS nothing,
      'a'::ENUM('a', 'b') AS code`);
  expect(rows).toEqual([
    {
      tiny: 1n,
      many: 1n,
      huge: 12345678901234567890n,
      exact: '1234567890123456789012.500000',
      half: 0.5,
      day: '2024-02-29',
      moment: '2024-02-29 08:00:00',
      yes: true,
      words: 'Thanh Hóa',
      nothing: null,
      code: 'a',
    },
  ]);
});

test('a query is described without being run', async () => {
  await engine.run("CREATE TABLE t (level ENUM('l2', 'l3'), fee DECIMAL(28,6))");
  const columns = await engine.describe(
    "SELECT level, sum(fee) AS total, level = 'l2' AS low FROM t GROUP BY ALL",
  );
  expect(columns).toEqual([
    { name: 'level', type: "ENUM('l2', 'l3')" },
    { name: 'total', type: 'DECIMAL(38,6)' },
    { name: 'low', type: 'BOOLEAN' },
  ]);
});

test('an unknown name is told with its place in characters, after Vietnamese letters too, and with what may be meant', async () => {
  await engine.run('CREATE TABLE t (agency VARCHAR)');
  const sql = "SELECT 'Đô thị' = agenci FROM t";
  const error = await failure(engine.describe(sql));
  expect(error.position).toBe(sql.indexOf('agenci'));
  expect(error.candidates).toContain('agency');
  expect(error.message).toContain('agenci');
});

test('a syntax error has its place', async () => {
  const error = await failure(engine.rows('SELECT 1 +'));
  expect(error.position).toBe(10);
  expect((await failure(engine.syntaxTree('SELECT (1'))).position).toBe(9);
});

test('a syntax tree points into the text in characters', async () => {
  const sql = "SELECT ('Đ' = agency)";
  const text = JSON.stringify(await engine.syntaxTree(sql));
  expect(text).toContain(`"query_location":${sql.indexOf('agency')},"column_names":["agency"]`);
});

test('a locked engine reaches no file and no setting', async () => {
  const file = join(folder, 'a.csv');
  writeFileSync(file, 'a\n1\n');
  const read = `SELECT * FROM read_csv(${quoteText(file)})`;
  expect(await engine.rows(read)).toHaveLength(1);
  await engine.lock();
  await failure(engine.rows(read));
  await failure(engine.run(`COPY (SELECT 1) TO ${quoteText(join(folder, 'b.csv'))}`));
  await failure(engine.run('SET enable_external_access = true'));
  await failure(engine.run("SET memory_limit = '9GB'"));
  expect(await engine.rows('SELECT 1::BIGINT AS one')).toEqual([{ one: 1n }]);
});

test('nothing is fetched from a network', async () => {
  const settings = await engine.rows(
    "SELECT value FROM duckdb_settings() WHERE name IN ('autoinstall_known_extensions', 'autoload_known_extensions')",
  );
  expect(settings).toEqual([{ value: 'false' }, { value: 'false' }]);
});

test('names and texts with quotes are one identifier and one literal', async () => {
  const rows = await engine.rows(`SELECT ${quoteText("O'Hara; --")} AS ${quoteName('a "b"')}`);
  expect(rows).toEqual([{ 'a "b"': "O'Hara; --" }]);
});

test('a quoted text or name ends no statement, though it has a NUL', async () => {
  expect(await engine.rows(`SELECT ${quoteText("a\0'b")} AS ${quoteName('c\0"d')}`)).toEqual([
    { 'c"d': "a'b" },
  ]);
});
