import { createHash } from 'node:crypto';
import { Utf8Check } from '../encoding/utf8-check.ts';
import type { Dialect } from '../shape/dialect.ts';
import { endsAlike } from '../shape/line-ends.ts';
import type { LineIndex } from './line-index.ts';
import { type IrregularRecord, RecordScanner } from './record-scanner.ts';
import { RegularScanner } from './regular-scanner.ts';
import { textBytes } from './text-bytes.ts';

/** What is in a file by its bytes alone, independent of whoever loads it. */
export interface Witness {
  /** Of the text. */
  readonly sha256: string;
  readonly bytes: number;
  /** Records after the header row. */
  readonly records: number;
  readonly lines: LineIndex;
  /** Every line outside quotes ends with LF, or every one with CRLF; a glance says so by being regular. */
  readonly endsAlike: boolean;
  /** Bytes of the longest regular record with the blank lines before it; 0 where the text was only glanced at. */
  readonly longest: number;
  /** The physical line on which that record begins. */
  readonly longestLine: number;
  /** Records whose cells cannot be told apart; null where the text was only glanced at and is not regular. */
  readonly irregular: readonly IrregularRecord[] | null;
  /** Where a quote opens that never closes; null where all close. */
  readonly openQuoteLine: number | null;
  /** The first byte that is not UTF-8, from the start of the text; null where all are. */
  readonly badByte: number | null;
}

/**
 * How a file is looked at. A glance counts the records of regular text as fast as it can be read; whether each has its cells is
 * for the engine's strict reader to say. A careful look takes three times as long and knows every irregular record.
 */
export type Look = 'glance' | 'careful';

/**
 * Reads a text once, as bytes, and says what is there. `onChunk` hears how many of its bytes and records have been seen.
 * Throws the system's error.
 */
export async function witness(
  dialect: Dialect,
  look: Look,
  onChunk: (bytes: number, records: number) => void,
): Promise<Witness> {
  const hash = createHash('sha256');
  const scanner = scanners[look](dialect);
  const utf8 = new Utf8Check();
  let offset = 0;
  for await (const chunk of textBytes(dialect.path)) {
    hash.update(chunk);
    utf8.push(chunk);
    scanner.push(offset >= dialect.dataOffset ? chunk : chunk.subarray(dialect.dataOffset - offset));
    offset += chunk.length;
    onChunk(offset, scanner.records);
  }
  const openQuoteLine = scanner.end();
  const { records, lines, irregular } = scanner;
  const careful = scanner instanceof RecordScanner ? scanner : null;
  return {
    sha256: hash.digest('hex'),
    bytes: offset,
    records,
    lines,
    endsAlike: endsAlike(dialect.ends | (careful?.ends ?? 0)),
    longest: careful?.longest ?? 0,
    longestLine: careful?.longestLine ?? 0,
    irregular,
    openQuoteLine,
    badByte: utf8.end(),
  };
}

const scanners = {
  glance: ({ delimiter, dataLine, ends }) => new RegularScanner(delimiter, dataLine, ends),
  careful: ({ delimiter, width, dataOffset, dataLine }) =>
    new RecordScanner(delimiter, width, dataOffset, dataLine),
} satisfies Record<Look, (dialect: Dialect) => RegularScanner | RecordScanner>;
