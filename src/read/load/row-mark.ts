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
/** Cells that are looked at: a file may have a million. */
const LOOKED_AT = 64;

/**
 * Gives the SQL of a row's mark, over the cells `c0`… of its file, its first `words`, and, by the number of their column, the values
 * `v0`… and texts `t0`… of the columns that are read. What takes time is asked only of rows in which nothing can be read.
 */
export function markSql(table: SourceTable, dialect: Dialect): string {
  const { columns, typed } = table;
  const cells = Array.from({ length: Math.min(dialect.width, LOOKED_AT) }, (_, at) => quoteName(`c${at}`));
  const values = typed.map((column) => `v${columns.indexOf(column)} IS NULL`);
  const blankRequired = columns.flatMap((column, at) => (column.required ? [`t${at} IS NULL`] : []));
  const unread = values.length > 0 ? values.join(' AND ') : blankRequired.join(' OR ');
  // a list costs the engine less to prepare than a test of each cell
  const filled = `len(list_filter([${cells.join(', ')}], lambda cell: trim(cell, ${quoteText(unseen)}) <> ''))`;
  // by the number of filled cells, and NULL for any other: asked once, for each cell of it costs the engine time to plan
  const bySize = `[${[RowMark.sole, ...Array.from({ length: GROUP_CELLS - 1 }, () => 0)].join(', ')}]`;
  const cases = [
    // a header may have words for totals: it is asked first
    ...headerSql(dialect, cells),
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
  const first = [0, 1, 2].slice(0, width);
  const declared = first.findIndex((at) => {
    const column = source.columns.find(({ id }) => cells.get(id) === at);
    return column?.values.some(({ labels }) => labels.some(isTotalWord)) ?? false;
  });
  const asked = first.slice(0, declared < 0 ? first.length : declared);
  if (asked.length === 0 || source.totals === 'keep') return 'NULL::VARCHAR';
  const filled = asked.map((at) => `nullif(trim(c${at}, ${quoteText(unseen)}), '')`);
  return `CASE WHEN c0 BETWEEN '0' AND ':' THEN NULL ELSE coalesce(${filled.join(', ')}, NULL) END`;
}

function headerSql({ headerRows }: Dialect, cells: readonly string[]): string[] {
  return headerRows
    .map((row) => row.slice(0, cells.length))
    .filter(tellsItself)
    .map((row) => {
      const labels = row.map((label, at) => ({ label, cell: cells[at] ?? '' }));
      const named = labels.filter(({ label }) => label.trim() !== '');
      const same = [
        ...named.map(({ label, cell }) => `${cell} = ${quoteText(label)}`),
        ...labels.filter((one) => !named.includes(one)).map(({ cell }) => blankSql(cell)),
      ];
      // each is asked only where the one before says yes
      return `WHEN ${same.reduceRight((below, one) => `CASE WHEN ${one} THEN ${below} ELSE false END`, 'true')} THEN ${RowMark.header}`;
    });
}

/** Of "1" and "2" side by side nobody knows whether they number the columns. */
function tellsItself(row: readonly string[]): boolean {
  const filled = row.filter((label) => label.trim() !== '');
  return filled.length > (filled.every((label) => /^\P{L}+$/u.test(label)) ? 2 : 1);
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
