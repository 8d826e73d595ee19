import { realpathSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { glob } from 'tinyglobby';
import type { Source } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import type { ReadProblemCode } from '../model/read-problem.ts';
import { naturalOrder } from './natural-order.ts';
import { fileProblem } from './read-problem.ts';

/** A file of a source. */
export interface FoundFile {
  /** Relative to the data folder, with `/`. */
  readonly file: string;
  /** On disk. */
  readonly bytes: number;
}

/** The files of a source, in natural order. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem<ReadProblemCode>[];
}

/**
 * Finds the files that a source's patterns match, each once, whatever the ways to it; a pattern without a match is a
 * problem of its own.
 */
export async function findFiles(source: Source, folder: string): Promise<FoundFiles> {
  const found = new Set<string>();
  const problems: Problem<ReadProblemCode>[] = [];
  for (const pattern of source.files) {
    const kind = kindOf(join(folder, pattern));
    if (kind === 'folder' || kind === 'not-a-file') {
      problems.push(fileProblem('file-unreadable', { file: pattern, source: source.id, reason: kind }));
      continue;
    }
    const matches = await glob([pattern], {
      cwd: folder,
      onlyFiles: true,
      expandDirectories: false,
      caseSensitiveMatch: true,
    });
    // a name with brackets may be meant letter by letter
    if (kind === 'file') matches.push(pattern);
    if (matches.length === 0) problems.push(missing(source, pattern));
    for (const match of matches) found.add(posix.normalize(match));
  }
  const readable: string[] = [];
  for (const file of [...found].sort(naturalOrder)) {
    const kind = kindOf(join(folder, file));
    if (kind === 'file') readable.push(file);
    else
      problems.push(fileProblem('file-unreadable', { file, source: source.id, reason: kind ?? 'vanished' }));
  }
  const { files, doubles } = withoutDoubles(readable, folder);
  for (const [file, others] of doubles) {
    problems.push({ ...fileProblem('file-twice', { file, source: source.id, others }), severity: 'warning' });
  }
  return { files: files.map((file) => ({ file, bytes: sizeOf(join(folder, file)) })), problems };
}

/** Keeps one path to each file, the one without links if there is one, and gives the others by it. */
function withoutDoubles(
  paths: readonly string[],
  folder: string,
): { files: readonly string[]; doubles: ReadonlyMap<string, readonly string[]> } {
  const byFile = new Map<string, string[]>();
  for (const path of paths) {
    const { dev, ino } = statSync(join(folder, path), { bigint: true });
    const same = byFile.get(`${dev}:${ino}`) ?? [];
    byFile.set(`${dev}:${ino}`, [...same, path]);
  }
  const files: string[] = [];
  const doubles = new Map<string, readonly string[]>();
  for (const same of byFile.values()) {
    const [first = ''] = same;
    const root = same.length > 1 ? realpathSync(folder) : '';
    const file = same.find((path) => realpathSync(join(folder, path)) === join(root, path)) ?? first;
    files.push(file);
    if (same.length > 1) {
      doubles.set(
        file,
        same.filter((path) => path !== file),
      );
    }
  }
  return { files: files.sort(naturalOrder), doubles };
}

function kindOf(path: string): 'file' | 'folder' | 'not-a-file' | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return null;
  if (stat.isDirectory()) return 'folder';
  // to read from a pipe or a device may wait for ever
  return stat.isFile() ? 'file' : 'not-a-file';
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function missing(source: Source, pattern: string): Problem<ReadProblemCode> {
  return {
    severity: source.optional ? 'warning' : 'error',
    code: source.optional ? 'files-missing-optional' : 'files-missing',
    facts: { source: source.id, pattern },
    place: source.place,
  };
}
