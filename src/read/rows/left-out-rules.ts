import { type LeftOutCode, leftOutCodes } from '../../model/account.ts';
import type { LoadedFile } from '../load/load-file.ts';
import { RowMark } from '../load/row-mark.ts';
import { headerSql } from './headers-again.ts';
import { proseSql } from './prose.ts';
import { cellOf, type SourceTable } from './source-table.ts';

/** What a rule may ask about: the row `t` of the table, joined with what is odd of it, `o`. */
export interface RuleContext {
  readonly table: SourceTable;
  readonly files: readonly LoadedFile[];
  /** For each column the texts in its cells that are its headers. */
  readonly headers: readonly (readonly string[])[];
}

/**
 * The rows that are left out by what they say, in the order in which they are asked for; where a row stands comes after. A row
 * with a key, and with a cell that was meant to be a value, is none of them but for a sum: it is used or rejected.
 */
export const leftOutRules: readonly {
  readonly code: LeftOutCode;
  readonly sql: (of: RuleContext) => string;
}[] = [
  /** Each cell that is read is the name of its column, or the whole row is, letter for letter, one of the header. */
  {
    code: 'header',
    sql: ({ table, files, headers }) => `${marked(RowMark.header)} OR ${headerSql(table, files, headers)}`,
  },
  /** The first filled one of its first three cells is a word for a sum: as a row it would double what it sums up. */
  { code: 'total', sql: () => marked(RowMark.total) },
  /** Nothing in any column that is read. */
  {
    code: 'blank',
    sql: ({ table }) =>
      `${unread(table)} AND ${untyped(table)} AND ${table.texts.map((column) => `t.${cellOf(table, column.id)} IS NULL`).join(' AND ') || 'true'}`,
  },
  /** Few filled cells, of which the first is a mark ("II", "A") or blank and none is typed, in a row without its key. */
  {
    code: 'group',
    sql: ({ table }) =>
      `${marked(RowMark.group)} AND ${unread(table)} AND ${untyped(table)} AND NOT (${wholeKey(table)})`,
  },
];

/** Gives what stands in the verdict for a reason to leave a row out: less than nothing, where columns at fault are counted from 0. */
export function leftOutFault(code: LeftOutCode): number {
  return -1 - leftOutCodes.indexOf(code);
}

/**
 * Gives the SQL that tells whether a row that would be rejected is a title if it stands above a header: words, and nothing that
 * tells it from other rows; unless all there is of it is one cell of words.
 */
export function titleSql(table: SourceTable): string {
  const alone =
    identity(table)
      .map((cell) => `coalesce(${proseSql(cell)}, true)`)
      .join(' AND ') || 'true';
  return `(${wordsSql(table)} AND (NOT (${identified(table)}) OR (${marked(RowMark.sole)} AND ${alone})))`;
}

/** Gives the SQL that tells whether a row that would be rejected is a footer if it stands below the last row of data. */
export function footerSql(table: SourceTable): string {
  return `(${wordsSql(table)} AND NOT (${identified(table)}))`;
}

/** No typed cell reads, and none looks like a value. */
function wordsSql(table: SourceTable): string {
  return [unread(table), ...table.typed.map((_, odd) => `coalesce(${proseSql(`o.x${odd}`)}, true)`)].join(
    ' AND ',
  );
}

function marked(bit: number): string {
  return `coalesce(t._mark & ${bit}, 0) <> 0`;
}

/** No typed cell has a value. */
function unread(table: SourceTable): string {
  return table.typed.map(({ id }) => `t.${cellOf(table, id)} IS NULL`).join(' AND ') || 'true';
}

/** No typed cell has anything that has no value. */
function untyped({ typed }: SourceTable): string {
  return typed.map((_, odd) => `o.x${odd} IS NULL`).join(' AND ') || 'true';
}

function wholeKey(table: SourceTable): string {
  return table.source.key.map((id) => `t.${cellOf(table, id)} IS NOT NULL`).join(' AND ') || 'false';
}

/** Some text that tells the row from others is filled. */
function identified(table: SourceTable): string {
  return (
    identity(table)
      .map((cell) => `${cell} IS NOT NULL`)
      .join(' OR ') || 'false'
  );
}

/** The texts of the key; of a source without a key those that must be filled. */
function identity(table: SourceTable): string[] {
  const { key } = table.source;
  return table.texts
    .filter(({ id, required }) => (key.length === 0 ? required : key.includes(id)))
    .map(({ id }) => `t.${cellOf(table, id)}`);
}
