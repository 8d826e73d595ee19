import { stat } from 'node:fs/promises';

/**
 * Gives what changes when a file is written to or replaced, to be compared with itself later; null where the file cannot be
 * looked at.
 */
export async function fileStamp(path: string): Promise<string | null> {
  try {
    const { size, mtimeNs, ino } = await stat(path, { bigint: true });
    return `${size} ${mtimeNs} ${ino}`;
  } catch {
    return null;
  }
}
