import { isUtf8 } from 'node:buffer';
import type { Encoding } from '../../model/encoding.ts';
import type { EncodingFault } from './encoding-fault.ts';
import { findEncoding } from './find-encoding.ts';
import { hiddenEncodings } from './find-hidden.ts';
import type { FoundEncoding } from './found-encoding.ts';
import { hiddenLetters } from './hidden-letters.ts';
import { judgeWord, tally } from './judge-word.ts';
import type { LegacyEncoding } from './legacy-letters.ts';
import { placeOfByte } from './place-of-byte.ts';
import { inFontCase, readBytesAs } from './read-bytes-as.ts';
import { firstBeyondAscii, sampleText } from './sample-text.ts';
import type { Carrier } from './unicode-decoder.ts';
import { byteOrderMark, nulPattern } from './unicode-marks.ts';
import { Utf8Check } from './utf8-check.ts';
import { wordsOf } from './words-of.ts';

/**
 * Takes the encoding that a source declares, unless the bytes say plainly that it is another one. `badByte` is the first that is not
 * UTF-8, null where that is not known. Throws the system's error.
 */
export async function declaredEncoding(
  path: string,
  declared: Encoding,
  badByte: number | null,
): Promise<FoundEncoding | EncodingFault> {
  const { head, cut } = await sampleText(path, null);
  const check = new Utf8Check();
  check.push(head);
  const mark = byteOrderMark(head) ?? nulPattern(head);
  const hides = hiddenEncodings.find((encoding) => encoding === declared);
  const found = (carrier: Carrier | 'bytes'): FoundEncoding => ({
    encoding: declared,
    reason: 'declared',
    carrier,
  });
  if (hides !== undefined) return found(mark ?? (await carrierOf(path, hides)));
  if (mark !== null && mark !== declared)
    return { fault: 'encoding-contradicted', facts: { declared, found: mark } };
  if (declared === 'utf-8') {
    const bad = badByte ?? (cut ? check.badAt : check.end());
    return bad === null ? found('utf-8') : notUtf8(path, bad);
  }
  const looksUtf8 = isUtf8(head) && head.length > 1;
  if (declared === 'utf-16le' || declared === 'utf-16be') {
    // the commas and line ends of UTF-16 have bytes NUL
    const contradicted = mark === null && looksUtf8 && !head.includes(0);
    return contradicted
      ? { fault: 'encoding-contradicted', facts: { declared, found: 'utf-8' } }
      : found(declared);
  }
  const words = wordsOf(head.toString(), 2000).map(({ word }) => judgeWord(word));
  if (looksUtf8 && tally(words).syllables >= 3 && tally(words).share > 0.5) {
    return { fault: 'encoding-contradicted', facts: { declared, found: 'utf-8' } };
  }
  return found('bytes');
}

/** What is declared as UTF-8 and is not may plainly be something else. */
async function notUtf8(path: string, bad: number): Promise<EncodingFault> {
  const really = await findEncoding(path, bad);
  return 'fault' in really
    ? { fault: 'not-utf8', facts: await placeOfByte(path, bad) }
    : { fault: 'encoding-contradicted', facts: { declared: 'utf-8', found: really.encoding } };
}

/** Letters of fonts are bytes, or hide in UTF-8, whichever reads better around the first of them. */
async function carrierOf(path: string, encoding: LegacyEncoding): Promise<'utf-8' | 'bytes'> {
  const first = await firstBeyondAscii(path);
  if (first === null) return 'bytes';
  const { head, stretch } = await sampleText(path, first);
  const around = stretch.length === 0 ? head : stretch;
  const hidden = wordsOf(around.toString(), 2000).map(({ word }) =>
    judgeWord(inFontCase(encoding, word, hiddenLetters(encoding)(word))),
  );
  const plain = wordsOf(around.toString('latin1'), 2000).map(({ word }) =>
    judgeWord(readBytesAs(encoding, word)),
  );
  const difference = tally(hidden).share - tally(plain).share;
  if (difference !== 0) return difference > 0 ? 'utf-8' : 'bytes';
  return isUtf8(head) ? 'utf-8' : 'bytes';
}
