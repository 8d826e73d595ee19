import type { Engine } from '../../engine/open-engine.ts';
import { quoteText } from '../../engine/quote.ts';
import type { LoadedFile } from '../load/load-file.ts';
import { headersAgain, textOf } from './headers-again.ts';
import { keySql, type SourceTable } from './source-table.ts';

/** How many rows of each file, by its number, are left out and rejected. */
export interface Judgement {
  readonly leftOut: ReadonlyMap<number, number>;
  readonly rejected: ReadonlyMap<number, number>;
}

/**
 * Sets apart the rows that are not used: those with nothing in any column that is read, the header row once more,
 * and those with a cell that cannot be read or a blank one that must not be. Rejects go to `table.rejects` with
 * what is readable of them, and to `table.faults` with why; blank codes of the others get their declared meaning.
 */
export async function judgeRows(
  engine: Engine,
  table: SourceTable,
  files: readonly LoadedFile[],
): Promise<Judgement> {
  const headers = await headersAgain(engine, table);
  await engine.run(`
    CREATE TABLE ${table.verdict} AS
    SELECT * FROM (
      SELECT t.rowid AS row, t._file AS file, ${verdictSql(table, files, headers)} AS fault, ${rawSql(table)} AS raw
      FROM ${table.name} AS t LEFT JOIN ${table.odd} AS o ON t.rowid = o.row)
    WHERE fault IS NOT NULL`);
  const counts = await engine.rows(`
    SELECT file, count(*) FILTER (fault < 0) AS leftout, count(*) FILTER (fault >= 0) AS rejected
    FROM ${table.verdict} GROUP BY file`);
  await fillBlankCodes(engine, table);
  await moveRejects(engine, table);
  return {
    leftOut: new Map(counts.map(({ file, leftout }) => [Number(file), Number(leftout)])),
    rejected: new Map(counts.map(({ file, rejected }) => [Number(file), Number(rejected)])),
  };
}

/** −1 for a row left out, 2 × column for a cell without a reading, one more for a blank one that must not be, else NULL. */
function verdictSql(
  table: SourceTable,
  files: readonly LoadedFile[],
  headers: readonly (readonly string[])[],
): string {
  const cases = [`WHEN ${nothingSql(table)} OR ${headerSql(table, files, headers)} THEN -1`];
  for (const [at, column] of table.columns.entries()) {
    const odd = table.typed.indexOf(column);
    if (odd >= 0) cases.push(`WHEN o.x${odd} IS NOT NULL AND o.v${odd} IS NULL THEN ${2 * at}`);
    if (column.required) cases.push(`WHEN t.${table.cells[at]} IS NULL THEN ${2 * at + 1}`);
  }
  return `CASE ${cases.join(' ')} END`;
}

function nothingSql({ cells, typed }: SourceTable): string {
  return [...cells.map((cell) => `t.${cell} IS NULL`), ...typed.map((_, odd) => `o.x${odd} IS NULL`)].join(
    ' AND ',
  );
}

/** True for a row whose every cell is a header of its column, in some spelling; a column its file lacks has none. */
function headerSql(
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

/** The raw text of each column, by its number; only typed ones have any. */
function rawSql({ columns, typed }: SourceTable): string {
  const cells = columns.map((column) => {
    const odd = typed.indexOf(column);
    return odd < 0 ? 'NULL' : `o.r${odd}`;
  });
  return `[${cells.join(', ')}]::VARCHAR[]`;
}

async function fillBlankCodes(
  engine: Engine,
  { name, odd, columns, cells, typed }: SourceTable,
): Promise<void> {
  for (const [index, column] of columns.entries()) {
    if (column.blank === null) continue;
    const cell = cells[index];
    const at = typed.indexOf(column);
    await engine.run(`
      UPDATE ${name} SET ${cell} = ${quoteText(column.blank)}
      WHERE ${cell} IS NULL AND rowid NOT IN (SELECT row FROM ${odd} WHERE x${at} IS NOT NULL AND v${at} IS NULL)`);
  }
}

async function moveRejects(engine: Engine, table: SourceTable): Promise<void> {
  const { name, rejects, verdict, faults, cells } = table;
  const all = [...cells, '_file'].join(', ');
  await engine.run(`
    CREATE TABLE ${faults} AS
    SELECT file, row, fault, raw[fault // 2 + 1] AS raw, ${keySql(table)} AS key
    FROM ${verdict} JOIN ${name} ON ${name}.rowid = row
    WHERE fault >= 0 ORDER BY row;
    INSERT INTO ${rejects} SELECT ${all} FROM ${name} WHERE rowid IN (SELECT row FROM ${faults}) ORDER BY rowid;
    DELETE FROM ${name} WHERE rowid IN (SELECT row FROM ${verdict})`);
}
