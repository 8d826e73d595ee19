import { hiddenLetters } from './hidden-letters.ts';
import { judgeWord, tally } from './judge-word.ts';
import type { LegacyEncoding } from './legacy-letters.ts';
import { inFontCase } from './read-bytes-as.ts';
import { hasRealLetter } from './real-letters.ts';
import { wordsOf } from './words-of.ts';

/** The encodings whose letters fonts showed, so that text kept them behind ordinary ones when it became Unicode. */
export const hiddenEncodings = ['tcvn3', 'vni', 'viscii'] as const satisfies readonly LegacyEncoding[];

/** Legacy letters found behind ordinary ones, and a word to show it by. */
export interface FoundHidden {
  readonly encoding: (typeof hiddenEncodings)[number];
  /** Whether there is Vietnamese beside it that needs no reading. */
  readonly mixed: boolean;
  readonly word: string;
  readonly reading: string;
  /** Where the word stands, in characters from the start of the text. */
  readonly at: number;
}

const MOST_WORDS = 2000;

/** So many different words must become Vietnamese; where there is real Vietnamese beside them, more. */
const LEAST_WORDS = { alone: 4, mixed: 6 };

/** Of the words beyond ASCII so many must be Vietnamese when read, and so many more than as they stand: VISCII and VNI share letters with Latin-1. */
const LEAST_SHARE = 0.7;
const LEAST_GAIN = 0.3;

/**
 * Finds out whether text that is Unicode hides legacy letters behind ordinary ones. Single signs (®, µm), words of other languages
 * and Vietnamese in Unicode never look like it: several different words must read as Vietnamese only so.
 */
export function findHidden(text: string): FoundHidden | null {
  const words = wordsOf(text, MOST_WORDS);
  const asItStands = words.map(({ word }) => judgeWord(word));
  // the usual text is Vietnamese as it stands: no time is spent on it
  if (asItStands.filter((judgement) => judgement === 'other').length < LEAST_WORDS.alone) return null;
  const mixed = words.some(({ word }, at) => asItStands[at] !== 'other' && hasRealLetter(word));
  const found = hiddenEncodings.map((encoding) => {
    const read = words.map(({ word }) => inFontCase(encoding, word, hiddenLetters(encoding)(word)));
    const judged = read.map(judgeWord);
    const turned = words.flatMap(({ word, at }, index) => {
      const reading = read[index] ?? word;
      const turns = asItStands[index] === 'other' && judged[index] === 'syllable' && /[a-z]/iu.test(word);
      return turns ? [{ encoding, mixed, word, reading, at }] : [];
    });
    return { turned, share: tally(judged).share };
  });
  const [best] = found.sort((a, b) => b.turned.length - a.turned.length);
  // a word of some length shows more
  const first = best?.turned.find(({ word }) => word.length > 2) ?? best?.turned[0];
  if (best === undefined || first === undefined) return null;
  if (mixed) return best.turned.length >= LEAST_WORDS.mixed ? first : null;
  const enough = best.turned.length >= LEAST_WORDS.alone && best.share >= LEAST_SHARE;
  return enough && best.share - tally(asItStands).share >= LEAST_GAIN ? first : null;
}
