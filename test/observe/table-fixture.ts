import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LoadedTable } from '../../src/engine/loaded-table.ts';
import { type Engine, openEngine } from '../../src/engine/open-engine.ts';
import { quoteName } from '../../src/engine/quote.ts';
import { sqlType } from '../../src/engine/sql-type.ts';
import type { Expression } from '../../src/model/expression.ts';
import type { Indicator, Plan } from '../../src/model/plan.ts';
import type { Check, Column, ColumnType, Source } from '../../src/model/source.ts';
import { plainIndicator } from '../assess/status-cases.ts';

const place = { file: 'plan.yaml', line: 7, column: 11, length: 1, text: null };

/** An expression as a plan would hold it, from column 11 of line 7 on. */
export function expression(text: string): Expression {
  return { text, place, runs: [{ offset: 0, line: 7, column: 11, text: null }] };
}

/** A check without a name. */
export function checkOf(of: string, equals: string): Check {
  return { name: null, of: expression(of), equals: expression(equals), place };
}

/** A column that anything may be in. */
export function column(id: string, type: ColumnType, codes: readonly string[] = []): Column {
  const values = codes.map((code) => ({ code, labels: [code] }));
  return {
    id,
    headers: [id],
    type,
    from: 'cell',
    formats: [],
    required: false,
    optional: false,
    values,
    blank: null,
    missing: [],
    calendar: { monthEndsOn: null },
    within: null,
    received: null,
    qualifierOf: null,
    place,
  };
}

/** A source of dossiers with one column of every type. */
export const dossiers: Source = {
  id: 'dossiers',
  title: null,
  files: ['*.csv'],
  optional: false,
  synthetic: false,
  key: [],
  winner: { by: 'latest', column: null },
  completeTo: null,
  emptyMonths: 'missing',
  encoding: null,
  sheets: [],
  totals: 'leave-out',
  checks: [],
  columns: [
    column('id', 'text'),
    column('received', 'datetime'),
    column('channel', 'code', ['online', 'counter']),
    column('agency', 'text'),
    column('fee', 'number'),
    column('pages', 'integer'),
    column('due', 'date'),
  ],
  place,
};

/** A plan with one source and the indicators given; calendar months unless said. */
export function planWith(
  indicators: readonly Indicator[],
  source: Source = dossiers,
  monthEndsOn: number | null = null,
): Plan {
  return {
    file: 'plan.yaml',
    id: 'plan',
    title: { vi: 'Kế hoạch', en: 'Plan' },
    document: { number: '1', issued: '2021-01-01', issuer: 'UBND' },
    articles: [],
    period: { start: '2021-01-01', target: '2025-12-31', horizon: '2030-12-31' },
    timezone: 'Asia/Ho_Chi_Minh',
    calendar: { monthEndsOn },
    pillars: [],
    sources: [source],
    indicators,
    datedTotals: [],
    units: null,
    context: [],
  };
}

/** An indicator with a measure. */
export function measured(measure: Indicator['measure'], id = 'indicator'): Indicator {
  return { ...plainIndicator(), id, measure };
}

export function engineForTests(): Promise<Engine> {
  const tempFolder = mkdtempSync(path.join(tmpdir(), 'lotrinh-test-'));
  return openEngine({ memoryLimit: '512MB', threads: 2, tempFolder });
}

/** Lays rows into a table as reading would; a row is SQL values in the order of the source's columns, and its file. */
export async function load(
  engine: Engine,
  source: Source,
  rows: readonly string[],
  rejects: readonly string[] = [],
): Promise<LoadedTable> {
  const columns = [
    ...source.columns.map((one) => `${quoteName(one.id)} ${sqlType(one)}`),
    '"_file" USMALLINT',
  ].join(', ');
  const table: LoadedTable = {
    source: source.id,
    name: quoteName(source.id),
    rejects: quoteName(`${source.id} rejects`),
    files: ['a.csv', 'b.csv'],
    row: 'rowid',
    lineOf: (_, row) => Number(row) + 2,
  };
  await engine.run(`CREATE TABLE ${table.name} (${columns}); CREATE TABLE ${table.rejects} (${columns})`);
  if (rows.length > 0) await engine.run(`INSERT INTO ${table.name} VALUES ${rows.join(', ')}`);
  if (rejects.length > 0) await engine.run(`INSERT INTO ${table.rejects} VALUES ${rejects.join(', ')}`);
  return table;
}
