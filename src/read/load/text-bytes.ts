import { open } from 'node:fs/promises';

const CHUNK = 1 << 22;

/** Gives the bytes of a file chunk by chunk; a chunk is valid only until the next one is asked for. Throws the system's error. */
export async function* textBytes(path: string): AsyncGenerator<Buffer> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
