import { quoteName, quoteText } from '../../engine/quote.ts';
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
/** Cells that are looked at: a file may have a million. */
const LOOKED_AT = 64;

/**
 * Gives the SQL of a row's mark, over the cells `c0`… of its file and, by the number of their column, the values `v0`… and texts
 * `t0`… of the columns that are read. What takes time is asked only of rows in which nothing can be read.
 */
export function markSql(table: SourceTable, dialect: Dialect): string {
  const { columns, typed, source } = table;
  const cells = Array.from({ length: Math.min(dialect.width, LOOKED_AT) }, (_, at) => quoteName(`c${at}`));
  const values = typed.map((column) => `v${columns.indexOf(column)} IS NULL`);
  const blankRequired = columns.flatMap((column, at) => (column.required ? [`t${at} IS NULL`] : []));
  const unread = values.length > 0 ? values.join(' AND ') : blankRequired.join(' OR ');
  const filled = `(${cells.map((cell) => `(NOT ${blankSql(cell)})::UTINYINT`).join(' + ')})`;
  // by the number of filled cells, and NULL for any other: asked once, for each cell of it costs the engine time to plan
  const bySize = `[${[RowMark.sole, ...Array.from({ length: GROUP_CELLS - 1 }, () => 0)].join(', ')}]`;
  const cases = [
    // a header may have words for totals: it is asked first
    ...headerSql(dialect, cells),
    ...(source.totals === 'keep' ? [] : [`WHEN ${totalSql(table, dialect)} THEN ${RowMark.total}`]),
    ...(unread === '' ? [] : [`WHEN ${unread} THEN ${bySize}[${filled}] + ${groupSql(table, dialect)}`]),
  ];
  return cases.length === 0 ? 'NULL' : `CASE ${cases.join(' ')} END`;
}

/** True where the first filled cell of the first three is a word for a total, and no declared label of its column. */
function totalSql({ source }: SourceTable, { width, cells }: Dialect): string {
  const tests = [0, 1, 2].slice(0, width).map((at) => {
    const column = source.columns.find(({ id }) => cells.get(id) === at);
    const declared = column?.values.some(({ labels }) => labels.some(isTotalWord)) ?? false;
    return { cell: `c${at}`, test: declared ? 'false' : totalWordSql(`c${at}`) };
  });
  return tests.reduceRight(
    (below, { cell, test }) => `CASE WHEN ${blankSql(cell)} THEN ${below} ELSE ${test} END`,
    'false',
  );
}

function headerSql({ headerRows }: Dialect, cells: readonly string[]): string[] {
  return headerRows
    .map((row) => row.slice(0, cells.length).map((label) => label.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')))
    .filter(tellsItself)
    .map((row) => {
      const same = row.map((label, at) =>
        label === ''
          ? blankSql(cells[at] ?? '')
          : `trim(${cells[at]}, ${quoteText(' \t\r\n')}) = ${quoteText(label)}`,
      );
      // each is asked only where the one before says yes
      return `WHEN ${same.reduceRight((below, one) => `CASE WHEN ${one} THEN ${below} ELSE false END`, 'true')} THEN ${RowMark.header}`;
    });
}

/** Of "1" and "2" side by side nobody knows whether they number the columns. */
function tellsItself(row: readonly string[]): boolean {
  const filled = row.filter((label) => label !== '');
  return filled.length > (filled.every((label) => /^\P{L}+$/u.test(label)) ? 2 : 1);
}

/** The bit of a group where the first cell is a mark or blank; a cell that tells rows apart is no mark. */
function groupSql({ source }: SourceTable, { cells }: Dialect): string {
  const first = source.columns.find(({ id }) => cells.get(id) === 0);
  if (first !== undefined && (first.required || source.key.includes(first.id))) return '0';
  const mark = `regexp_full_match(c0, '[\\s\\p{Z}]*(?:[IVXLC]{1,6}|\\p{L})[\\s\\p{Z}./)]*')`;
  return `CASE WHEN ${blankSql('c0')} OR ${mark} THEN ${RowMark.group} ELSE 0 END`;
}

function blankSql(cell: string): string {
  return `CASE WHEN ${cell} < '!' OR ${cell} > '~' THEN regexp_full_match(${cell}, '[\\s\\p{Z}\\p{Cf}]*') ELSE ${cell} IS NULL END`;
}
