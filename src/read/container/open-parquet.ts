import { rm } from 'node:fs/promises';
import { EngineError } from '../../engine/engine-error.ts';
import { quoteName, quoteText } from '../../engine/quote.ts';
import type { Column } from '../../model/source.ts';
import { globbed } from '../load/insert-files.ts';
import { type LineIndex, LineIndexBuilder } from '../load/line-index.ts';
import { textBytes } from '../load/text-bytes.ts';
import type { ReadContext } from '../read-context.ts';
import { findHeader } from '../shape/find-header.ts';
import { ContainerFault } from './container-fault.ts';
import { checkGrowth } from './growth-limit.ts';
import { parquetCellSql } from './parquet-cell-sql.ts';
import type { Stored } from './stored.ts';

/**
 * Writes a Parquet file as a CSV copy, of the declared columns that are read, or of all where none is declared; gives the rows,
 * counted from the header as 1, of its physical lines. Throws a ContainerFault.
 */
export async function openParquet(
  context: ReadContext,
  { path, bytes }: Stored,
  copy: string,
): Promise<LineIndex | null> {
  const from = `read_parquet(${quoteText(globbed(path))}, hive_partitioning = false)`;
  let fault: 'parquet-damaged' | 'no-room' = 'parquet-damaged';
  try {
    const cells = await cellsOf(context, from);
    // what is stored says nothing about what comes out: a value may stand for a million cells
    const size = cells.map(({ sql }) => `coalesce(sum(strlen(${sql})), 0) + count(*)`).join(' + ');
    const [row] = await context.engine.rows(`SELECT (${size})::DOUBLE AS bytes FROM ${from}`);
    checkGrowth(bytes, Number(row?.bytes));
    const selected = cells.map(({ name, sql }) => `${sql} AS ${quoteName(name)}`).join(', ');
    // all of it has just been read without a fault
    fault = 'no-room';
    await context.engine.run(
      `COPY (SELECT ${selected} FROM ${from}) TO ${quoteText(copy)} (FORMAT csv, HEADER true, DELIMITER ',', QUOTE '"', ESCAPE '"')`,
    );
  } catch (error) {
    await rm(copy, { force: true });
    throw error instanceof EngineError ? new ContainerFault(fault) : error;
  }
  return rowsOfLines(copy);
}

interface ParquetCell {
  readonly name: string;
  /** Gives its text. */
  readonly sql: string;
}

async function cellsOf({ engine, source, columns }: ReadContext, from: string): Promise<ParquetCell[]> {
  const found = await engine.describe(`SELECT * FROM ${from}`);
  const header = findHeader([found.map(({ name }) => name)], source, columns);
  return found.map(({ name, type }, at) => {
    const declared = (all: readonly Column[]) => all.find(({ id }) => header?.cells.get(id) === at) ?? null;
    const column = declared(columns);
    // of what nobody reads only the name is copied, which the header is told by
    if (column === null && source.columns.length > 0) return { name, sql: "''" };
    return { name, sql: parquetCellSql(name, type, column) };
  });
}

const LF = 10;
const QUOTE = 34;

/** Finds the row of each physical line of a copy whose quotes are all in order; null where lines are rows. */
async function rowsOfLines(path: string): Promise<LineIndex | null> {
  const index = new LineIndexBuilder();
  let [line, row, quoted, shifted] = [1, 1, false, false];
  for await (const chunk of textBytes(path)) {
    for (const byte of chunk) {
      if (byte === QUOTE) quoted = !quoted;
      if (byte !== LF) continue;
      line += 1;
      if (quoted) shifted = true;
      else row += 1;
      index.add(line, row);
    }
  }
  return shifted ? index : null;
}
