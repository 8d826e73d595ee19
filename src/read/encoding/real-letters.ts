/** Letters of Vietnamese that are not in windows-1252, in one character, or with a mark behind a vowel. */
const REAL =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]|[aeiouy]\p{Mn}/iu;

/** Finds the first letter that is Unicode Vietnamese for certain, as no legacy text can hide behind it; -1 where there is none. */
export function realLetter(text: string): number {
  return text.search(REAL);
}

/** Whether a word has such a letter. */
export function hasRealLetter(word: string): boolean {
  return REAL.test(word);
}
