import { textBytes } from '../load/text-bytes.ts';

const LF = 10;
const CR = 13;

/** Finds the physical line and the column, both from 1, of a byte of a UTF-8 text; columns count characters. */
export async function placeOfByte(path: string, offset: number): Promise<{ line: number; column: number }> {
  let left = offset;
  let line = 1;
  let column = 1;
  let before = 0;
  let first = true;
  for await (const chunk of textBytes(path)) {
    const bytes = chunk.subarray(0, left);
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] as number;
      if (byte === LF || byte === CR) {
        if (byte === CR || before !== CR) line += 1;
        column = 1;
      } else if ((byte & 0xc0) !== 0x80) column += 1;
      before = byte;
    }
    // the mark at the start is no character
    if (first && line === 1 && bytes.subarray(0, 3).equals(Buffer.from('\uFEFF'))) column -= 1;
    first = false;
    left -= bytes.length;
    if (left === 0) break;
  }
  return { line, column };
}
