import type { Column, Source } from '../../model/source.ts';
import { cleanLabel } from './clean-label.ts';
import { countOf, type DelimiterCount, declaredDelimiter, delimiterCounts } from './delimiter-counts.ts';
import type { Dialect } from './dialect.ts';
import type { FileHead } from './file-head.ts';
import { type FoundHeader, findHeader, HEADER_WITHIN } from './find-header.ts';
import { guessHeader } from './guess-header.ts';
import { HEAD_RECORDS, type HeadRecord, headRecords } from './head-records.ts';
import { compareRanks, type HeaderRanker, headerRanker } from './header-ranker.ts';
import { lateHeader } from './late-header.ts';
import { lineEndsOf } from './line-ends.ts';
import { looksLikeData } from './looks-like-data.ts';
import { physicalLines } from './physical-lines.ts';
import { swallowedHeader } from './swallowed-header.ts';

/** More cells than this no export has; to split them would cost more than a whole file should. */
export const COLUMN_LIMIT = 50_000;

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/** What the head of a file looks like under one delimiter. */
interface Candidate {
  readonly delimiter: string;
  readonly records: readonly HeadRecord[];
  /** Where a record begins whose quote does not close; null where all close. */
  readonly openQuoteFrom: number | null;
  readonly header: FoundHeader | null;
  /** How many records have as many cells as most have. */
  readonly agreeing: number;
}

/** What a probe finds: how to read the file, or why that is not known. */
export type Probe =
  | {
      readonly dialect: Dialect;
      /** The physical line of the first row above the header that looks like data; null where none does. */
      readonly dataAbove: number | null;
    }
  | {
      readonly dialect: null;
      /** The cells of the first row. */
      readonly labels: readonly string[];
      /** The physical line of a row near the top with a quote that does not close; null where all close. */
      readonly openQuoteLine: number | null;
      /** A line of more cells than any export has, with how many of them were counted; null where there is none. */
      readonly endless: { readonly line: number; readonly columns: number } | null;
      /** A header may stand further down than the head goes. */
      readonly unsettled: boolean;
      /** The physical line of a header that stands too far down; null where none was seen. */
      readonly headerBelow: number | null;
    };

/**
 * Finds the delimiter and the header by trying: the delimiter is the one under which there is the best header, or else
 * the one under which the records agree on their cells; a first line `sep=;` decides. Of a source without declared
 * columns the header is guessed.
 */
export function probe(source: Source, needed: readonly Column[], path: string, head: FileHead): Probe {
  const find: FindHeader =
    source.columns.length === 0
      ? (cells) => guessHeader(cells)
      : (cells) => findHeader(cells, source, needed);
  const { best, endless } = bestCandidate(find, headerRanker(source, needed), head);
  const lineAt = (offset: number) => 1 + physicalLines(head.bytes.subarray(0, offset));
  if (best === null || best.header === null) {
    const from = best?.openQuoteFrom ?? null;
    const late = best === null ? null : lateHeader(find, best.delimiter, head.bytes.subarray(0, LATE));
    return {
      dialect: null,
      labels: best === null ? [] : firstLabels(best.records, head.bytes),
      openQuoteLine: from === null ? null : lineAt(from),
      endless: endless === null ? null : { line: lineAt(endless.lineFrom), columns: endless.cells },
      unsettled: head.cut && endless === null && (best?.records.length ?? 0) < HEADER_WITHIN,
      headerBelow: late === null ? null : lineAt(late),
    };
  }

  const { header, records, delimiter } = best;
  const begins = (at: number) =>
    records[at - 1]?.end ?? (head.bytes.subarray(0, 3).equals(BOM) ? BOM.length : 0);
  const dataOffset = begins(header.end);
  const dialect: Dialect = {
    path,
    delimiter,
    width: header.labels.length,
    headerLine: lineAt(begins(header.at)),
    skip: header.end,
    dataOffset,
    dataLine: lineAt(dataOffset),
    ends: lineEndsOf(head.bytes.subarray(0, dataOffset)),
    labels: header.labels,
    headerRows: records.slice(header.at, header.end).map(({ cells }) => cells.map(cleanLabel)),
    titles: records.slice(0, header.at).map(({ cells }) => cells.map(cleanLabel).join(' ')),
    toldDays: new Map(),
    cells: header.cells,
  };
  const isData = looksLikeData(source.columns, header);
  const above =
    source.columns.length === 0 ? -1 : records.slice(0, header.at).findIndex(({ cells }) => isData(cells));
  return { dialect, dataAbove: above < 0 ? null : lineAt(begins(above)) };
}

type FindHeader = (records: readonly (readonly string[])[]) => FoundHeader | null;

/** Bytes of the head that are looked at first. */
const TOP = 8 * 1024;

/** In so many bytes a header further down is looked for, to tell of it. */
const LATE = 256 * 1024;

/**
 * Tries the delimiters that occur. Most files have their header near the top: there a small part of the head tells,
 * and one delimiter under which a row has every column that must be there needs no rival.
 */
function bestCandidate(
  find: FindHeader,
  rank: HeaderRanker,
  head: FileHead,
): { readonly best: Candidate | null; readonly endless: DelimiterCount | null } {
  const declared = declaredDelimiter(head.bytes);
  const countsOf = (text: Buffer) => (declared === null ? delimiterCounts(text) : [countOf(text, declared)]);
  const top = head.bytes.length > TOP ? wholeLines(head.bytes.subarray(0, TOP)) : null;
  for (const count of top === null ? [] : countsOf(top)) {
    const found = candidate(top ?? head.bytes, count, find, rank);
    const { header, records } = found;
    // what belongs to the header must all have been seen
    if (header?.rank === 'all' && header.matches > 1 && header.end + 1 < records.length) {
      return { best: found, endless: null };
    }
  }
  const counts = countsOf(head.bytes);
  const endless = counts.find(({ cells }) => cells > COLUMN_LIMIT) ?? null;
  // of a row that is cut off nobody knows how many cells it has
  const text = head.cut ? wholeLines(head.bytes) : head.bytes;
  const candidates = counts
    .filter(({ cells }) => cells <= COLUMN_LIMIT)
    .map((count) => candidate(text, count, find, rank));
  const best = candidates.reduce<Candidate | null>(
    (a, b) => (a === null || compareCandidates(b, a) > 0 ? b : a),
    null,
  );
  return { best, endless };
}

const nothing = { rank: 'none', matches: 0 } as const;

/** Of guessed headers, which have no rank, the one that names more columns. */
function compareCandidates(a: Candidate, b: Candidate): number {
  const guessed = ({ header }: Candidate) =>
    header?.rank === 'none' ? header.labels.filter(({ name }) => name !== '').length : 0;
  const step = compareRanks(a.header ?? nothing, b.header ?? nothing);
  return step || guessed(a) - guessed(b) || a.agreeing - b.agreeing;
}

/** Cuts a text after its last line end, so that it does not end within a record more often than it must. */
function wholeLines(bytes: Buffer): Buffer {
  const lineFeed = bytes.lastIndexOf(10);
  return bytes.subarray(0, 1 + (lineFeed < 0 ? bytes.lastIndexOf(13) : lineFeed));
}

function candidate(
  head: Buffer,
  { delimiter, cells: width }: DelimiterCount,
  find: FindHeader,
  rank: HeaderRanker,
): Candidate {
  const { records, openQuote } = headRecords(head, delimiter, width, HEAD_RECORDS);
  const header = find(records.map(({ cells }) => cells));
  const swallowing = header === null ? swallowedHeader(records, delimiter, rank) : -1;
  const openAt = swallowing >= 0 ? swallowing : openQuote ? records.length : null;
  const openQuoteFrom = openAt === null ? null : (records[openAt - 1]?.end ?? 0);
  return { delimiter, records, openQuoteFrom, header, agreeing: agreeing(records) };
}

const lineEnd = /\r\n|\n|\r/;

function agreeing(records: readonly HeadRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records) {
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

function firstLabels(records: readonly HeadRecord[], text: Buffer): readonly string[] {
  const rows = records.map(({ cells }) =>
    cells.map((cell) => cell.trim().split(lineEnd, 1)[0] ?? '').filter((cell) => cell !== ''),
  );
  const first = rows.find((cells) => cells.length > 1) ?? rows.find((cells) => cells.length > 0);
  return first ?? [text.subarray(0, 200).toString('utf8')];
}
