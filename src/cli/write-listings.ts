import type { Duplicate, ListedReject } from '../model/account.ts';
import type { Language } from '../model/text.ts';
import type { SourceListings } from '../read/rows/source-listings.ts';
import { duplicatesCsv, rejectsCsv } from '../report/csv-listing.ts';
import type { Io } from './io.ts';
import { writeWhole } from './write-report.ts';

/** Where the full listings of rows that do not count are written to; null for nowhere. */
export interface ListingFiles {
  readonly rejects: string | null;
  readonly duplicates: string | null;
}

/** Writes the listings of all sources, each into a file of its own, whole or not at all. Throws a UsageError. */
export async function writeListings(
  files: ListingFiles,
  listings: readonly SourceListings[],
  inputs: readonly string[],
  language: Language,
  io: Io,
): Promise<void> {
  const { rejects, duplicates } = files;
  if (rejects !== null) {
    const all = inTurn<ListedReject>(listings.map((source) => source.rejects));
    await writeWhole(rejects, rejectsCsv(all, language), inputs, io);
  }
  if (duplicates !== null) {
    const all = inTurn<Duplicate>(listings.map((source) => source.duplicates));
    await writeWhole(duplicates, duplicatesCsv(all, language), inputs, io);
  }
}

async function* inTurn<Row>(lists: readonly (() => AsyncIterable<Row>)[]): AsyncGenerator<Row> {
  for (const list of lists) yield* list();
}
