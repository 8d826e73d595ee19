import type { Duplicate, ListedReject } from '../model/account.ts';
import type { Language } from '../model/text.ts';
import type { SourceListings } from '../read/rows/source-listings.ts';
import { duplicatesCsv, type ListingKind, listingHeader, rejectsCsv } from '../report/csv-listing.ts';
import { Draft } from './draft.ts';
import type { Io } from './io.ts';
import type { ListingFiles } from './listing-files.ts';

/** What listings are of: the ids of the plans, in the order in which they are judged. */
export interface Listed {
  readonly files: ListingFiles;
  readonly plans: readonly string[];
  /** Absolute; no listing is written over one of them. */
  readonly inputs: readonly string[];
  readonly language: Language;
}

/**
 * Writes the full listings of rows that do not count, those of all plans into one file for each kind, whole or not at all:
 * what was read is listed even where nothing can be judged of it, for that is when it has to be mended.
 */
export class Listings {
  readonly #listed: Listed;
  readonly #io: Io;
  readonly #drafts = new Map<ListingKind, Draft>();

  constructor(listed: Listed, io: Io) {
    this.#listed = listed;
    this.#io = io;
  }

  /** Adds the rows of a plan. Throws a UsageError. */
  async add(plan: string, sources: readonly SourceListings[]): Promise<void> {
    const { plans, language } = this.#listed;
    const own = plans.length === 1 ? null : plan;
    const rejects = inTurn<ListedReject>(sources.map((source) => source.rejects));
    await this.#write('rejects', rejectsCsv(rejects, language, own));
    const duplicates = inTurn<Duplicate>(sources.map((source) => source.duplicates));
    await this.#write('duplicates', duplicatesCsv(duplicates, own));
    if (plan === plans.at(-1)) await this.finish();
  }

  /** Puts what was written in its place; nothing more is added. Throws a UsageError. */
  async finish(): Promise<void> {
    for (const [kind, draft] of [...this.#drafts]) {
      this.#drafts.delete(kind);
      await draft.finish();
    }
  }

  /** Takes away what is not finished. */
  async discard(): Promise<void> {
    for (const draft of this.#drafts.values()) await draft.discard();
    this.#drafts.clear();
  }

  async #write(kind: ListingKind, pieces: AsyncIterable<string>): Promise<void> {
    const { files, plans, inputs, language } = this.#listed;
    const file = files[kind];
    if (file === null) return;
    const begun = this.#drafts.get(kind);
    const draft = begun ?? (await Draft.begin(file, inputs, this.#io));
    this.#drafts.set(kind, draft);
    if (begun === undefined) {
      await draft.write([listingHeader(kind, plans.length === 1 ? 'one' : 'several', language)]);
    }
    await draft.write(pieces);
  }
}

async function* inTurn<Row>(lists: readonly (() => AsyncIterable<Row>)[]): AsyncGenerator<Row> {
  for (const list of lists) yield* list();
}
