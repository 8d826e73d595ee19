import type { Engine } from '../../engine/open-engine.ts';
import { quoteText } from '../../engine/quote.ts';
import { canonicalLabel } from '../../model/canonical-label.ts';
import type { Column } from '../../model/source.ts';
import type { LoadedFile } from '../load/load-file.ts';
import { lettersSql } from './letters-sql.ts';
import type { SourceTable } from './source-table.ts';

/**
 * Gives for each column the texts in its cells that are its headers in whatever spelling, and nothing at all where
 * some column has none: then no row is the header row once more. Of the columns, one in which a header is
 * unreadable is asked first, as few of its cells are.
 */
export async function headersAgain(
  engine: Engine,
  table: SourceTable,
): Promise<readonly (readonly string[])[]> {
  const order = table.columns
    .map((column, at) => ({ column, at }))
    .toSorted((a, b) => Number(b.column.type !== 'text') - Number(a.column.type !== 'text'));
  const headers: string[][] = [];
  let found = false;
  for (const { column, at } of order) {
    headers[at] = await headersIn(engine, table, column, at);
    found ||= headers[at].length > 0;
    // a column may be missing from a file, so that one without any header says nothing; typed ones say it cheaply
    if (!found && !column.optional) return [];
  }
  return found ? headers : [];
}

/** Gives the SQL of a cell's text as it was read, in `t` joined with `o`. */
function textOf({ columns, cells, typed }: SourceTable, at: number): string {
  const odd = typed.indexOf(columns[at] as Column);
  return odd < 0 ? `t.${cells[at]}` : `o.x${odd}`;
}

/** Gives the SQL that is true for a row whose every cell is a header of its column, in some spelling; a column its file lacks has none. */
export function headerSql(
  table: SourceTable,
  files: readonly LoadedFile[],
  headers: readonly (readonly string[])[],
): string {
  if (files.length === 0 || headers.length === 0) return 'false';
  const same = table.columns.map((column, at) => {
    const names = headers[at] ?? [];
    const without = files.filter(({ dialect }) => !dialect.cells.has(column.id)).map(({ number }) => number);
    const ways = [
      ...(names.length === 0
        ? []
        : [`coalesce(${textOf(table, at)} IN (${names.map(quoteText).join(', ')}), false)`]),
      ...(without.length === 0 ? [] : [`t._file IN (${without.join(', ')})`]),
    ];
    return ways.length === 0 ? 'false' : `(${ways.join(' OR ')})`;
  });
  return `(${same.join(' AND ')})`;
}

async function headersIn(engine: Engine, table: SourceTable, column: Column, at: number): Promise<string[]> {
  const known = new Set(column.headers.map(canonicalLabel));
  const odd = table.typed.indexOf(column);
  const cell = odd < 0 ? table.cells[at] : `x${odd}`;
  const labels = [...known].map((label) => lettersSql(quoteText(label)));
  const rows = await engine.rows(
    odd < 0
      ? `SELECT DISTINCT ${cell} AS label FROM ${table.name} WHERE ${lettersSql(`${cell}`)} IN (${labels.join(', ')})`
      : `SELECT DISTINCT ${cell} AS label FROM ${table.odd} WHERE v${odd} IS NULL AND ${cell} IS NOT NULL`,
  );
  return rows.map(({ label }) => String(label)).filter((label) => known.has(canonicalLabel(label)));
}
