import { tidyLetters } from './tidy-letters.ts';

/** Beyond are letters that compose in ways of their own (Hangul), and halves of pairs. */
const BEYOND = 0x1100;
const WITHIN: readonly (readonly [number, number])[] = [
  [0x1e00, 0x1f00],
  [0x2000, 0x2100],
];

let made: Int32Array | null = null;

/** By the number of a character its UTF-8, the first byte lowest, and above it how many; 0 where it is not plain. */
function plainCharacters(): Int32Array {
  if (made !== null) return made;
  const table = new Int32Array(65_536);
  for (const [from, to] of [[0, BEYOND], ...WITHIN] as const) {
    for (let code = from; code < to; code += 1) {
      const character = String.fromCharCode(code);
      if (/[\p{M}\u00D0\u00F0]/u.test(character) || tidyLetters(character) !== character) continue;
      const [a = 0, b = 0, c = 0] = Buffer.from(character);
      table[code] = a | (b << 8) | (c << 16) | (Buffer.byteLength(character) << 24);
    }
  }
  made = table;
  return table;
}

/**
 * Writes UTF-16 as UTF-8 into `out`, of three bytes for each character and three more, ten times as fast as by strings. Gives the bytes
 * written; null where there is a character that may have to change (a mark, one that nobody sees, Ð) or has two halves. `low` is which of
 * the two bytes of a character is the lower one.
 */
export function writePlainUtf16(bytes: Buffer, low: 0 | 1, out: Buffer): number | null {
  if (bytes.length % 2 === 1) return null;
  const table = plainCharacters();
  const high = 1 - low;
  let to = 0;
  for (let at = 0; at < bytes.length; at += 2) {
    const letter = table[((bytes[at + high] as number) << 8) | (bytes[at + low] as number)] as number;
    if (letter === 0) return null;
    out[to] = letter;
    if (letter > 0x01ffffff) {
      out[to + 1] = letter >> 8;
      out[to + 2] = letter >> 16;
    }
    to += letter >> 24;
  }
  return to;
}
