import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes of the head; enough for every header row but the oddest. */
export const HEAD = 256 * 1024;

/** Bytes of the head of a file whose header row does not fit into the usual one. */
export const LONG_HEAD = 16 * 1024 * 1024;

/** The beginning of a file's text. */
export interface FileHead {
  readonly bytes: Buffer;
  /** There is more text after it. */
  readonly cut: boolean;
}

/** Reads the beginning of a file, at most `size` bytes. Throws the system's error. */
export async function fileHead(path: string, size: number): Promise<FileHead> {
  // of a small file, to wait for the system takes longer than to read it
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(size);
    const bytesRead = readSync(file, buffer, 0, size, 0);
    return { bytes: buffer.subarray(0, bytesRead), cut: bytesRead === size };
  } finally {
    closeSync(file);
  }
}
