import { isVietnameseSyllable } from './vietnamese-syllable.ts';
import { bareWord } from './words-of.ts';

/** What a word with letters beyond ASCII looks like; `neutral` speaks neither for nor against Vietnamese. */
export type Judgement = 'syllable' | 'other' | 'neutral';

/** Capitals without a vowel, as QĐ and HĐND have them. */
const SHORT = /^[BCDĐGHKLMNPQRSTVX]+$/u;

/** Words that are remembered: the files of a source are full of the same ones. A longer one would keep the whole text in memory that it was cut from. */
const REMEMBERED = { words: 20_000, letters: 12 };

const known = new Map<string, Judgement>();

/** Judges a word as it stands by its spelling; of several put together by dashes or blanks each must be a syllable. */
export function judgeWord(word: string): Judgement {
  const before = known.get(word);
  if (before !== undefined) return before;
  const judgement = judged(word);
  if (word.length > REMEMBERED.letters) return judgement;
  if (known.size === REMEMBERED.words) known.clear();
  known.set(word, judgement);
  return judgement;
}

function judged(word: string): Judgement {
  const parts = word
    .normalize('NFC')
    .split(/[\s\u2010-\u2015\u2026]+/u)
    .map(bareWord)
    .filter((part) => /\P{ASCII}/u.test(part) && !SHORT.test(part));
  if (parts.length === 0) return 'neutral';
  return parts.every(isVietnameseSyllable) ? 'syllable' : 'other';
}

/** How many of some words are syllables of Vietnamese, and how many speak for or against it at all. */
export interface Tally {
  readonly syllables: number;
  readonly words: number;
  /** From 0 to 1; 0 where no word says anything. */
  readonly share: number;
}

/** Counts judgements. */
export function tally(judgements: readonly Judgement[]): Tally {
  const syllables = judgements.filter((judgement) => judgement === 'syllable').length;
  const words = judgements.filter((judgement) => judgement !== 'neutral').length;
  return { syllables, words, share: words === 0 ? 0 : syllables / words };
}
