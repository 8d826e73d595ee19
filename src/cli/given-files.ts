import { readdirSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import type { InspectProblemCode } from '../model/inspection.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { fileProblem } from '../read/read-problem.ts';
import type { Io } from './io.ts';

/** A file named on the command line. */
export interface GivenFile {
  /** Relative to the folder of all of them, with `/`; `-` is standard input. */
  readonly file: string;
  /** On disk; 0 for standard input. */
  readonly bytes: number;
  /** Why it cannot be looked at; null where it can. */
  readonly problem: Problem | null;
}

/**
 * Finds the files of a command line, each once, and the folder that their paths are relative to: the usual one where all
 * of them lie in it, else the innermost that has them all.
 */
export function givenFiles(
  given: readonly string[],
  usual: string,
  io: Io,
): { readonly folder: string; readonly files: readonly GivenFile[] } {
  const named = [...new Set(given.map((file) => (file === '-' ? file : path.resolve(io.cwd(), file))))];
  const paths = named.filter((file) => file !== '-');
  let folder = usual;
  if (!paths.every((file) => isWithin(file, folder))) {
    folder = path.dirname(paths[0] ?? usual);
    while (!paths.every((file) => isWithin(file, folder)) && folder !== path.dirname(folder)) {
      folder = path.dirname(folder);
    }
  }
  return { folder, files: named.map((file) => givenFile(file, folder)) };
}

function isWithin(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return !path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..';
}

function givenFile(absolute: string, folder: string): GivenFile {
  if (absolute === '-') return { file: '-', bytes: 0, problem: null };
  const relative = path.relative(folder, absolute).replaceAll(path.sep, '/') || '.';
  // a file may be named like standard input
  const file = relative === '-' ? './-' : relative;
  const facts = { file, source: '' };
  const unreadable = (reason: string) => ({
    file,
    bytes: 0,
    problem: fileProblem('file-unreadable', { ...facts, reason }),
  });
  let stat: Stats | undefined;
  try {
    stat = statSync(absolute, { throwIfNoEntry: false });
  } catch (thrown) {
    return unreadable((thrown as NodeJS.ErrnoException).code ?? String(thrown));
  }
  if (stat === undefined) {
    return {
      file,
      bytes: 0,
      problem: notFound(file, neighbour(absolute)),
    };
  }
  if (stat.isDirectory()) return unreadable('folder');
  if (!stat.isFile()) return unreadable('not-a-file');
  return { file, bytes: stat.size, problem: null };
}

function notFound(file: string, meant: string | null): Problem<InspectProblemCode> {
  return {
    severity: 'error',
    code: 'file-not-found',
    facts: { file, meant },
    place: { file, line: null, column: null, length: 1, text: null },
  };
}

/** Finds a file beside the one that is not there whose name is nearly the same. */
function neighbour(absolute: string): string | null {
  try {
    return nearest(path.basename(absolute), readdirSync(path.dirname(absolute)));
  } catch {
    return null;
  }
}
