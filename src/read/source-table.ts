import type { Engine } from '../engine/open-engine.ts';
import { quoteName } from '../engine/quote.ts';
import { sqlType } from '../engine/sql-type.ts';
import type { Column, Source } from '../model/plan.ts';

/** A source's table while its files are read into it. */
export interface SourceTable {
  readonly source: Source;
  /** The columns that are read, in declared order. */
  readonly columns: readonly Column[];
  /** Of those, the ones whose cells may be unreadable: all but text. */
  readonly typed: readonly Column[];
  /** SQL names. */
  readonly name: string;
  readonly rejects: string;
  readonly odd: string;
  readonly verdict: string;
}

/** Makes the empty tables of a source: its columns, the file's number, and beside them the cells not understood at first sight. */
export async function createSourceTable(
  engine: Engine,
  source: Source,
  needed: ReadonlySet<string>,
): Promise<SourceTable> {
  const wanted = new Set([...needed, ...source.key, source.latestBy]);
  const columns = source.columns.filter(({ id }) => wanted.has(id));
  const table: SourceTable = {
    source,
    columns,
    typed: columns.filter(({ type }) => type !== 'text'),
    name: quoteName(source.id),
    rejects: quoteName(`${source.id} rejects`),
    odd: quoteName(`${source.id} odd`),
    verdict: quoteName(`${source.id} verdict`),
  };
  const typed = columns.map((column) => `${quoteName(column.id)} ${sqlType(column)}`);
  await engine.run(`
    CREATE TABLE ${table.name} (${[...typed, '"_file" USMALLINT', '"_odd" VARCHAR[]'].join(', ')});
    CREATE TABLE ${table.rejects} (${[...typed, '"_file" USMALLINT'].join(', ')});`);
  return table;
}
