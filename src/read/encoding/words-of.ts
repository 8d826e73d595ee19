/** What stands around words in print and is not in ASCII: quotation marks, dashes, dots. */
const AROUND =
  /^[\u2010-\u2027\u00AB\u00BB\u201C-\u201F\u2026]+|[\u2010-\u2027\u00AB\u00BB\u201C-\u201F\u2026]+$/gu;

/** Blanks beyond ASCII: the one that does not break, the narrow ones, the mark of byte order. */
const BLANKS = new Set([0xa0, 0x2000, 0x2001, 0x2002, 0x2003, 0x2009, 0x200a, 0x202f, 0x3000, 0xfeff]);

/** Longer ones are no words. */
const LONGEST = 64;

/** A word, and where it stands in its text. */
export interface FoundWord {
  readonly word: string;
  readonly at: number;
}

/**
 * Finds the different words of a text that have a letter beyond ASCII, each where it first stands, at most so many. A word is everything
 * between blanks and ASCII signs; bytes may stand in it as characters of Latin-1.
 */
export function wordsOf(text: string, most: number): readonly FoundWord[] {
  const found = new Map<string, number>();
  let start = 0;
  let beyond = false;
  // a pattern would take ten times as long
  for (let at = 0; at <= text.length && found.size < most; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (code >= 0x80 && !BLANKS.has(code)) beyond = true;
    else if (code >= 0x80 || !isLetter(code)) {
      const word = beyond && at - start <= LONGEST ? text.slice(start, at) : '';
      if (word !== '' && !found.has(word)) found.set(word, start);
      start = at + 1;
      beyond = false;
    }
  }
  return [...found].map(([word, at]) => ({ word, at }));
}

/** Whether an ASCII code is a letter: small and capital ones differ by one bit. */
function isLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** Takes away what stands around a word in print. */
export function bareWord(word: string): string {
  return word.replace(AROUND, '');
}
