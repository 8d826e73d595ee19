import { open } from 'node:fs/promises';
import { textBytes } from '../load/text-bytes.ts';
import { fileHead } from '../shape/file-head.ts';

/** Bytes of the head that tell an encoding, and of the stretch after a letter that tells more. */
const STRETCH = 256 * 1024;

/** Bytes before that letter. */
const BEFORE = 64 * 1024;

/** A sample of a text. */
export interface Sample {
  readonly head: Buffer;
  /** Around a byte further down; empty where the sample ends with the head. */
  readonly stretch: Buffer;
  /** The text goes on after the head. */
  readonly cut: boolean;
}

/** Takes the head of a text, and a stretch around one of its bytes unless that is null. Throws the system's error. */
export async function sampleText(path: string, around: number | null): Promise<Sample> {
  const { bytes: head, cut } = await fileHead(path, STRETCH);
  if (around === null) return { head, stretch: Buffer.alloc(0), cut };
  const from = Math.max(head.length, around - BEFORE);
  const size = Math.max(0, around + STRETCH - from);
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(size), 0, size, from);
    return { head, stretch: buffer.subarray(0, bytesRead), cut };
  } finally {
    await file.close();
  }
}

/** Finds the first byte of a text that is not ASCII; null where there is none. Throws the system's error. */
export async function firstBeyondAscii(path: string): Promise<number | null> {
  let offset = 0;
  for await (const chunk of textBytes(path)) {
    const at = chunk.findIndex((byte) => byte >= 0x80);
    if (at !== -1) return offset + at;
    offset += chunk.length;
  }
  return null;
}
