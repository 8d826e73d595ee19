import { judgeWord, type Tally, tally } from './judge-word.ts';
import { type LegacyEncoding, legacyEncodings } from './legacy-letters.ts';
import { readBytesAs } from './read-bytes-as.ts';
import { wordsOf } from './words-of.ts';

/** Different words that are enough to judge by. */
const MOST_WORDS = 2000;

/** So many different words must be Vietnamese: two may be so by chance. */
const LEAST_SYLLABLES = 3;

/** Of real exports, with names of people from everywhere, more words than this are Vietnamese; of misread ones hardly any half. */
const LEAST_SHARE = 0.7;

/** And so much less must every other reading be. */
const MARGIN = 0.2;

/** How bytes read under one encoding. */
export interface LegacyReading extends Tally {
  readonly encoding: LegacyEncoding;
  readonly readings: readonly string[];
}

/**
 * Chooses the encoding of eight bits under which bytes read as Vietnamese while they do not under any other; null where none is
 * clear. Encodings that read every word alike are no rivals: the first of the list stands for them.
 */
export function chooseLegacy(bytes: Buffer): LegacyEncoding | null {
  const [best, ...others] = legacyReadings(bytes).sort((a, b) => b.share - a.share);
  if (best === undefined || best.syllables < LEAST_SYLLABLES || best.share < LEAST_SHARE) return null;
  const rival = others.find(({ readings }) => readings.join(' ') !== best.readings.join(' '));
  return rival === undefined || best.share - rival.share >= MARGIN ? best.encoding : null;
}

/** Reads the words of some bytes under each encoding of eight bits. */
export function legacyReadings(bytes: Buffer): LegacyReading[] {
  const words = wordsOf(bytes.toString('latin1'), MOST_WORDS);
  return legacyEncodings.map((encoding) => {
    const readings = words.map(({ word }) => readBytesAs(encoding, word));
    return { encoding, readings, ...tally(readings.map(judgeWord)) };
  });
}
