import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** Where the full listings of rows that do not count are written to; null for nowhere. */
export interface ListingFiles {
  readonly rejects: string | null;
  readonly duplicates: string | null;
}

/** Where the files that a command writes are named. */
export interface OutputOptions {
  readonly rejects?: string;
  readonly duplicates?: string;
  /** The files of reports. */
  readonly outputs?: readonly string[];
}

/** Gives the files of listings, each its own, since stdout is the report's. Throws a UsageError. */
export function listingFilesOf({ rejects, duplicates, outputs = [] }: OutputOptions, io: Io): ListingFiles {
  const given: readonly (readonly [option: string, file: string | undefined])[] = [
    ['--rejects', rejects],
    ['--duplicates', duplicates],
    ...outputs.map((file) => ['--output', file] as const),
  ];
  const seen = new Map<string, string>();
  for (const [option, file] of given) {
    if (file === undefined) continue;
    if (file === '-' && option !== '--output') throw new UsageError('not-to-stdout', { option });
    const target = ledTo(path.resolve(io.cwd(), file));
    const other = seen.get(target);
    if (other !== undefined) throw new UsageError('one-file-twice', { option, other, file });
    seen.set(target, option);
  }
  return { rejects: rejects ?? null, duplicates: duplicates ?? null };
}

/** What a path leads to, through links, as far as it is there. */
function ledTo(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    const folder = path.dirname(file);
    return folder === file ? file : path.join(ledTo(folder), path.basename(file));
  }
}
