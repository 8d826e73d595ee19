import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openEngine } from '../../src/engine/open-engine.ts';
import type { SqlValue } from '../../src/engine/sql-value.ts';
import type { SourceAccount } from '../../src/model/account.ts';
import type { Column, ColumnType, Source } from '../../src/model/plan.ts';
import type { Place, Problem } from '../../src/model/problem.ts';
import type { ReadProblemCode } from '../../src/model/read-problem.ts';
import { unheard } from '../../src/read/progress.ts';
import { readSources } from '../../src/read/read-sources.ts';

export const place: Place = { file: 'plan.yaml', line: 1, column: 1, length: 1, text: null };

/** A declared column; what is not given is as the plan's defaults. */
export function column(id: string, header: string, type: ColumnType, more: Partial<Column> = {}): Column {
  return {
    id,
    headers: [header],
    type,
    formats: [],
    required: false,
    optional: false,
    values: [],
    blank: null,
    missing: [],
    calendar: { monthEndsOn: null },
    within: null,
    received: null,
    qualifierOf: null,
    place,
    ...more,
  };
}

/** A source `dossiers` of the files `*.csv`. */
export function source(columns: readonly Column[], more: Partial<Source> = {}): Source {
  return {
    id: 'dossiers',
    title: null,
    files: ['*.csv'],
    optional: false,
    synthetic: true,
    key: [],
    winner: { by: 'latest', column: null },
    completeTo: null,
    emptyMonths: 'missing',
    encoding: null,
    sheets: [],
    totals: 'leave-out',
    checks: [],
    columns,
    place,
    ...more,
  };
}

/** What came out of reading, with all rows of the source's two tables. */
export interface Read {
  readonly account: SourceAccount;
  readonly problems: readonly Problem<ReadProblemCode>[];
  readonly used: Record<string, SqlValue>[];
  readonly rejected: Record<string, SqlValue>[];
  readonly files: readonly string[];
}

/** Writes files into a folder of their own, reads every column of a source from it, and takes the folder away. */
export async function readFolder(files: Record<string, string | Buffer>, declared: Source): Promise<Read> {
  const folder = mkdtempSync(join(tmpdir(), 'lotrinh-read-'));
  const engine = await openEngine({ memoryLimit: '512MB', threads: 2, tempFolder: join(folder, '.spill') });
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const needs = new Map([[declared.id, new Set(declared.columns.map(({ id }) => id))]]);
    const { tables, accounts, problems } = await readSources(engine, [declared], needs, folder, {
      input: null,
      progress: unheard,
    });
    const table = tables.get(declared.id);
    const [account] = accounts;
    if (table === undefined || account === undefined) throw new Error('the source was not read');
    return {
      account,
      problems,
      used: await engine.rows(`SELECT * FROM ${table.name} ORDER BY _file, rowid`),
      rejected: await engine.rows(`SELECT * FROM ${table.rejects} ORDER BY _file, rowid`),
      files: table.files,
    };
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
