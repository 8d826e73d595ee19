import { statSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import type { Source } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import type { ReadProblemCode } from '../model/read-problem.ts';
import { naturalOrder } from './natural-order.ts';
import { fileProblem } from './read-problem.ts';

/** The files of a source, relative to the data folder, with `/`, in natural order. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly problems: readonly Problem<ReadProblemCode>[];
}

/** Finds the files that a source's patterns match; a pattern without a match is a problem of its own. */
export async function findFiles(source: Source, folder: string): Promise<FoundFiles> {
  const found = new Set<string>();
  const problems: Problem<ReadProblemCode>[] = [];
  for (const pattern of source.files) {
    const kind = kindOf(join(folder, pattern));
    if (kind === 'folder') {
      problems.push(fileProblem('file-unreadable', { file: pattern, source: source.id, reason: 'folder' }));
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
    for (const match of matches) found.add(match);
  }
  return { files: [...found].sort(naturalOrder), problems };
}

function kindOf(path: string): 'file' | 'folder' | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return null;
  return stat.isDirectory() ? 'folder' : 'file';
}

function missing(source: Source, pattern: string): Problem<ReadProblemCode> {
  return {
    severity: source.optional ? 'warning' : 'error',
    code: source.optional ? 'files-missing-optional' : 'files-missing',
    facts: { source: source.id, pattern },
    place: source.place,
  };
}
