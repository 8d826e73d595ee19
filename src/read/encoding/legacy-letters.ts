import iconv from 'iconv-lite';
import type { Encoding } from '../../model/encoding.ts';
import { vniLetters } from './vni-letters.ts';

/** The encodings with letters of eight bits, which nothing in the bytes themselves tells apart. */
export const legacyEncodings = [
  'windows-1258',
  'windows-1252',
  'tcvn3',
  'viscii',
  'vni',
] as const satisfies readonly Encoding[];

/** An encoding with letters of eight bits. */
export type LegacyEncoding = (typeof legacyEncodings)[number];

/** What the bytes of an encoding mean: text by one or two bytes, each written as the Latin-1 character of its number. */
export type LegacyLetters = ReadonlyMap<string, string>;

/** In TCVN 5712 these are letters; the fonts of ABC (TCVN3) leave them to Windows, which has quotation marks and dashes there. */
const windowsSigns = /[\x80-\x9F]/u;

/**
 * What TCVN 5712 VN1 adds to VN3, the set of the fonts: capitals with tones, between the small letters. In text they do not occur, and
 * what a Windows program shows there is not known. A0 and B0 to B4 (° ± ² ³ ´) stay what they are in Windows, as in UniKey.
 */
const notInFonts = /[\xBA\xBF\xC0-\xC5\xCD\xD9-\xDB\xE0\xF0\xFF]/u;

const tables = {
  'windows-1258': () => withMarks(singles('windows-1258')),
  'windows-1252': () => singles('windows-1252'),
  tcvn3,
  viscii: () => singles('viscii'),
  vni,
} satisfies Record<LegacyEncoding, () => LegacyLetters>;

const made = new Map<LegacyEncoding, LegacyLetters>();

/** Gives the letters of an encoding; bytes that have no meaning in it are missing. Everything is in NFC. */
export function legacyLetters(encoding: LegacyEncoding): LegacyLetters {
  const known = made.get(encoding);
  if (known !== undefined) return known;
  const letters = tables[encoding]();
  made.set(encoding, letters);
  return letters;
}

function singles(charset: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (let byte = 0; byte < 256; byte += 1) {
    const letter = iconv.decode(Buffer.of(byte), charset);
    if (letter !== '\uFFFD') letters.set(String.fromCharCode(byte), letter);
  }
  return letters;
}

function tcvn3(): LegacyLetters {
  const windows = singles('windows-1252');
  const letters = new Map<string, string>();
  for (const [byte, letter] of singles('tcvn')) {
    const plain = byte < '\x80' || windowsSigns.test(byte) || /\p{M}/u.test(letter);
    const meaning = plain ? windows.get(byte) : letter;
    if (meaning !== undefined && !notInFonts.test(byte)) letters.set(byte, meaning);
  }
  return letters;
}

/** Every byte from C0 is a letter or a mark here, and a mark that stands behind no vowel means nothing. */
function vni(): LegacyLetters {
  const others = [...singles('windows-1252')].filter(([byte]) => byte < '\xC0');
  return new Map([...others, ...vniLetters()]);
}

/** Adds every letter that a mark after another one makes; a mark that makes none stays behind its letter. */
function withMarks(letters: Map<string, string>): LegacyLetters {
  const marks = [...letters].filter(([, letter]) => /\p{M}/u.test(letter));
  for (const [first, letter] of [...letters]) {
    if (!/\p{L}/u.test(letter)) continue;
    for (const [second, mark] of marks) {
      const both = `${letter}${mark}`.normalize('NFC');
      if (both.length === 1) letters.set(`${first}${second}`, both);
    }
  }
  return letters;
}
