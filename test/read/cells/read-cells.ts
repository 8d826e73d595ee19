import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Engine, openEngine } from '../../../src/engine/open-engine.ts';
import { quoteText } from '../../../src/engine/quote.ts';
import type { SqlValue } from '../../../src/engine/sql-value.ts';
import type { Column, ColumnType } from '../../../src/model/source.ts';
import { cellSql, tidySql, unlessMissing } from '../../../src/read/cells/cell-sql.ts';
import { ambiguousSql } from '../../../src/read/cells/number-sql.ts';
import { column } from '../read-folder.ts';

/** What a cell comes out as; `reject` where it has a text and no reading, `ambiguous` where it could be read in two ways. */
export type CellValue = SqlValue | 'reject' | 'ambiguous';

/** Opens an engine for the tests of a file; gives what reads cells as a column, in both looks that reading takes. */
export function cellReader(): (
  cells: readonly string[],
  type: ColumnType,
  more: Partial<Column>,
) => Promise<CellValue[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lotrinh-cells-'));
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine({ memoryLimit: '256MB', threads: 1, tempFolder: join(folder, 'spill') });
  });
  afterAll(async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return async (cells, type, more) => {
    const declared = column('cell', 'Ô', type, more);
    const rows = cells.map((cell, at) => `(${at}, ${quoteText(cell)})`).join(', ');
    const found = await engine.rows(`
      SELECT value, x, ${ambiguousSql(declared, 'x')} AS two FROM (
        SELECT *, coalesce(${cellSql(declared, 't')}, ${cellSql(declared, 'x')}) AS value FROM (
          SELECT n, ${unlessMissing(declared, 'text')} AS t, ${tidySql(declared, 'text')} AS x
          FROM (VALUES ${rows}) AS cells(n, text))) ORDER BY n`);
    return found.map(({ value, x, two }) => {
      if (value !== null && value !== undefined) return value;
      if (x === null) return null;
      return two === true ? 'ambiguous' : 'reject';
    });
  };
}
