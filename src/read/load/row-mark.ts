import { quoteName, quoteText } from '../../engine/quote.ts';
import { unseen } from '../cells/blanks.ts';
import type { SourceTable } from '../rows/source-table.ts';
import { isTotalWord, totalWordSql } from '../rows/total-words.ts';
import type { Dialect } from '../shape/dialect.ts';

/** What the cells of a row that are not read say about it, as bits of `_mark`, which is NULL for nearly every row. */
export const RowMark = {
  /** It sums up other rows. */
  total: 1,
  /** It is, letter for letter, a row of the header. */
  header: 2,
  /** It has few filled cells, and its first one is a mark such as "II" or "A", or blank. */
  group: 4,
  /** It has one filled cell. */
  sole: 8,
} as const;

/** A group's row has its mark, its name, and perhaps a note. */
const GROUP_CELLS = 3;
/** Cells that are looked at, at most: a file may have a million. */
const LOOKED_AT = 64;

/**
 * Gives the SQL of a row's mark, over the cells `c0`… of its file, its first `words`, and, by the number of their column, the values
 * `v0`… and texts `t0`… of the columns that are read. What takes time is asked only of rows in which nothing can be read.
 */
export function markSql(table: SourceTable, dialect: Dialect): string {
  const { columns, typed } = table;
  const cells = seenCells(table, dialect).map((at) => quoteName(`c${at}`));
  const values = typed.map((column) => `v${columns.indexOf(column)} IS NULL`);
  const blankRequired = columns.flatMap((column, at) => (column.required ? [`t${at} IS NULL`] : []));
  const unread = values.length > 0 ? values.join(' AND ') : blankRequired.join(' OR ');
  // a list costs the engine less to prepare than a test of each cell
  const filled = `len(list_filter([${cells.join(', ')}], lambda cell: trim(cell, ${quoteText(unseen)}) <> ''))`;
  // by the number of filled cells, and NULL for any other: asked once, for each cell of it costs the engine time to plan
  const bySize = `[${[RowMark.sole, ...Array.from({ length: GROUP_CELLS - 1 }, () => 0)].join(', ')}]`;
  const cases = [
    // a header may have words for totals: it is asked first
    ...headerSql(table, dialect),
    `WHEN ${totalWordSql('words')} THEN ${RowMark.total}`,
    ...(unread === '' ? [] : [`WHEN ${unread} THEN ${bySize}[${filled}] + ${groupSql(table, dialect)}`]),
  ];
  return `CASE ${cases.join(' ')} END`;
}

/**
 * Gives the SQL of the cell that may say in words that its row sums up others: the first filled one of the first three, unless
 * its column declares such a word as a label. NULL for most rows, as most files number theirs.
 */
export function firstWordsSql({ source }: SourceTable, { width, cells }: Dialect): string {
  if (source.totals === 'keep') return 'NULL::VARCHAR';
  const words = [0, 1, 2].slice(0, width).reduceRight((below, at) => {
    const column = source.columns.find(({ id }) => cells.get(id) === at);
    const declared = column?.values.some(({ labels }) => labels.some(isTotalWord)) ?? false;
    const word = `nullif(trim(c${at}, ${quoteText(unseen)}), '')`;
    return declared ? `CASE WHEN ${word} IS NULL THEN ${below} END` : `coalesce(${word}, ${below})`;
  }, 'NULL::VARCHAR');
  return `CASE WHEN c0 BETWEEN '0' AND ':' THEN NULL ELSE ${words} END`;
}

/** The first three cells and those that are read: to have others made into texts costs a sixth of the time to load. */
function seenCells({ columns }: SourceTable, { width, cells }: Dialect): readonly number[] {
  const read = columns.flatMap(({ id }) => cells.get(id) ?? []);
  return [...new Set([0, 1, 2, ...read])]
    .filter((at) => at < width)
    .toSorted((a, b) => a - b)
    .slice(0, LOOKED_AT);
}

/** True for a row of the header once more: of one that numbers the columns all cells are compared, for it looks like data. */
function headerSql(table: SourceTable, dialect: Dialect): string[] {
  const seen = seenCells(table, dialect);
  return dialect.headerRows.flatMap((row) => {
    const all = row.slice(0, LOOKED_AT).map((label, at) => ({ label, cell: quoteName(`c${at}`) }));
    const labels = all.filter((_, at) => isNumbering(row) || seen.includes(at));
    const named = labels.filter(({ label }) => label.trim() !== '');
    // of "1" and "2" side by side nobody knows whether they number the columns
    if (named.length <= (isNumbering(row) ? 2 : 1)) return [];
    const same = [
      ...named.map(({ label, cell }) => `${cell} = ${quoteText(label)}`),
      ...labels.filter((one) => !named.includes(one)).map(({ cell }) => blankSql(cell)),
    ];
    // each is asked only where the one before says yes
    return [
      `WHEN ${same.reduceRight((below, one) => `CASE WHEN ${one} THEN ${below} ELSE false END`, 'true')} THEN ${RowMark.header}`,
    ];
  });
}

function isNumbering(row: readonly string[]): boolean {
  return row.every((label) => !/\p{L}/u.test(label));
}

/** The bit of a group where the first cell is a mark or blank; a cell that tells rows apart is no mark. */
function groupSql({ source }: SourceTable, { cells }: Dialect): string {
  const first = source.columns.find(({ id }) => cells.get(id) === 0);
  if (first !== undefined && (first.required || source.key.includes(first.id))) return '0';
  // what is left of "II.", "A)" or "b": one letter, a Roman numeral, or nothing
  const mark = `trim(c0, ${quoteText(`${unseen}./)`)})`;
  const isMark = `strlen(c0) <= ${LONGEST_MARK} AND (translate(${mark}, 'IVXLC', '') = '' OR (length(${mark}) = 1 AND ${mark} > '9'))`;
  return `CASE WHEN c0 IS NULL OR (${isMark}) THEN ${RowMark.group} ELSE 0 END`;
}

/** Bytes of a mark with what may stand around it. */
const LONGEST_MARK = 24;

/** No pattern: there are many cells, and to prepare one for each takes longer than to read a small file. */
function blankSql(cell: string): string {
  return `CASE WHEN ${cell} < '!' OR ${cell} > '~' THEN trim(${cell}, ${quoteText(unseen)}) = '' ELSE ${cell} IS NULL END`;
}
