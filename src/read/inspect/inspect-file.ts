import type { Engine } from '../../engine/open-engine.ts';
import type {
  InspectedColumn,
  InspectedFile,
  InspectedPart,
  SourceFit,
  SuggestedSource,
} from '../../model/inspection.ts';
import type { Problem } from '../../model/problem.ts';
import type { Source } from '../../model/source.ts';
import type { ReadContext, ReadOptions } from '../read-context.ts';
import { fitSources } from './fit-sources.ts';
import { forgetTables } from './forget-tables.ts';
import { isPersonal, lookAtColumns } from './look-at-columns.ts';
import { type OpenPart, openParts } from './open-parts.ts';
import { readParts, type TextTable, textColumn } from './read-parts.ts';
import { setThinRowsAside } from './set-thin-rows-aside.ts';
import { suggestSource } from './suggest-source.ts';

/** A file to look at. */
export interface FileToInspect {
  /** Relative to the folder, with `/`; `-` is standard input. */
  readonly file: string;
  /** On disk; 0 where that is not known beforehand. */
  readonly bytes: number;
  /** The sources of a plan, each with whether its patterns match the file. */
  readonly declared: readonly { readonly source: Source; readonly matches: boolean }[];
  /** Tells its copies and tables from those of other files. */
  readonly number: number;
}

/** A file as it was looked at, and the sources that a plan would have of it. */
export interface Inspected {
  readonly file: InspectedFile;
  readonly sources: readonly SuggestedSource[];
}

/** What a record's cell of personal data is shown as, however long it is. */
const MASK = '•••';

/** How many first records are shown. */
const RECORDS = 3;

/**
 * Looks at one file without any plan: what it is, what its columns hold, which rows are no records; and says what a plan would
 * say of it. Nothing is proven yet: whoever parses plans reads the file with the suggested source.
 */
export async function inspectFile(
  engine: Engine,
  folder: string,
  { file, bytes, declared, number }: FileToInspect,
  options: ReadOptions,
): Promise<Inspected> {
  const source = bareSource(file, number);
  const context: ReadContext = { ...options, engine, source, columns: [], folder };
  context.progress.expect(bytes);
  context.progress.begin(file, bytes);
  const opened = await openParts(context, file, number);
  const problems: Problem[] = [...opened.problems];
  const parts: InspectedPart[] = [];
  const suggestions: { readonly suggested: SuggestedSource; readonly hasRows: boolean }[] = [];
  const fits: SourceFit[] = [];
  for (const [at, group] of groups(opened.parts).entries()) {
    const own = { ...context, source: { ...source, id: `${source.id}_${at}` } };
    const read = await readParts(own, group);
    problems.push(...read.problems);
    await setThinRowsAside(engine, read);
    const looked = await lookAtColumns(engine, read);
    const unread = read.numbers.every((one) => one === null);
    // of what could not be read nothing is known but the names
    const columns = unread ? looked.map((column) => ({ ...column, notes: [] })) : looked;
    const suggested = unread ? null : suggestSource(file, read.parts, columns);
    const hasRows = columns.some(({ rows }) => rows > 0);
    if (suggested !== null) suggestions.push({ suggested, hasRows });
    fits.push(...fitSources(declared, read.parts, suggested));
    for (const index of read.parts.keys()) parts.push(await inspectedPart(engine, read, index, columns));
    await forgetTables(engine);
  }
  context.progress.end(file);
  // beside a table with rows one without any is a note or a form to fill in
  const useful = suggestions.some(({ hasRows }) => hasRows)
    ? suggestions.filter(({ hasRows }) => hasRows)
    : suggestions;
  const sources = useful.map(({ suggested }) => suggested);
  return { file: { file, bytes, parts, fits: bestOf(fits), problems }, sources };
}

/** Sets parts with one and the same header together, in the order in which they come. */
function groups(parts: readonly OpenPart[]): readonly (readonly OpenPart[])[] {
  const found = new Map<string, OpenPart[]>();
  for (const part of parts) {
    const header = JSON.stringify([part.encoding, part.dialect.labels.map(({ name }) => name)]);
    found.set(header, [...(found.get(header) ?? []), part]);
  }
  return [...found.values()];
}

async function inspectedPart(
  engine: Engine,
  read: TextTable,
  index: number,
  columns: readonly InspectedColumn[],
): Promise<InspectedPart> {
  const { text, dialect } = read.parts[index] as OpenPart;
  const number = read.numbers[index] ?? null;
  const named = columns.filter(({ label }) => label !== '');
  const { labels, headerLine, dataLine, headerRows } = dialect;
  const files = read.account.files;
  return {
    path: text.file,
    part: text.part,
    container: text.container,
    encoding: text.encoding,
    encodingReason: text.encodingReason,
    delimiter: dialect.delimiter,
    header: {
      line: lineOf(text, headerLine),
      endLine: Math.max(lineOf(text, headerLine), lineOf(text, dataLine) - 1),
      rows: headerRows.length,
    },
    columns,
    moreColumns: labels.length - columns.length,
    records: number === null ? [] : await firstRecords(engine, read, number, named),
    account: number === null ? null : (files[number] ?? null),
    rejects: read.account.rejects.filter((reject) => reject.file === text.file),
  };
}

/** The row of the sheet, where the text is a copy of one. */
function lineOf({ rows }: OpenPart['text'], line: number): number {
  return rows === null ? line : rows.lineOf(line);
}

async function firstRecords(
  engine: Engine,
  { table }: TextTable,
  number: number,
  columns: readonly InspectedColumn[],
): Promise<InspectedPart['records']> {
  const names = columns.map(({ position }) => textColumn(position - 1));
  const rows = await engine.rows(
    `SELECT ${names.join(', ')} FROM ${table.name} WHERE _file = ${number} ORDER BY rowid LIMIT ${RECORDS}`,
  );
  return rows.map((row) =>
    columns.map((column) => {
      const cell = row[textColumn(column.position - 1)];
      if (cell === null || cell === undefined) return null;
      return isPersonal(column) ? MASK : String(cell);
    }),
  );
}

/** The fits of the best rank and the most columns, and those that a plan declares for the file anyway. */
function bestOf(fits: readonly SourceFit[]): readonly SourceFit[] {
  const ranks = ['none', 'some', 'needed', 'all'];
  const worth = ({ rank, missing, matches }: SourceFit) =>
    ranks.indexOf(rank) * 1e6 + matches * 1e3 - missing.length;
  const sorted = fits.toSorted((a, b) => worth(b) - worth(a));
  const [best] = sorted;
  if (best === undefined || best.rank === 'none') return sorted.filter(({ declared }) => declared);
  const alike = sorted.filter((fit) => worth(fit) === worth(best));
  // a plan may read many kinds of files with the same columns: it says itself which these are
  const own = alike.filter(({ declared }) => declared);
  const others = sorted.filter((fit) => fit.declared && !alike.includes(fit));
  return [...(own.length > 0 ? own : alike), ...others];
}

/** A source that says nothing of its file. */
function bareSource(file: string, number: number): Source {
  return {
    id: `inspected_${number}`,
    title: null,
    files: [file],
    optional: false,
    synthetic: false,
    key: [],
    winner: { by: 'latest', column: null },
    completeTo: null,
    emptyMonths: 'missing',
    encoding: null,
    sheets: [],
    totals: 'leave-out',
    checks: [],
    columns: [],
    place: { file, line: null, column: null, length: 1, text: null },
  };
}
