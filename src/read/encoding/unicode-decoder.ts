import { isUtf8 } from 'node:buffer';
import { byteDecoder } from './byte-decoder.ts';
import { type Decoded, type Decoder, LONGEST_WORD, type Trouble } from './decoder.ts';
import { hiddenLetters, windowsBytes } from './hidden-letters.ts';
import type { LegacyEncoding } from './legacy-letters.ts';
import { writePlainUtf16 } from './plain-utf16.ts';
import { realLetter } from './real-letters.ts';
import { tidyLetters } from './tidy-letters.ts';
import { Utf8Check } from './utf8-check.ts';

/** How the characters of Unicode text lie in its bytes. */
export type Carrier = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Some bytes as text, as far as they have a meaning. */
interface Text {
  readonly text: string;
  readonly trouble: Trouble | null;
}

const readers = {
  'utf-8': utf8Text,
  'utf-16le': utf16Text,
  'utf-16be': (bytes) =>
    utf16Text(
      bytes.length % 2 === 0
        ? swapped(bytes)
        : Buffer.concat([swapped(bytes.subarray(0, -1)), bytes.subarray(-1)]),
    ),
} satisfies Record<Carrier, (bytes: Buffer) => Text>;

const units = {
  'utf-8': { size: 1, low: 0 },
  'utf-16le': { size: 2, low: 0 },
  'utf-16be': { size: 2, low: 1 },
} as const;

/** Decodes text that is Unicode; `hidden` is the encoding whose letters it hides behind ordinary ones, null where it hides none. */
export function unicodeDecoder(carrier: Carrier, hidden: LegacyEncoding | null): Decoder {
  return {
    whole: (bytes) => wholeWords(bytes, carrier),
    decode: hidden === null ? plainly(carrier) : hiddenly(carrier, hidden),
  };
}

function plainly(carrier: Carrier): (bytes: Buffer) => Decoded {
  let out = Buffer.alloc(0);
  return (bytes) => {
    if (out.length < bytes.length * 2) out = Buffer.allocUnsafe(bytes.length * 2 + 3);
    const written = carrier === 'utf-8' ? null : writePlainUtf16(bytes, units[carrier].low, out);
    if (written !== null) return { utf8: out.subarray(0, written), trouble: null };
    const { text, trouble } = readers[carrier](bytes);
    return { utf8: Buffer.from(tidyLetters(text)), trouble };
  };
}

function hiddenly(carrier: Carrier, hidden: LegacyEncoding): (bytes: Buffer) => Decoded {
  const byBytes = byteDecoder(hidden);
  const unhide = hiddenLetters(hidden);
  return (bytes) => {
    const { text, trouble } = readers[carrier](bytes);
    // as a rule the text is one of windows-1252 as a whole
    const behind = windowsBytes(text);
    const decoded = behind === null ? null : byBytes.decode(behind);
    if (decoded !== null && decoded.trouble === null) return { utf8: decoded.utf8, trouble };
    // letters that no legacy text can hide behind are real ones, and then so may be those that it can
    const real = realLetter(text);
    if (real !== -1) return { utf8: Buffer.from(tidyLetters(unhide(text.slice(0, real)))), trouble: 'mixed' };
    return { utf8: Buffer.from(tidyLetters(unhide(text))), trouble };
  };
}

/** Gives the text of some bytes as far as it goes, without the character that their end cuts, for looking at. */
export function unicodeText(bytes: Buffer, carrier: Carrier): string {
  return readers[carrier](bytes.subarray(0, bytes.length - (bytes.length % units[carrier].size))).text;
}

function utf8Text(bytes: Buffer): Text {
  if (isUtf8(bytes)) return { text: bytes.toString(), trouble: null };
  const check = new Utf8Check();
  check.push(bytes);
  return { text: bytes.subarray(0, check.end() ?? bytes.length).toString(), trouble: 'damaged' };
}

function utf16Text(bytes: Buffer): Text {
  const text = bytes.toString('utf16le');
  // half a pair of surrogates, which stand for no character alone
  const alone = text.search(/\p{Cs}/u);
  if (alone !== -1) return { text: text.slice(0, alone), trouble: 'damaged' };
  return { text, trouble: bytes.length % 2 === 1 ? 'damaged' : null };
}

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16();
}

/** Cuts before the last character that is neither a letter nor a mark; in a long run of letters, before an ASCII one. */
function wholeWords(bytes: Buffer, carrier: Carrier): number {
  const found = lastBelow(bytes, 0x41, carrier);
  if (found > 0 || bytes.length <= LONGEST_WORD) return found;
  return lastBelow(bytes, 0x80, carrier) || betweenLetters(bytes, carrier);
}

function lastBelow(bytes: Buffer, limit: number, carrier: Carrier): number {
  const { size, low } = units[carrier];
  for (
    let at = bytes.length - (bytes.length % size) - size;
    at > 0 && at > bytes.length - LONGEST_WORD;
    at -= size
  ) {
    const high = size === 2 ? (bytes[at + 1 - low] as number) : 0;
    if (high === 0 && (bytes[at + low] as number) < limit) return at;
  }
  return 0;
}

/** Cuts before the last character, however many bytes it has. */
function betweenLetters(bytes: Buffer, carrier: Carrier): number {
  const { size, low } = units[carrier];
  let at = bytes.length - (bytes.length % size) - size;
  const goesOn =
    size === 1
      ? () => ((bytes[at] as number) & 0xc0) === 0x80
      : () => ((bytes[at + 1 - low] as number) & 0xfc) === 0xdc;
  for (let back = 0; back < 4 && goesOn(); back += 1) at -= size;
  return at;
}
