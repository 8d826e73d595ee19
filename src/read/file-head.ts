import { open } from 'node:fs/promises';
import { constants, gunzipSync } from 'node:zlib';

const HEAD = 256 * 1024;

/** Of a compressed file less is taken: it grows, in the worst case a thousandfold. */
const STORED_HEAD = 64 * 1024;

/** The beginning of a file's text. */
export interface FileHead {
  readonly gzip: boolean;
  /** At most 256 KB of text. */
  readonly bytes: Buffer;
}

/** Reads the beginning of a file; gzip is told by its first bytes, whatever the name. Throws the system's error. */
export async function fileHead(path: string): Promise<FileHead> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafe(HEAD);
    const { bytesRead } = await file.read(buffer, 0, HEAD, 0);
    const stored = buffer.subarray(0, bytesRead);
    const gzip = stored[0] === 0x1f && stored[1] === 0x8b;
    return { gzip, bytes: gzip ? inflatedHead(stored.subarray(0, STORED_HEAD)) : stored };
  } finally {
    await file.close();
  }
}

function inflatedHead(stored: Buffer): Buffer {
  // Z_SYNC_FLUSH: the data is cut off here on purpose
  return gunzipSync(stored, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, HEAD);
}
