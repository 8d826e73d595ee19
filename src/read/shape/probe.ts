import { canonicalLabel } from '../../model/canonical-label.ts';
import type { Column, Source } from '../../model/plan.ts';
import type { Dialect } from './dialect.ts';
import type { FileHead } from './file-head.ts';
import { type HeadRecord, headRecords } from './head-records.ts';
import { type HeaderRanker, headerRanker, isBetter, type Rank, type RankedRow } from './header-ranker.ts';
import { lineEndsOf } from './line-ends.ts';
import { looksLikeData } from './looks-like-data.ts';
import { physicalLines } from './physical-lines.ts';

const delimiters = [',', ';', '\t', '|'] as const;
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/** What the head of a file looks like under one delimiter. */
interface Candidate {
  readonly delimiter: string;
  readonly records: readonly HeadRecord[];
  /** Where a record begins whose quote does not close; null where all close. */
  readonly openQuoteFrom: number | null;
  /** The header row; −1 where no row has a declared header. */
  readonly headerAt: number;
  readonly rank: Rank;
  readonly matches: number;
  /** How many records have as many cells as most have. */
  readonly agreeing: number;
}

/** What a probe finds: how to read the file, or why that is not known. */
export type Probe =
  | {
      readonly dialect: Dialect;
      /** The cells of the header row. */
      readonly labels: readonly string[];
      /** The physical line of the first row above the header row that looks like data; null where none does. */
      readonly dataAbove: number | null;
    }
  | {
      readonly dialect: null;
      /** The cells of the first row. */
      readonly labels: readonly string[];
      /** The physical line of a row near the top with a quote that does not close; null where all close. */
      readonly openQuoteLine: number | null;
    };

/**
 * Finds the delimiter and the header row by trying. The header row is the first among the first 50 records that has
 * every column that must be there, or else every one of `needed`, or else the most; the delimiter is the one under
 * which there is the best such row, or else the one under which the records agree on their cells.
 */
export function probe(source: Source, needed: readonly Column[], path: string, head: FileHead): Probe {
  const best = bestCandidate(headerRanker(source, needed), head);
  const header = best.records[best.headerAt];
  const lineAt = (offset: number) => 1 + physicalLines(head.bytes.subarray(0, offset));
  if (header === undefined) {
    const openQuoteLine = best.openQuoteFrom === null ? null : lineAt(best.openQuoteFrom);
    return { dialect: null, labels: firstLabels(best.records), openQuoteLine };
  }

  const begins = (at: number) =>
    best.records[at - 1]?.end ?? (head.bytes.subarray(0, 3).equals(BOM) ? BOM.length : 0);
  const labels = header.cells.map((cell) => unquoted(cell.normalize('NFC')));
  const cells = new Map<string, number>();
  for (const column of source.columns) {
    const [at] = cellsOf(column, labels);
    if (at !== undefined) cells.set(column.id, at);
  }
  const dialect: Dialect = {
    path,
    delimiter: best.delimiter,
    width: widthOf(best),
    headerLine: lineAt(begins(best.headerAt)),
    skip: best.headerAt + 1,
    dataOffset: header.end,
    dataLine: lineAt(header.end),
    ends: lineEndsOf(head.bytes.subarray(0, header.end)),
    cells,
  };
  const above = best.records.slice(0, best.headerAt).findIndex(looksLikeData(source.columns, labels, cells));
  return { dialect, labels, dataAbove: above < 0 ? null : lineAt(begins(above)) };
}

/**
 * Tries the delimiters that occur. Most files have their header near the top: there a small part of the head tells,
 * and one delimiter under which a row has every column that must be there needs no rival.
 */
function bestCandidate(rank: HeaderRanker, head: FileHead): Candidate {
  const top = head.bytes.length > TOP ? wholeLines(head.bytes.subarray(0, TOP)) : null;
  for (const delimiter of top === null ? [] : byFrequency(top)) {
    const found = candidate(top ?? head.bytes, delimiter, rank);
    if (found.rank === 'all' && found.matches > 1) return found;
  }
  // of a row that is cut off nobody knows how many cells it has
  const text = head.cut ? wholeLines(head.bytes) : head.bytes;
  return byFrequency(text)
    .map((delimiter) => candidate(text, delimiter, rank))
    .reduce((a, b) => (isBetter(b, a) || (!isBetter(a, b) && b.agreeing > a.agreeing) ? b : a));
}

/** Bytes of the head that are looked at first. */
const TOP = 8 * 1024;

/** Cuts a text after its last line end, so that it does not end within a record more often than it must. */
function wholeLines(bytes: Buffer): Buffer {
  const lineFeed = bytes.lastIndexOf(10);
  return bytes.subarray(0, 1 + (lineFeed < 0 ? bytes.lastIndexOf(13) : lineFeed));
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

function candidate(head: Buffer, delimiter: string, rank: HeaderRanker): Candidate {
  const { records, openQuote } = headRecords(head, delimiter);
  let headerAt = -1;
  let best: RankedRow = { rank: 'none', matches: 0 };
  for (const [at, { cells }] of records.entries()) {
    if (best.rank === 'all') break;
    const row = rank(cells.map(unquoted));
    // a row further down is taken only for what columns it must have, not for more of the others
    if (best.rank === 'needed' && row.rank !== 'all') continue;
    if (!isBetter(row, best)) continue;
    headerAt = at;
    best = row;
  }
  const swallowing = headerAt < 0 ? records.findIndex(({ cells }) => swallows(cells, delimiter, rank)) : -1;
  const openAt = swallowing >= 0 ? swallowing : openQuote ? records.length : null;
  const openQuoteFrom = openAt === null ? null : (records[openAt - 1]?.end ?? 0);
  return { delimiter, records, openQuoteFrom, headerAt, ...best, agreeing: agreeing(records) };
}

/** True where a cell of several lines has a header row within: a quote opened before it that was not meant to. */
function swallows(cells: readonly string[], delimiter: string, rank: HeaderRanker): boolean {
  return cells.some((cell) => {
    const [, ...below] = cell.split(lineEnd);
    return below.some((line) => rank(line.split(delimiter).map(unquoted)).rank !== 'none');
  });
}

const lineEnd = /\r\n|\n|\r/;

/** A cell without spaces around it, and without quotes that spaces kept from being taken for such. */
function unquoted(cell: string): string {
  const trimmed = cell.trim();
  return /^"[^"]*"$/.test(trimmed) ? trimmed.slice(1, -1).trim() : trimmed;
}

function agreeing(records: readonly HeadRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records) {
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

/**
 * The cells of the header row. One empty cell at its end is a trailing delimiter, unless more records fill it than
 * do not have it.
 */
function widthOf({ records, headerAt }: Candidate): number {
  const header = records[headerAt]?.cells ?? [];
  if (header.length < 2 || header.at(-1)?.trim() !== '') return header.length;
  const below = records.slice(headerAt + 1).filter(({ cells }) => cells.length > 1);
  const filled = below.filter(({ cells }) => (cells[header.length - 1] ?? '') !== '').length;
  const short = below.filter(({ cells }) => cells.length < header.length).length;
  return filled > short ? header.length : header.length - 1;
}

function firstLabels(records: readonly HeadRecord[]): readonly string[] {
  const rows = records.map(({ cells }) =>
    cells.map((cell) => cell.trim().split(lineEnd)[0] ?? '').filter((cell) => cell !== ''),
  );
  return rows.find((cells) => cells.length > 1) ?? rows.find((cells) => cells.length > 0) ?? [];
}
