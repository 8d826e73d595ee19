import { CsvError, parse } from 'csv-parse/sync';

/** How many records the top of a file has: enough to see some of those below a header. */
export const HEAD_RECORDS = 60;

/** So many cells of the top are looked at, where its records are long. */
const HEAD_CELLS = 300_000;

/** A record near the top of a file. */
export interface HeadRecord {
  readonly cells: readonly string[];
  /** Where it ends, after its line end: bytes from the start of the text. */
  readonly end: number;
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly bytes: number };
}

/** The first records of a text. */
export interface HeadRecords {
  readonly records: readonly HeadRecord[];
  /** After them a quote opens that does not close before the end of the head. */
  readonly openQuote: boolean;
}

/**
 * Splits the head of a text into its first records, at most `most`, blank lines included, as if its cells were so
 * delimited. `width` is about how many cells its longest record has.
 */
export function headRecords(head: Buffer, delimiter: string, width: number, most: number): HeadRecords {
  const records: HeadRecord[] = [];
  const keep = ({ record, info }: Parsed): null => {
    records.push({ cells: record, end: info.bytes });
    return null;
  };
  try {
    parse(head, {
      bom: true,
      info: true,
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      to: Math.max(10, Math.min(most, Math.floor(HEAD_CELLS / width))),
      on_record: keep as never,
    });
  } catch (error) {
    // the head may end within quotes; the records before are good
    if (!(error instanceof CsvError)) throw error;
    return { records, openQuote: error.code === 'CSV_QUOTE_NOT_CLOSED' };
  }
  return { records, openQuote: false };
}
