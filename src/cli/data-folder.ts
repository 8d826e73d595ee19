import { statSync } from 'node:fs';
import { UsageError } from './usage-error.ts';

/** Throws a UsageError for a folder of exports that is not there. */
export function checkDataFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new UsageError('folder-not-found', { folder });
}
