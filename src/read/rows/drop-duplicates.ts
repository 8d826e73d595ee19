import type { Engine } from '../../engine/open-engine.ts';
import { quoteName } from '../../engine/quote.ts';
import { cellOf, type SourceTable } from './source-table.ts';

/**
 * Keeps of the rows with one key the one that is latest by the source's `latest-by` (no value is earliest), then
 * by file and by record, and deletes the others. A key with a blank in it is nobody's double. Gives how many rows
 * of each file went.
 */
export async function dropDuplicates(
  engine: Engine,
  table: SourceTable,
): Promise<ReadonlyMap<number, number>> {
  const { source, name } = table;
  if (source.key.length === 0) return new Map();
  const key = source.key.map((id) => cellOf(table, id));
  const whole = key.map((column) => `${column} IS NOT NULL`).join(' AND ');
  const { winner } = source;
  const latest =
    'column' in winner && winner.column !== null ? `${cellOf(table, winner.column)} DESC NULLS LAST, ` : '';
  const losers = quoteName(`${source.id} losers`);
  // few keys occur twice: hashes find them at a fraction of the cost of ranking all rows by their keys
  await engine.run(`
    CREATE TABLE ${losers} AS
    SELECT row, _file FROM (
      SELECT rowid AS row, _file,
        row_number() OVER (PARTITION BY ${key.join(', ')} ORDER BY ${latest}_file DESC, rowid DESC) AS place
      FROM ${name}
      WHERE ${whole} AND hash(${key.join(', ')}) IN (
        SELECT hash(${key.join(', ')}) AS h FROM ${name} WHERE ${whole} GROUP BY h HAVING count(*) > 1))
    WHERE place > 1;
    DELETE FROM ${name} WHERE rowid IN (SELECT row FROM ${losers})`);
  const counts = await engine.rows(`SELECT _file, count(*) AS n FROM ${losers} GROUP BY _file`);
  await engine.run(`DROP TABLE ${losers}`);
  return new Map(counts.map(({ _file, n }) => [Number(_file), Number(n)]));
}
