/** What stands around words in print and is not in ASCII: quotation marks, dashes, dots. */
const AROUND =
  /^[\u2010-\u2027\u00AB\u00BB\u201C-\u201F\u2026]+|[\u2010-\u2027\u00AB\u00BB\u201C-\u201F\u2026]+$/gu;

/** Blanks beyond ASCII: the one that does not break, the narrow ones, the mark of byte order. */
const BLANKS = [0xa0, 0x2000, 0x2001, 0x2002, 0x2003, 0x2009, 0x200a, 0x202f, 0x3000, 0xfeff];

/** What a UTF-16 unit is to a word: nothing that belongs to one, a letter of ASCII, or something beyond it. */
const Unit = { outside: 0, letter: 1, beyond: 2 } as const;

/** By the unit: a text has hundreds of thousands of them. */
const units = new Uint8Array(0x10000).fill(Unit.beyond, 0x80);
for (const blank of BLANKS) units[blank] = Unit.outside;
for (const first of ['A', 'a']) units.fill(Unit.letter, first.charCodeAt(0), first.charCodeAt(0) + 26);

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
    const unit = at < text.length ? units[text.charCodeAt(at)] : Unit.outside;
    if (unit === Unit.beyond) beyond = true;
    else if (unit === Unit.outside) {
      const word = beyond && at - start <= LONGEST ? text.slice(start, at) : '';
      if (word !== '' && !found.has(word)) found.set(word, start);
      start = at + 1;
      beyond = false;
    }
  }
  return [...found].map(([word, at]) => ({ word, at }));
}

/** Takes away what stands around a word in print. */
export function bareWord(word: string): string {
  return word.replace(AROUND, '');
}
