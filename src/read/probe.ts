import { canonicalLabel } from '../model/canonical-label.ts';
import type { Column, Source } from '../model/plan.ts';
import type { Dialect } from './dialect.ts';
import type { FileHead } from './file-head.ts';
import { type HeadRecord, headRecords } from './head-records.ts';
import { lineEndsOf } from './line-ends.ts';
import { physicalLines } from './physical-lines.ts';

const delimiters = [',', ';', '\t', '|'] as const;
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/** What the head of a file looks like under one delimiter. */
interface Candidate {
  readonly delimiter: string;
  readonly records: readonly HeadRecord[];
  /** The row that has headers of the most declared columns; −1 where no row has any. */
  readonly headerAt: number;
  readonly matches: number;
  /** How many records have as many cells as most have. */
  readonly agreeing: number;
}

/** The dialect that a head tells; null where no row has a declared header, with the cells of the first row. */
export type Probe =
  | { readonly dialect: Dialect; readonly labels: readonly string[] }
  | { readonly dialect: null; readonly labels: readonly string[] };

/**
 * Finds the delimiter and the header row by trying: of the delimiters, the one under which a row among the first
 * 50 records has the most declared headers, or else the one under which the records agree on their cells.
 */
export function probe(source: Source, file: string, path: string, head: FileHead): Probe {
  const best = bestCandidate(source, head.bytes);
  const header = best.records[best.headerAt];
  if (header === undefined) return { dialect: null, labels: firstLabels(best.records) };

  const from =
    best.records[best.headerAt - 1]?.end ?? (head.bytes.subarray(0, 3).equals(BOM) ? BOM.length : 0);
  const labels = header.cells.map((cell) => cell.normalize('NFC').trim());
  const cells = new Map<string, number>();
  for (const column of source.columns) {
    const [at] = cellsOf(column, labels);
    if (at !== undefined) cells.set(column.id, at);
  }
  const dialect: Dialect = {
    file,
    path,
    gzip: head.gzip,
    delimiter: best.delimiter,
    width: widthOf(best),
    headerLine: 1 + physicalLines(head.bytes.subarray(0, from)),
    skip: best.headerAt + 1,
    dataOffset: header.end,
    dataLine: 1 + physicalLines(head.bytes.subarray(0, header.end)),
    ends: lineEndsOf(head.bytes.subarray(0, header.end)),
    cells,
    spellings: new Map([...cells].map(([id, at]) => [id, labels[at] ?? ''])),
  };
  return { dialect, labels };
}

/**
 * Tries the delimiters that occur. Most files have their header near the top: there a small part of the head tells,
 * and one delimiter under which a row has every column that must be there needs no rival.
 */
function bestCandidate(source: Source, head: Buffer): Candidate {
  const columnOf = new Map(
    source.columns.flatMap(({ id, headers }) => headers.map((header) => [canonicalLabel(header), id])),
  );
  const top = wholeLines(head.subarray(0, TOP));
  const required = source.columns.filter(({ optional }) => !optional).length;
  const { length: all } = source.columns;
  for (const delimiter of byFrequency(top)) {
    const found = candidate(top, delimiter, columnOf, all);
    if (found.matches >= Math.max(2, required)) return found;
  }
  return byFrequency(head)
    .map((delimiter) => candidate(head, delimiter, columnOf, all))
    .reduce((a, b) =>
      b.matches > a.matches || (b.matches === a.matches && b.agreeing > a.agreeing) ? b : a,
    );
}

/** Bytes of the head that are looked at first. */
const TOP = 8 * 1024;

/** Cuts a text after its last line end, so that it does not end within a record more often than it must. */
function wholeLines(bytes: Buffer): Buffer {
  const end = bytes.lastIndexOf(10);
  return end < 0 ? bytes : bytes.subarray(0, end + 1);
}

/** The delimiters that a text has, the most frequent first; where it has none, the comma. */
function byFrequency(text: Buffer): readonly string[] {
  const counts = delimiters.map((delimiter): [string, number] => [delimiter, countOf(text, delimiter)]);
  const present = counts.filter(([, count]) => count > 0).toSorted(([, a], [, b]) => b - a);
  return present.length === 0 ? delimiters.slice(0, 1) : present.map(([delimiter]) => delimiter);
}

function countOf(text: Buffer, delimiter: string): number {
  const code = delimiter.charCodeAt(0);
  let count = 0;
  for (const byte of text) if (byte === code) count += 1;
  return count;
}

/** Gives the cells of a header row that bear a name of the column. */
export function cellsOf(column: Column, labels: readonly string[]): number[] {
  const names = new Set(column.headers.map(canonicalLabel));
  return labels.flatMap((label, at) => (names.has(canonicalLabel(label)) ? [at] : []));
}

function candidate(
  head: Buffer,
  delimiter: string,
  columnOf: ReadonlyMap<string, string>,
  columns: number,
): Candidate {
  const records = headRecords(head, delimiter);
  let headerAt = -1;
  let matches = 0;
  for (const [at, { cells }] of records.entries()) {
    // no later row can have more than all
    if (matches === columns) break;
    const found = new Set(cells.flatMap((cell) => columnOf.get(canonicalLabel(cell)) ?? [])).size;
    if (found <= matches) continue;
    headerAt = at;
    matches = found;
  }
  return { delimiter, records, headerAt, matches, agreeing: agreeing(records) };
}

function agreeing(records: readonly HeadRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records) {
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

/** The cells of the header row; one empty cell at its end is a trailing delimiter, unless records fill it. */
function widthOf({ records, headerAt }: Candidate): number {
  const header = records[headerAt]?.cells ?? [];
  if (header.length < 2 || header.at(-1)?.trim() !== '') return header.length;
  const filled = records.slice(headerAt + 1).some(({ cells }) => (cells[header.length - 1] ?? '') !== '');
  return filled ? header.length : header.length - 1;
}

function firstLabels(records: readonly HeadRecord[]): readonly string[] {
  const rows = records.map(({ cells }) => cells.map((cell) => cell.trim()).filter((cell) => cell !== ''));
  return rows.find((cells) => cells.length > 1) ?? rows.find((cells) => cells.length > 0) ?? [];
}
