import type { EncodingReason } from '../../model/encoding.ts';
import { chooseLegacy, legacyReadings } from './choose-legacy.ts';
import type { EncodingFault } from './encoding-fault.ts';
import { findHidden } from './find-hidden.ts';
import type { FoundEncoding } from './found-encoding.ts';
import { placeInText } from './place-in-text.ts';
import { placeOfByte } from './place-of-byte.ts';
import { type Sample, sampleText } from './sample-text.ts';
import { type Carrier, unicodeText } from './unicode-decoder.ts';
import { byteOrderMark, nulPattern } from './unicode-marks.ts';
import { Utf8Check } from './utf8-check.ts';

/**
 * Finds the encoding of a text of which nothing is declared: by its byte order mark, as UTF-8 by its head, by the pattern of bytes NUL,
 * else by how Vietnamese it reads. `badByte` is the first that is not UTF-8, null where that is not known. Throws the system's error.
 */
export async function findEncoding(
  path: string,
  badByte: number | null,
): Promise<FoundEncoding | EncodingFault> {
  const { head, cut } = await sampleText(path, null);
  const mark = byteOrderMark(head);
  const nuls = mark === null ? nulPattern(head) : null;
  if (mark === 'utf-16le' || mark === 'utf-16be') return unicode(head, mark, 'bom');
  if (nuls !== null) return unicode(head, nuls, 'nul-pattern');
  const bad = badByte ?? badIn(head, cut);
  if (bad === null) return unicode(head, 'utf-8', mark === null ? 'valid' : 'bom');
  return notUtf8(path, await sampleText(path, bad), bad, mark !== null);
}

/** The head of Unicode text tells whether legacy letters hide in it. */
function unicode(head: Buffer, carrier: Carrier, reason: EncodingReason): FoundEncoding | EncodingFault {
  const text = unicodeText(head, carrier);
  const hidden = findHidden(text);
  if (hidden === null) return { encoding: carrier, reason, carrier };
  const { encoding, mixed, word, reading, at } = hidden;
  return {
    fault: mixed ? 'encoding-mixed' : 'encoding-hidden',
    facts: { encoding, word, reading, ...placeInText(text, at) },
  };
}

function badIn(head: Buffer, cut: boolean): number | null {
  const check = new Utf8Check();
  check.push(head);
  return cut ? check.badAt : check.end();
}

/** So many letters of UTF-8 before the first bad byte do not stand there by chance. */
const LETTERS_OF_UTF8 = 3;

/** Text that has some bad bytes, or is in an encoding of eight bits. */
async function notUtf8(
  path: string,
  { head, stretch }: Sample,
  bad: number,
  marked: boolean,
): Promise<FoundEncoding | EncodingFault> {
  const all = Buffer.concat([head, stretch]);
  const before = lettersOfUtf8(head.subarray(0, bad)).good;
  const { good, odd } = lettersOfUtf8(all);
  const damaged = async (): Promise<EncodingFault> => ({
    fault: 'not-utf8',
    facts: await placeOfByte(path, bad),
  });
  if (marked || before >= LETTERS_OF_UTF8 || good > odd * 4) return damaged();
  const encoding = chooseLegacy(all);
  if (encoding !== null) return { encoding, reason: 'reads-vietnamese', carrier: 'bytes' };
  if (good >= odd || isCutLetter(all)) return damaged();
  const first = head.findIndex((byte) => byte >= 0x80);
  return {
    fault: 'encoding-undecided',
    facts: { candidates: candidates(all), ...(await placeOfByte(path, first === -1 ? bad : first)) },
  };
}

/** Counts what are letters of UTF-8 beyond ASCII, and the bytes beyond ASCII that belong to none. */
function lettersOfUtf8(bytes: Buffer): { good: number; odd: number } {
  const text = bytes.toString();
  const odd = text.split('\uFFFD').length - 1;
  const good = (text.match(/[^\p{ASCII}\uFFFD]/gu) ?? []).length;
  return { good, odd };
}

/** Whether bytes end within a letter of UTF-8 and are good before it. */
function isCutLetter(bytes: Buffer): boolean {
  const check = new Utf8Check();
  check.push(bytes);
  const at = check.end();
  return check.badAt === null && at !== null && bytes.length - at > 1;
}

const SHOWN_WORDS = 3;
const SHOWN_LETTERS = 20;

/** How the first words beyond ASCII read under each encoding; a whole line may hold more than people should see. */
function candidates(bytes: Buffer): string[] {
  return legacyReadings(bytes).map(({ encoding, readings }) => {
    const words = readings.slice(0, SHOWN_WORDS).map((word) => word.slice(0, SHOWN_LETTERS));
    return `${encoding}: ${words.join(' ')}`;
  });
}
