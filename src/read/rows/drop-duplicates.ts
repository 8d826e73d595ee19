import type { Engine } from '../../engine/open-engine.ts';
import type { Winner } from '../../model/source.ts';
import { cellOf, keySql, type SourceTable } from './source-table.ts';

/**
 * Keeps of the rows with one key the one that the source's `winner` says, and deletes the others; `table.doubles` then has
 * each of them, in order, beside the one that counts. A key with a blank in it is nobody's double. Gives how many rows of each file went.
 */
export async function dropDuplicates(
  engine: Engine,
  table: SourceTable,
): Promise<ReadonlyMap<number, number>> {
  const { source, name, doubles } = table;
  if (source.key.length === 0) {
    await engine.run(
      `CREATE TABLE ${doubles} (file UINTEGER, row BIGINT, key VARCHAR, kept_file UINTEGER, kept_row BIGINT)`,
    );
    return new Map();
  }
  const key = source.key.map((id) => cellOf(table, id));
  const whole = key.map((column) => `${column} IS NOT NULL`).join(' AND ');
  // few keys occur twice: hashes find them at a fraction of the cost of ranking all rows by their keys
  await engine.run(`
    CREATE TABLE ${doubles} AS
    SELECT file, row, key, kept_file, kept_row FROM (
      SELECT _file AS file, rowid AS row, ${keySql(table)} AS key, row_number() OVER best AS place,
        first_value(_file) OVER best AS kept_file, first_value(rowid) OVER best AS kept_row
      FROM ${name}
      WHERE ${whole} AND hash(${key.join(', ')}) IN (
        SELECT hash(${key.join(', ')}) FROM ${name} WHERE ${whole} GROUP BY 1 HAVING count(*) > 1)
      WINDOW best AS (PARTITION BY ${key.join(', ')} ORDER BY ${orderOf(table, source.winner)}))
    WHERE place > 1
    ORDER BY row;
    DELETE FROM ${name} WHERE rowid IN (SELECT row FROM ${doubles})`);
  const counts = await engine.rows(`SELECT file, count(*) AS n FROM ${doubles} GROUP BY file`);
  return new Map(counts.map(({ file, n }) => [Number(file), Number(n)]));
}

/** The order of the rows with one key, the winner first; no value is the earliest and the lowest. */
function orderOf(table: SourceTable, winner: Winner): string {
  if (winner.by === 'first') return '_file, rowid';
  // codes are enumerated in the order in which they are declared, and so they sort
  const value = winner.column === null ? [] : [`${cellOf(table, winner.column)} DESC NULLS LAST`];
  return [...value, '_file DESC', 'rowid DESC'].join(', ');
}
