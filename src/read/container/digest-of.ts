import { createHash } from 'node:crypto';
import { textBytes } from '../load/text-bytes.ts';
import type { Digest } from '../text-part.ts';

/** Reads a file once for what identifies its bytes. Throws the system's error. */
export async function digestOf(path: string): Promise<Digest> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of textBytes(path)) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}
