import type { Carrier } from './unicode-decoder.ts';

const marks: readonly { readonly carrier: Carrier; readonly bytes: readonly number[] }[] = [
  { carrier: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { carrier: 'utf-16le', bytes: [0xff, 0xfe] },
  { carrier: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** Tells Unicode text by its byte order mark; null where it has none. */
export function byteOrderMark(head: Buffer): Carrier | null {
  const found = marks.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte));
  return found?.carrier ?? null;
}

/** Of the letters of a table so many are ASCII (delimiters, digits, line ends), which have a byte NUL in UTF-16. */
const MANY = 0.2;

/** A text of one byte a letter has none. */
const FEW = 0.01;

/** Tells UTF-16 without a mark by where its bytes NUL stand; null where they have no such pattern. */
export function nulPattern(head: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (!head.includes(0)) return null;
  const pairs = head.length >> 1;
  const nuls = [0, 0];
  for (let at = 0; at < pairs * 2; at += 1) {
    if (head[at] === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = nuls.map((count) => count / Math.max(1, pairs));
  if (odd >= MANY && even <= FEW) return 'utf-16le';
  return even >= MANY && odd <= FEW ? 'utf-16be' : null;
}
