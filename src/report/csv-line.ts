import { type CsvSeparator, csvCell } from './csv-cell.ts';

/** Excel takes a CSV file for UTF-8 only by this. */
export const BOM = '\ufeff';

/** The line end of RFC 4180: a lone LF or CR inside a cell that was exported so stays apart from it. */
const CRLF = '\r\n';

/** How a CSV file is written: what stands between cells, and how a number is written. */
export interface CsvStyle {
  readonly separator: CsvSeparator;
  readonly number: (value: number) => string;
}

/** As scripts read it: RFC 4180, numbers as JSON has them. */
export const plainCsv: CsvStyle = { separator: ',', number: String };

/** Writes a row of a CSV file. A negative number is not taken for a text that a spreadsheet would run: it stays a number. */
export function csvLine(cells: readonly (string | number)[], style: CsvStyle = plainCsv): string {
  const written = cells.map((cell) =>
    typeof cell === 'number' ? style.number(cell) : csvCell(cell, style.separator),
  );
  return written.join(style.separator) + CRLF;
}
