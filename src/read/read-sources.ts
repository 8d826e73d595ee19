import type { LoadedTable } from '../engine/loaded-table.ts';
import type { Engine } from '../engine/open-engine.ts';
import type { SourceAccount } from '../model/account.ts';
import type { Problem } from '../model/problem.ts';
import type { ReadProblemCode } from '../model/read-problem.ts';
import type { Source } from '../model/source.ts';
import { findFiles } from './find-files.ts';
import type { ReadOptions } from './read-context.ts';
import { readSource } from './read-source.ts';
import type { SourceListings } from './rows/source-listings.ts';

/** What the data folder holds of the sources of a plan. */
export interface ReadSources {
  /** By the source's id; a source without files has empty tables. */
  readonly tables: ReadonlyMap<string, LoadedTable>;
  readonly accounts: readonly SourceAccount[];
  /** By the source's id; they can be gone through until the engine is closed. */
  readonly listings: ReadonlyMap<string, SourceListings>;
  readonly problems: readonly Problem<ReadProblemCode>[];
}

/**
 * Reads the files of the sources that something needs into the engine, once, and accounts for every row. `needs`
 * has the columns to read by source; a source that is not in it is not read. `folder` is the absolute path of the
 * data folder. What is wrong with files comes back as problems: errors, where nothing of a file is used.
 */
export async function readSources(
  engine: Engine,
  sources: readonly Source[],
  needs: ReadonlyMap<string, ReadonlySet<string>>,
  folder: string,
  options: ReadOptions,
): Promise<ReadSources> {
  const wanted = await Promise.all(
    sources
      .filter(({ id }) => needs.has(id))
      .map(async (source) => ({ source, found: await findFiles(source, folder) })),
  );
  const sizes = wanted.flatMap(({ found }) => found.files.map(({ bytes }) => bytes));
  options.progress.expect(sizes.reduce((sum, bytes) => sum + bytes, 0));

  const tables = new Map<string, LoadedTable>();
  const accounts: SourceAccount[] = [];
  const listings = new Map<string, SourceListings>();
  const problems: Problem<ReadProblemCode>[] = [];
  for (const { source, found } of wanted) {
    problems.push(...found.problems);
    const needed = needs.get(source.id) ?? new Set();
    const read = await readSource(engine, source, needed, folder, found.files, options);
    tables.set(source.id, read.table);
    accounts.push(read.account);
    listings.set(source.id, read.listings);
    problems.push(...read.problems);
  }
  return { tables, accounts, listings, problems };
}
