import { sep } from 'node:path';
import type { Engine } from '../../engine/open-engine.ts';
import { quoteName, quoteText } from '../../engine/quote.ts';
import { cellSql, unlessMissing } from '../cells/cell-sql.ts';
import type { SourceTable } from '../rows/source-table.ts';
import type { Dialect } from '../shape/dialect.ts';
import { firstWordsSql, markSql } from './row-mark.ts';

/**
 * How the engine's reader goes about a file. `quick` is parallel and refuses whatever is not uniform. `patient`
 * goes through the file once from the start, which is always right about where records begin, and takes mixed
 * line ends; it is lenient with cells, so it is for texts whose records have been found regular.
 */
export type Manner = 'quick' | 'patient';

/** How one attempt reads a file. */
export interface FileReading {
  readonly dialect: Dialect;
  /** What its rows have in `_file`. */
  readonly number: number;
  readonly manner: Manner;
  /** Bytes of the longest record with the blank lines before it, where known; else 0. */
  readonly longest: number;
}

/** What the engine takes for a line before it must be told that there are longer ones. */
const LINE_LIMIT = 2_000_000;

const manners = {
  quick: 'strict_mode = true',
  patient: 'strict_mode = false, parallel = false',
} satisfies Record<Manner, string>;

/**
 * Reads files that have the same layout into their source's table, one after the other, by one statement: for a small file the engine
 * takes far longer to prepare a statement than to read. Only the columns that are needed, every cell as text and then by our own
 * rules as its type. A cell with a text that has no reading stands in `_odd`, in the order of the typed columns; what other
 * cells say of a row is its `_mark`.
 * Gives the number of rows; throws an EngineError, and then has read none.
 */
export async function insertFiles(
  engine: Engine,
  table: SourceTable,
  readings: readonly FileReading[],
): Promise<number> {
  const [first] = readings;
  if (first === undefined) return 0;
  const { dialect } = first;
  const texts = table.columns.map((column, at) => {
    // a column of qualifiers has its number's cell
    const cell = dialect.cells.get(column.qualifierOf ?? column.id);
    const text = cell === undefined ? 'NULL::VARCHAR' : unlessMissing(column, quoteName(`c${cell}`));
    return `${text} AS t${at}`;
  });
  const values = table.columns.map((column, at) => `${cellSql(column, `t${at}`)} AS v${at}`);
  const [row] = await engine.rows(`
    INSERT INTO ${table.name}
    SELECT ${[...table.columns.map((_, at) => `v${at}`), '_file', oddCells(table), markSql(table, dialect)].join(', ')}
    FROM (SELECT *, ${values.join(', ')} FROM (SELECT ${['*', ...texts, `${firstWordsSql(table, dialect)} AS words`].join(', ')} FROM (${readSql(readings)})))`);
  return Number(row?.Count);
}

/** Tells whether one statement can read both: their cells mean the same, whatever is between and above them. */
export function sameLayout(one: Dialect, other: Dialect): boolean {
  return layoutOf(one) === layoutOf(other);
}

function layoutOf({ width, cells, headerRows }: Dialect): string {
  return JSON.stringify([width, [...cells], headerRows]);
}

function oddCells({ columns, typed }: SourceTable): string {
  if (typed.length === 0) return 'NULL';
  const at = typed.map((column) => columns.indexOf(column));
  const odd = at.map((index) => `(v${index} IS NULL AND t${index} IS NOT NULL)`).join(' OR ');
  const cells = at.map((index) => `CASE WHEN v${index} IS NULL THEN ${cutSql(`t${index}`)} END`).join(', ');
  return `CASE WHEN ${odd} THEN [${cells}] END`;
}

/** What is beyond any number, date or label says no more than its beginning; the dots keep that from being read. */
function cutSql(text: string): string {
  return `CASE WHEN strlen(${text}) > ${4 * RAW_LETTERS} THEN left(${text}, ${RAW_LETTERS}) || '…' ELSE ${text} END`;
}

/** Letters that are kept of a cell that cannot be read; one may have a hundred million. */
const RAW_LETTERS = 1000;

/** The cells `c0`… of every file, in order, and the number of the file; files that are read alike need one reader. */
function readSql(readings: readonly FileReading[]): string {
  const readers: { readonly options: string; readonly first: number; readonly paths: string[] }[] = [];
  for (const reading of readings) {
    const { number, dialect } = reading;
    const options = optionsOf(reading);
    const last = readers.at(-1);
    if (last?.options === options && last.first + last.paths.length === number) last.paths.push(dialect.path);
    else readers.push({ options, first: number, paths: [dialect.path] });
  }
  const queries = readers.map(({ options, first, paths }) => {
    const listed = paths.map((path) => quoteText(globbed(path)));
    // of one file, however large, its number is the same for all rows
    const number = paths.length === 1 ? first : `${first} + file_index`;
    return `SELECT *, (${number})::UINTEGER AS _file FROM read_csv([${listed.join(', ')}], ${options})`;
  });
  return queries.join(' UNION ALL ');
}

function optionsOf({ dialect, manner, longest }: FileReading): string {
  const columns = Array.from({ length: dialect.width }, (_, at) => `'c${at}': 'VARCHAR'`);
  const options = [
    'auto_detect = false',
    'header = false',
    `skip = ${dialect.skip}`,
    `delim = ${quoteText(dialect.delimiter)}`,
    `quote = '"'`,
    `escape = '"'`,
    `compression = 'none'`,
    manners[manner],
    // a folder named c0=5 would else have a say in the cell c0
    'hive_partitioning = false',
    ...(longest < LINE_LIMIT ? [] : [`max_line_size = ${longest + LINE_LIMIT}`]),
    `columns = {${columns.join(', ')}}`,
  ];
  return options.join(', ');
}

/** The engine takes every path for a pattern; brackets around a sign that means something make it mean itself. */
export function globbed(path: string): string {
  // elsewhere a name may have a backslash in it
  const slashed = sep === '\\' ? path.replaceAll(sep, '/') : path;
  return slashed.replace(/[*?[]/g, '[$&]');
}
