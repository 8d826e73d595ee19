import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';

const CHUNK = 1 << 22;

/** A file as it lies on disk, and how its text is wrapped. */
export interface TextFile {
  /** Absolute. */
  readonly path: string;
  readonly gzip: boolean;
}

/**
 * Gives the text of a file as bytes, chunk by chunk; a chunk is valid only until the next one is asked for.
 * `onStored` sees every byte as it lies on disk. Throws the system's error, or zlib's for damaged gzip.
 */
export async function* textBytes(file: TextFile, onStored: (bytes: Buffer) => void): AsyncGenerator<Buffer> {
  yield* file.gzip ? inflated(file.path, onStored) : stored(file.path, onStored);
}

async function* stored(path: string, onStored: (bytes: Buffer) => void): AsyncGenerator<Buffer> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK, null);
      if (bytesRead === 0) return;
      const chunk = buffer.subarray(0, bytesRead);
      onStored(chunk);
      yield chunk;
    }
  } finally {
    await file.close();
  }
}

async function* inflated(path: string, onStored: (bytes: Buffer) => void): AsyncGenerator<Buffer> {
  const raw = createReadStream(path, { highWaterMark: CHUNK });
  const gunzip = createGunzip({ chunkSize: CHUNK });
  raw.on('data', (bytes) => onStored(bytes as Buffer));
  raw.on('error', (error) => gunzip.destroy(error));
  try {
    for await (const chunk of raw.pipe(gunzip)) yield chunk as Buffer;
  } finally {
    raw.destroy();
    gunzip.destroy();
  }
}
