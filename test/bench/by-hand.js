/**
 * Computes the figures of plan-10.yaml by by-hand.sql and writes them as JSON.
 *
 *   node test/bench/by-hand.js <data folder> <output> [one-query]
 *
 * With `one-query` the two tables become parts of the query itself: the same lines, in one statement.
 *
 * Memory and threads are what `lotrinh` gives its engine.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { lastDayOf } from './last-day-of.js';

const [folder, output, form] = process.argv.slice(2);
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
  const written = readFileSync(path.join(import.meta.dirname, 'by-hand.sql'), 'utf8');
  const sql = form === 'one-query' ? inOneQuery(written) : written;
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

/** Turns `CREATE TABLE … AS` into parts of the query; rows, which have no number of their own there, are numbered. */
function inOneQuery(sql) {
  return sql
    .replace(
      'CREATE TABLE dossiers AS\nSELECT\n',
      'WITH dossiers AS MATERIALIZED (SELECT row_number() OVER () AS rowid,\n',
    )
    .replace(/\);\s+(--.*\s+)*CREATE TABLE losers AS\n/, ')), losers AS MATERIALIZED (\n')
    .replace('WHERE place > 1;\n\nWITH\n', 'WHERE place > 1),\n');
}
