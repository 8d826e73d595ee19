import type { Engine } from '../../engine/open-engine.ts';
import { quoteText } from '../../engine/quote.ts';
import { type LeftOutCode, leftOutCodes } from '../../model/account.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReadProblemCode } from '../../model/read-problem.ts';
import { ambiguousSql } from '../cells/number-sql.ts';
import type { LoadedFile } from '../load/load-file.ts';
import { changedHeaders } from './changed-headers.ts';
import { headersAgain } from './headers-again.ts';
import { footerSql, leftOutFault, leftOutRules, type RuleContext, titleSql } from './left-out-rules.ts';
import { type JudgedRecords, placeLines } from './place-lines.ts';
import type { RowPlaces } from './row-places.ts';
import { keySql, type SourceTable } from './source-table.ts';

/** What became of the rows that are not used, by the number of their file. */
export interface Judgement {
  readonly leftOut: ReadonlyMap<number, ReadonlyMap<LeftOutCode, number>>;
  readonly rejected: ReadonlyMap<number, number>;
  /** Of the records that were taken out of the files. */
  readonly records: JudgedRecords;
  readonly problems: readonly Problem<ReadProblemCode>[];
}

/**
 * Sets apart the rows that are not used: those that are left out by rule, and those with a cell that cannot be read or a blank
 * one that must not be. Rejects go to `table.rejects` with what is readable of them, and to `table.faults` with why; blank
 * codes of the others get their declared meaning.
 */
export async function judgeRows(
  engine: Engine,
  table: SourceTable,
  files: readonly LoadedFile[],
  places: RowPlaces,
): Promise<Judgement> {
  const headers = await headersAgain(engine, table);
  // kept apart, so that the engine asks all the rules of few rows only
  await engine.run(`
    CREATE TABLE ${table.verdict} AS
    WITH t AS MATERIALIZED (
      SELECT rowid AS row, * FROM ${table.name} AS t
      WHERE ${headers.length > 0 ? 'true' : suspectSql(table)})
    SELECT * FROM (
      SELECT t.row, t._file AS file, ${verdictSql({ table, files, headers })} AS fault, ${rawSql(table)} AS raw,
        fault >= 0 AND ${titleSql(table)} AS title, fault >= 0 AND ${footerSql(table)} AS footer
      FROM t LEFT JOIN ${table.odd} AS o ON t.row = o.row)
    WHERE fault IS NOT NULL`);
  const records = await placeLines(engine, table, files, places);
  const counts = await engine.rows(`
    SELECT file, least(fault, 0) AS kind, count(*) AS n FROM ${table.verdict} GROUP BY ALL`);
  const problems = counts.some(({ kind }) => mayBeWords(Number(kind)))
    ? await changedHeaders(engine, table, files, places)
    : [];
  await fillBlankCodes(engine, table);
  await moveRejects(engine, table);
  const leftOut = new Map(files.map(({ number }) => [number, new Map<LeftOutCode, number>()]));
  const rejected = new Map<number, number>();
  for (const { file, kind, n } of counts) {
    const code = leftOutCodes[-1 - Number(kind)];
    if (code === undefined) rejected.set(Number(file), Number(n));
    else leftOut.get(Number(file))?.set(code, Number(n));
  }
  return { leftOut, rejected, records, problems };
}

/** Whether rows of a kind may hold names of columns: rejects, and what stands around a table. */
function mayBeWords(kind: number): boolean {
  return kind >= 0 || kind === leftOutFault('title') || kind === leftOutFault('footer');
}

/**
 * Why a row is left out, or 3 × column for a cell without a reading, one more for a blank one that must not be, two more
 * for one that could be two numbers, else NULL.
 */
function verdictSql(context: RuleContext): string {
  const { table } = context;
  const cases = leftOutRules.map(({ code, sql }) => `WHEN ${sql(context)} THEN ${leftOutFault(code)}`);
  for (const [at, column] of table.columns.entries()) {
    const odd = table.typed.indexOf(column);
    const open = `CASE WHEN ${ambiguousSql(column, `o.x${odd}`)} THEN ${3 * at + 2} ELSE ${3 * at} END`;
    if (odd >= 0) cases.push(`WHEN o.x${odd} IS NOT NULL AND o.v${odd} IS NULL THEN ${open}`);
    if (column.required) cases.push(`WHEN t.${table.cells[at]} IS NULL THEN ${3 * at + 1}`);
  }
  return `CASE ${cases.join(' ')} END`;
}

/** True for every row that any rule but that of headers may speak of, and quickly false for nearly all others. */
function suspectSql({ columns, cells }: SourceTable): string {
  const required = columns.flatMap((column, at) => (column.required ? [`t.${cells[at]} IS NULL`] : []));
  const nothing = cells.map((cell) => `t.${cell} IS NULL`).join(' AND ');
  return ['t._odd IS NOT NULL', 't._mark IS NOT NULL', ...required, `(${nothing})`].join(' OR ');
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
    SELECT file, row, fault, raw[fault // 3 + 1] AS raw, ${keySql(table)} AS key
    FROM ${verdict} JOIN ${name} ON ${name}.rowid = row
    WHERE fault >= 0 ORDER BY row;
    INSERT INTO ${rejects} SELECT ${all} FROM ${name} WHERE rowid IN (SELECT row FROM ${faults}) ORDER BY rowid;
    DELETE FROM ${name} WHERE rowid IN (SELECT row FROM ${verdict})`);
}
