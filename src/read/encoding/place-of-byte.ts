import { textBytes } from '../load/text-bytes.ts';
import { physicalLines } from '../shape/physical-lines.ts';

/** Finds the physical line and the column, both from 1, of a byte of a file's text; columns count characters. */
export async function placeOfByte(path: string, offset: number): Promise<{ line: number; column: number }> {
  const before: Buffer[] = [];
  let length = 0;
  for await (const chunk of textBytes(path)) {
    before.push(Buffer.from(chunk.subarray(0, offset - length)));
    length += chunk.length;
    if (length >= offset) break;
  }
  const bytes = Buffer.concat(before);
  const lineStart = Math.max(bytes.lastIndexOf(10), bytes.lastIndexOf(13)) + 1;
  const start = bytes
    .subarray(lineStart)
    .toString()
    .replace(/^\uFEFF/, '');
  return { line: 1 + physicalLines(bytes), column: 1 + [...start].length };
}
