import type { Engine } from '../../engine/open-engine.ts';
import { quoteText } from '../../engine/quote.ts';
import { sqlType } from '../../engine/sql-type.ts';
import { cellOf, type SourceTable } from '../rows/source-table.ts';
import { cellSql, tidySql } from './cell-sql.ts';
import { labelCodes } from './label-codes.ts';
import { maybeUntidySql, spacedSql, tidyTextSql } from './tidy-text-sql.ts';

/**
 * Takes a second, closer look at what loading did not understand at first sight, which is seldom much: text with
 * spaces around it or letters that are not composed, and cells that read well once they are tidy or, for codes,
 * once two spellings of a label count as one. After it `table.odd` has, for each row with such cells (`row`), the
 * text as it was (`r0`…), tidy (`x0`…; NULL for blank) and its value (`v0`…; NULL where it has no reading), by the
 * number of the typed column.
 */
export async function settleCells(engine: Engine, table: SourceTable): Promise<void> {
  await tidyTexts(engine, table);
  const { typed } = table;
  const raw = typed.map((_, at) => `_odd[${at + 1}] AS r${at}`);
  const tidy = typed.map((column, at) => `${tidySql(column, `r${at}`)} AS x${at}`);
  const values = typed.map((column, at) => `${cellSql(column, `x${at}`)} AS v${at}`);
  await engine.run(`
    CREATE TABLE ${table.odd} AS
    SELECT ${['*', ...values].join(', ')} FROM (
      SELECT ${['*', ...tidy].join(', ')} FROM (
        SELECT ${['rowid AS row', ...raw].join(', ')} FROM ${table.name} WHERE _odd IS NOT NULL))`);
  for (const [at, column] of typed.entries()) {
    if (column.type === 'code') await settleLabels(engine, table, at);
    const [found] = await engine.rows(`SELECT count(v${at}) AS n FROM ${table.odd}`);
    if (found?.n === 0n) continue;
    await engine.run(`
      UPDATE ${table.name} SET ${cellOf(table, column.id)} = v${at}
      FROM ${table.odd} AS o WHERE ${table.name}.rowid = o.row AND v${at} IS NOT NULL`);
  }
}

async function tidyTexts(engine: Engine, table: SourceTable): Promise<void> {
  const { texts } = table;
  if (texts.length === 0) return;
  // far cheaper than tidying every text to see whether that changes it: codes and keys are seldom worth it
  const suspects = texts.map(({ id }, at) => `count_if(${maybeUntidySql(cellOf(table, id))}) AS n${at}`);
  const [found] = await engine.rows(`SELECT ${suspects.join(', ')} FROM ${table.name}`);
  for (const [at, column] of texts.entries()) {
    const name = cellOf(table, column.id);
    if (found?.[`n${at}`] === 0n) {
      const [spaced] = await engine.rows(`SELECT count_if(${spacedSql(name)}) AS n FROM ${table.name}`);
      if (spaced?.n === 0n) continue;
    }
    // each different text is tidied once: there are few agencies, and many rows of each (a WHERE here would be pushed
    // below the DISTINCT, to every row)
    await engine.run(`
      CREATE TABLE ${table.odd} AS
      SELECT d, ${tidyTextSql(column, 'd')} AS tidy FROM (SELECT DISTINCT ${name} AS d FROM ${table.name})`);
    const [untidy] = await engine.rows(`SELECT count_if(tidy IS DISTINCT FROM d) AS n FROM ${table.odd}`);
    if (untidy?.n !== 0n) {
      await engine.run(`
        UPDATE ${table.name} SET ${name} = tidy FROM ${table.odd} WHERE ${name} = d AND tidy IS DISTINCT FROM d`);
    }
    await engine.run(`DROP TABLE ${table.odd}`);
  }
}

async function settleLabels(engine: Engine, table: SourceTable, at: number): Promise<void> {
  const column = table.typed[at];
  if (column === undefined) return;
  const rows = await engine.rows(
    `SELECT DISTINCT x${at} AS label FROM ${table.odd} WHERE x${at} IS NOT NULL AND v${at} IS NULL`,
  );
  const codes = labelCodes(
    column,
    rows.map(({ label }) => String(label)),
  );
  if (codes.size === 0) return;
  const cases = [...codes].map(([label, code]) => `WHEN ${quoteText(label)} THEN ${quoteText(code)}`);
  await engine.run(`
    UPDATE ${table.odd} SET v${at} = CASE x${at} ${cases.join(' ')} END::${sqlType(column)}
    WHERE x${at} IN (${[...codes.keys()].map(quoteText).join(', ')})`);
}
