import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { expect } from 'vitest';
import { openEngine } from '../../src/engine/open-engine.ts';
import type { SqlValue } from '../../src/engine/sql-value.ts';
import type { Duplicate, ListedReject, SourceAccount } from '../../src/model/account.ts';
import type { Place, Problem } from '../../src/model/problem.ts';
import type { ReadProblemCode } from '../../src/model/read-problem.ts';
import type { Column, ColumnType, Source } from '../../src/model/source.ts';
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
    from: 'cell',
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
  /** The listings in full. */
  readonly rejects: readonly ListedReject[];
  readonly duplicates: readonly Duplicate[];
  /** The file and the physical line of each used row. */
  readonly lines: readonly string[];
}

/** Writes files into a folder of their own, reads every column of a source from it, and takes the folder away. `input` comes in as standard input. */
export async function readFolder(
  files: Record<string, string | Buffer>,
  declared: Source,
  input: Buffer | null = null,
): Promise<Read> {
  const folder = mkdtempSync(join(tmpdir(), 'lotrinh-read-'));
  const engine = await openEngine({ memoryLimit: '512MB', threads: 2, tempFolder: join(folder, '.spill') });
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const needs = new Map([[declared.id, new Set(declared.columns.map(({ id }) => id))]]);
    const { tables, accounts, listings, problems } = await readSources(engine, [declared], needs, folder, {
      input: input === null ? null : Readable.from([input]),
      progress: unheard,
    });
    const table = tables.get(declared.id);
    const listing = listings.get(declared.id);
    const [account] = accounts;
    if (table === undefined || account === undefined || listing === undefined) {
      throw new Error('the source was not read');
    }
    await engine.lock();
    const rejects = await all(listing.rejects());
    const duplicates = await all(listing.duplicates());
    addsUp(account, rejects, duplicates);
    const rows = await engine.rows(
      `SELECT _file, ${table.row} AS row FROM ${table.name} ORDER BY _file, row`,
    );
    return {
      rejects,
      duplicates,
      lines: rows.map(({ _file, row }) => {
        const file = Number(_file);
        return `${table.files[file]}:${table.lineOf(file, BigInt(String(row)))}`;
      }),
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

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** What must hold of every account, whatever was read. */
function addsUp(
  { files, rejects: first, rejectsTotal }: SourceAccount,
  rejects: readonly ListedReject[],
  duplicates: readonly Duplicate[],
): void {
  for (const { path, rows, leftOut } of files) {
    const byReason = leftOut.reduce((sum, one) => sum + one.rows, 0);
    expect({ path, rows, byReason }).toEqual({
      path,
      rows: { ...rows, read: rows.used + rows.leftOut + rows.duplicate + rows.rejected },
      byReason: rows.leftOut,
    });
    expect(leftOut.every((one) => one.rows > 0)).toBe(true);
    expect(rejects.filter(({ file }) => file === path)).toHaveLength(rows.rejected);
    expect(duplicates.filter(({ file }) => file === path)).toHaveLength(rows.duplicate);
  }
  expect(rejectsTotal).toBe(rejects.length);
  expect(first).toEqual(rejects.slice(0, 1000).map(({ source: _, key: __, ...reject }) => reject));
}
