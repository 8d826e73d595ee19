/**
 * Computes the figures of plan-10.yaml by by-hand.sql and writes them as JSON.
 *
 *   node test/bench/by-hand.js <data folder> <output>
 *
 * Memory and threads are what `lotrinh` gives its engine.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { lastDayOf } from './last-day-of.js';

const [folder, output] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(import.meta.url)('@duckdb/node-api');
const tempFolder = mkdtempSync(path.join(tmpdir(), 'lotrinh-bench-'));
try {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: `${Math.floor(Math.min(4e9, totalmem() / 2) / 1e6)}MB`,
    temp_directory: tempFolder,
  });
  const connection = await instance.connect();
  const files = path.join(folder, 'ho-so-*.csv').replaceAll("'", "''");
  await connection.run(`SET VARIABLE files = '${files}'`);
  const sql = readFileSync(path.join(import.meta.dirname, 'by-hand.sql'), 'utf8');
  const reader = await connection.runAndReadAll(sql);
  const rows = reader.getRowObjectsJS();

  const number = (value) => (value === null ? null : Number(value));
  const figures = rows
    .filter(({ month }) => month !== null)
    .map((row) => ({
      indicator: row.indicator,
      unit: row.unit,
      on: lastDayOf(Number(row.month)),
      numerator: number(row.numerator),
      denominator: number(row.denominator),
      rows: Number(row.rows),
      value: Number(row.value),
    }));
  const account = Object.fromEntries(
    rows.filter(({ month }) => month === null).map((row) => [row.indicator, Number(row.rows)]),
  );
  writeFileSync(output, JSON.stringify({ account, figures }));
} finally {
  rmSync(tempFolder, { recursive: true, force: true });
}
