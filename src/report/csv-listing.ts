import type { Duplicate, ListedReject } from '../model/account.ts';
import type { Language } from '../model/text.ts';
import { csvCell } from './csv-cell.ts';
import { csvHeadings } from './words/csv-headings.ts';
import { rejectReason } from './words/reject-reason.ts';

/** Excel takes a CSV file for UTF-8 only by this. */
const BOM = '\ufeff';

/** The line end of RFC 4180: a lone LF or CR inside a cell that was exported so stays apart from it. */
const CRLF = '\r\n';

/** How long the pieces are that a listing is given in, in UTF-16 units: rows may be a million. */
const PIECE = 65_536;

/** Writes every reject as CSV, piece by piece: where it stands, what is there, and why it cannot be used. */
export function rejectsCsv(rejects: AsyncIterable<ListedReject>, language: Language): AsyncIterable<string> {
  return csv(csvHeadings.rejects[language], rejects, (reject) => [
    reject.file,
    reject.line,
    reject.column ?? '',
    reject.key ?? '',
    reject.raw ?? '',
    reject.code,
    rejectReason(reject, language),
  ]);
}

/** Writes every duplicate as CSV, piece by piece: where it stands, and where the record that counts does. */
export function duplicatesCsv(
  duplicates: AsyncIterable<Duplicate>,
  language: Language,
): AsyncIterable<string> {
  return csv(csvHeadings.duplicates[language], duplicates, ({ file, line, key, kept }) => [
    file,
    line,
    key,
    kept.file,
    kept.line,
  ]);
}

async function* csv<Row>(
  headings: readonly string[],
  rows: AsyncIterable<Row>,
  cells: (row: Row) => readonly (string | number)[],
): AsyncGenerator<string> {
  let piece = BOM + line(headings);
  for await (const row of rows) {
    piece += line(cells(row));
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function line(cells: readonly (string | number)[]): string {
  return cells.map((cell) => (typeof cell === 'number' ? String(cell) : csvCell(cell))).join(',') + CRLF;
}
