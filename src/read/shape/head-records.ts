import { CsvError, parse } from 'csv-parse/sync';

/** How many records are looked at for a header row. */
export const HEAD_RECORDS = 50;

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

/** Splits the head of a text into its first records, blank lines included, as if its cells were so delimited. */
export function headRecords(head: Buffer, delimiter: string): HeadRecords {
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
      to: HEAD_RECORDS,
      on_record: keep as never,
    });
  } catch (error) {
    // the head may end within quotes; the records before are good
    if (!(error instanceof CsvError)) throw error;
    return { records, openQuote: error.code === 'CSV_QUOTE_NOT_CLOSED' };
  }
  return { records, openQuote: false };
}
