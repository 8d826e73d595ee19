/** What stands around words in print and is not in ASCII: quotation marks, dashes, dots. */
const AROUND =
  /^[\u2010-\u2027\u00AB\u00BB\u201C-\u201F\u2026]+|[\u2010-\u2027\u00AB\u00BB\u201C-\u201F\u2026]+$/gu;

/** Everything between blanks and ASCII signs; bytes may stand in it as characters of Latin-1. */
const WORD = /(?:[A-Za-z]|[^\p{ASCII}\s])+/gu;
const BEYOND_ASCII = /\P{ASCII}/u;

/** Longer ones are no words. */
const LONGEST = 64;

/** A word, and where it stands in its text. */
export interface FoundWord {
  readonly word: string;
  readonly at: number;
}

/** Finds the different words of a text that have a letter beyond ASCII, each where it first stands, at most so many. */
export function wordsOf(text: string, most: number): readonly FoundWord[] {
  const found = new Map<string, number>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (BEYOND_ASCII.test(word) && word.length <= LONGEST && !found.has(word)) found.set(word, index);
    if (found.size === most) break;
  }
  return [...found].map(([word, at]) => ({ word, at }));
}

/** Takes away what stands around a word in print. */
export function bareWord(word: string): string {
  return word.replace(AROUND, '');
}
