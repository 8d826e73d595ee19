import { open } from 'node:fs/promises';
import { constants, gunzipSync } from 'node:zlib';

/** Bytes of the head; enough for every header row but the oddest. */
export const HEAD = 256 * 1024;

/** Bytes of the head of a file whose header row does not fit into the usual one. */
export const LONG_HEAD = 16 * 1024 * 1024;

/** Of a compressed file a quarter is taken: it grows, in the worst case a thousandfold. */
const STORED_SHARE = 4;

/** The beginning of a file's text. */
export interface FileHead {
  readonly gzip: boolean;
  readonly bytes: Buffer;
  /** There is more text after it. */
  readonly cut: boolean;
}

/**
 * Reads the beginning of a file, at most `size` bytes of text; gzip is told by its first bytes, whatever the name.
 * Throws the system's error, or zlib's for damaged gzip.
 */
export async function fileHead(path: string, size: number): Promise<FileHead> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafe(size);
    const { bytesRead } = await file.read(buffer, 0, size, 0);
    const stored = buffer.subarray(0, bytesRead);
    const gzip = stored[0] === 0x1f && stored[1] === 0x8b;
    if (!gzip) return { gzip, bytes: stored, cut: bytesRead === size };
    const part = stored.subarray(0, size / STORED_SHARE);
    const text = inflated(part, part.length < size / STORED_SHARE);
    return {
      gzip,
      bytes: text.subarray(0, size),
      cut: text.length > size || part.length === size / STORED_SHARE,
    };
  } finally {
    await file.close();
  }
}

function inflated(stored: Buffer, whole: boolean): Buffer {
  // Z_SYNC_FLUSH: the data is cut off here on purpose; what is whole must have its end
  return gunzipSync(stored, whole ? {} : { finishFlush: constants.Z_SYNC_FLUSH });
}
