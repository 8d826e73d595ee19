import type { Engine } from '../engine/open-engine.ts';
import { quoteName, quoteText } from '../engine/quote.ts';
import type { RejectCode } from '../model/account.ts';
import type { Column, ColumnType } from '../model/plan.ts';
import type { LoadedFile } from './load-file.ts';
import type { SourceTable } from './source-table.ts';

const unreadable = {
  text: 'blank-required',
  code: 'unknown-label',
  integer: 'bad-number',
  number: 'bad-number',
  date: 'bad-date',
  datetime: 'bad-date',
} satisfies Record<ColumnType, RejectCode>;

/** A row that is left out by rule, or rejected for its first column, in declared order, that is at fault. */
export interface JudgedRow {
  readonly file: number;
  /** Its number in the source's table. */
  readonly row: number;
  readonly column: string;
  readonly raw: string;
  readonly code: RejectCode;
}

/** How many rows of each file are left out and rejected, and the first rejects in order of files and rows. */
export interface Judgement {
  readonly leftOut: ReadonlyMap<number, number>;
  readonly rejected: ReadonlyMap<number, number>;
  readonly first: readonly JudgedRow[];
}

/**
 * Sets apart the rows that are not used: those with nothing in any column that is read, the header row once more,
 * and those with a cell that cannot be read or a blank one that must not be. Rejects go to `table.rejects` with
 * what is readable of them; blank codes of the others get their declared meaning. Lists `limit` rejects.
 */
export async function judgeRows(
  engine: Engine,
  table: SourceTable,
  files: readonly LoadedFile[],
  limit: number,
): Promise<Judgement> {
  await engine.run(`
    CREATE TABLE ${table.verdict} AS
    SELECT * FROM (
      SELECT t.rowid AS row, t._file AS file, ${verdictSql(table, files)} AS fault, ${rawSql(table)} AS raw
      FROM ${table.name} AS t LEFT JOIN ${table.odd} AS o ON t.rowid = o.row)
    WHERE fault IS NOT NULL`);
  const counts = await engine.rows(`
    SELECT file, count(*) FILTER (fault < 0) AS leftout, count(*) FILTER (fault >= 0) AS rejected
    FROM ${table.verdict} GROUP BY file`);
  const first = await engine.rows(`
    SELECT file, row, fault, raw[fault // 2 + 1] AS raw FROM ${table.verdict}
    WHERE fault >= 0 ORDER BY file, row LIMIT ${limit}`);
  await fillBlankCodes(engine, table);
  if (counts.length > 0) await moveRejects(engine, table);
  return {
    leftOut: new Map(counts.map(({ file, leftout }) => [Number(file), Number(leftout)])),
    rejected: new Map(counts.map(({ file, rejected }) => [Number(file), Number(rejected)])),
    first: first.map(({ file, row, fault, raw }) => {
      const column = table.columns[Math.floor(Number(fault) / 2)] as Column;
      return {
        file: Number(file),
        row: Number(row),
        column: column.id,
        raw: raw === null || raw === undefined ? '' : String(raw),
        code: Number(fault) % 2 === 1 ? 'blank-required' : unreadable[column.type],
      };
    }),
  };
}

/** −1 for a row left out, 2 × column for a cell without a reading, one more for a blank one that must not be, else NULL. */
function verdictSql(table: SourceTable, files: readonly LoadedFile[]): string {
  const cases = [`WHEN ${nothingSql(table)} OR ${headerSql(table, files)} THEN -1`];
  for (const [at, column] of table.columns.entries()) {
    const odd = table.typed.indexOf(column);
    if (odd >= 0) cases.push(`WHEN o.x${odd} IS NOT NULL AND o.v${odd} IS NULL THEN ${2 * at}`);
    if (column.required) cases.push(`WHEN t.${quoteName(column.id)} IS NULL THEN ${2 * at + 1}`);
  }
  return `CASE ${cases.join(' ')} END`;
}

function nothingSql({ columns, typed }: SourceTable): string {
  return [
    ...columns.map(({ id }) => `t.${quoteName(id)} IS NULL`),
    ...typed.map((_, odd) => `o.x${odd} IS NULL`),
  ].join(' AND ');
}

/** True for a row whose every cell is a header of its column, as the plan or some file of the source spells it. */
function headerSql({ columns, typed }: SourceTable, files: readonly LoadedFile[]): string {
  if (files.length === 0) return 'false';
  const same = columns.map((column) => {
    const odd = typed.indexOf(column);
    const cell = odd < 0 ? `t.${quoteName(column.id)}` : `o.x${odd}`;
    const found = files.flatMap(({ dialect }) => dialect.spellings.get(column.id) ?? []);
    const spellings = new Set([...column.headers, ...found]);
    const isHeader = `${cell} IN (${[...spellings].map(quoteText).join(', ')})`;
    const mayLack = files.some(({ dialect }) => !dialect.cells.has(column.id));
    return `coalesce(${isHeader}, ${mayLack})`;
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

async function fillBlankCodes(engine: Engine, { name, odd, columns, typed }: SourceTable): Promise<void> {
  for (const column of columns) {
    if (column.blank === null) continue;
    const cell = quoteName(column.id);
    const at = typed.indexOf(column);
    await engine.run(`
      UPDATE ${name} SET ${cell} = ${quoteText(column.blank)}
      WHERE ${cell} IS NULL AND rowid NOT IN (SELECT row FROM ${odd} WHERE x${at} IS NOT NULL AND v${at} IS NULL)`);
  }
}

async function moveRejects(engine: Engine, { name, rejects, verdict, columns }: SourceTable): Promise<void> {
  const cells = [...columns.map(({ id }) => quoteName(id)), '_file'].join(', ');
  await engine.run(`
    INSERT INTO ${rejects}
    SELECT ${cells} FROM ${name} WHERE rowid IN (SELECT row FROM ${verdict} WHERE fault >= 0) ORDER BY rowid;
    DELETE FROM ${name} WHERE rowid IN (SELECT row FROM ${verdict})`);
}
