import { realpathSync, type Stats, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { glob } from 'tinyglobby';
import type { Problem } from '../model/problem.ts';
import type { ReadProblemCode } from '../model/read-problem.ts';
import type { Source } from '../model/source.ts';
import { INPUT } from './container/spool-input.ts';
import { naturalOrder } from './natural-order.ts';
import { fileProblem, unreadable } from './read-problem.ts';

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
    if (pattern === INPUT) continue;
    const kind = kindOf(join(folder, pattern));
    if (kind !== 'file' && kind !== null) {
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
    for (const match of matches) found.add(named(posix.normalize(match)));
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
  const input = source.files.includes(INPUT) ? [{ file: INPUT, bytes: 0 }] : [];
  return {
    files: [...input, ...files.map((file) => ({ file, bytes: sizeOf(join(folder, file)) }))],
    problems,
  };
}

/** A file may be named like standard input. */
function named(file: string): string {
  return file === INPUT ? `./${file}` : file;
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

/** Tells what is at a path: a file, or why it cannot be read (see `file-unreadable`); null for nothing at all. */
function kindOf(path: string): string | null {
  let stat: Stats | undefined;
  try {
    stat = statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    const { reason } = unreadable(error, { file: path, source: '' }).facts;
    // the part of a pattern before its first folder may be a file, and a pattern may be longer than any name
    return reason === 'ENOTDIR' || reason === 'ENAMETOOLONG' ? null : String(reason);
  }
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
