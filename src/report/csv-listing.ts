import type { Duplicate, ListedReject } from '../model/account.ts';
import type { Language } from '../model/text.ts';
import { BOM, csvLine } from './csv-line.ts';
import { csvHeadings } from './words/csv-headings.ts';
import { rejectReason } from './words/reject-reason.ts';

/** How long the pieces are that a listing is given in, in UTF-16 units: rows may be a million. */
const PIECE = 65_536;

/** Which rows that do not count are listed. */
export type ListingKind = 'rejects' | 'duplicates';

/** How many plans one listing is of: of several, its first column names the plan, whose data folder paths are relative to. */
export type ListedPlans = 'one' | 'several';

/** Writes the header row of a listing. */
export function listingHeader(kind: ListingKind, plans: ListedPlans, language: Language): string {
  const own = plans === 'several' ? [csvHeadings.plan[language]] : [];
  return BOM + csvLine([...own, ...csvHeadings[kind][language]]);
}

/**
 * Writes every reject as CSV without a header, piece by piece: where it stands, what is there, and why it cannot be used;
 * with the plan in front where one is named.
 */
export function rejectsCsv(
  rejects: AsyncIterable<ListedReject>,
  language: Language,
  plan: string | null,
): AsyncIterable<string> {
  return csv(plan, rejects, (reject) => [
    reject.file,
    reject.line,
    reject.column ?? '',
    reject.key ?? '',
    reject.raw ?? '',
    reject.code,
    rejectReason(reject, language),
  ]);
}

/** Writes every duplicate in the same way: where it stands, and where the record that counts does. */
export function duplicatesCsv(
  duplicates: AsyncIterable<Duplicate>,
  plan: string | null,
): AsyncIterable<string> {
  return csv(plan, duplicates, ({ file, line, key, kept }) => [file, line, key, kept.file, kept.line]);
}

async function* csv<Row>(
  plan: string | null,
  rows: AsyncIterable<Row>,
  cells: (row: Row) => readonly (string | number)[],
): AsyncGenerator<string> {
  const own = plan === null ? [] : [plan];
  let piece = '';
  for await (const row of rows) {
    piece += csvLine([...own, ...cells(row)]);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
