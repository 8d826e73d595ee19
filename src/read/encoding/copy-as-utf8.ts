import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { textBytes } from '../load/text-bytes.ts';
import type { Digest } from '../text-part.ts';
import type { Decoder, Trouble } from './decoder.ts';
import { placeOfByte } from './place-of-byte.ts';

/** What became of a text that was copied. */
export interface Copied {
  /** Of the bytes that were read; of no use where there was trouble. */
  readonly digest: Digest;
  /** What ended the copy, and where in the text; null where it is whole. */
  readonly trouble: { readonly kind: Trouble; readonly line: number; readonly column: number } | null;
}

/**
 * Copies a text in another encoding as UTF-8, piece by piece: line ends stay where they are, and memory does not grow with the file.
 * `onShare` hears how much of it, from 0 to 1, has been read. Throws the system's error.
 */
export async function copyAsUtf8(
  path: string,
  decoder: Decoder,
  copy: string,
  onShare: (share: number) => void,
): Promise<Copied> {
  const { size } = await stat(path);
  const hash = createHash('sha256');
  const file = await open(copy, 'w');
  let bytes = 0;
  let written = 0;
  let held = Buffer.alloc(0);
  let trouble: Trouble | null = null;

  async function write(piece: Buffer): Promise<void> {
    const { utf8, trouble: found } = decoder.decode(piece);
    await file.writeFile(utf8);
    written += utf8.length;
    trouble = found;
  }

  try {
    for await (const chunk of textBytes(path)) {
      hash.update(chunk);
      bytes += chunk.length;
      // a word that the end of the chunk cuts waits for the rest of it
      const piece = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      const whole = decoder.whole(piece);
      await write(piece.subarray(0, whole));
      if (trouble !== null) break;
      held = Buffer.from(piece.subarray(whole));
      onShare(Math.min(1, bytes / size));
    }
    if (trouble === null) await write(held);
  } finally {
    await file.close();
  }
  const digest = { sha256: hash.digest('hex'), bytes };
  if (trouble === null) return { digest, trouble };
  return { digest, trouble: { kind: trouble, ...(await placeOfByte(copy, written)) } };
}
