import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/** Writes what comes into a new file and gives its size in bytes; where that fails, no part of it stays behind. */
export async function copyOut(from: AsyncIterable<Buffer>, path: string): Promise<number> {
  try {
    const to = createWriteStream(path);
    await pipeline(from, to);
    return to.bytesWritten;
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}
