import path from 'node:path';
import type { Source } from '../model/source.ts';
import { findFiles } from '../read/find-files.ts';

/** Gives every file that sources read, absolute: nothing may be written over one of them. */
export async function inputFiles(sources: readonly Source[], dataFolder: string): Promise<readonly string[]> {
  const found = await Promise.all(sources.map((source) => findFiles(source, dataFolder)));
  return found.flatMap(({ files }) => files.map(({ file }) => path.resolve(dataFolder, file)));
}
