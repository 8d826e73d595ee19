import { canonicalLabel } from '../../model/canonical-label.ts';

/** What a row is called that sums up others. "Toàn tỉnh" is none: it is a place, with figures of its own. */
const words = ['Tổng cộng', 'Tổng số', 'Tổng', 'Cộng', 'Total'] as const;

const known: ReadonlySet<string> = new Set(words.map(canonicalLabel));

/** What may stand around the word: Excel's apostrophe, a colon, a full stop, spaces, letters that nobody sees. */
const AROUND = `[\\s\\p{Z}\\p{Cf}:.'’]*`;
const around = new RegExp(`^${AROUND}|${AROUND}$`, 'gu');

/** Tells whether a cell says that its row sums up others. */
export function isTotalWord(text: string): boolean {
  return text.length <= LONGEST && known.has(canonicalLabel(text.replace(around, '')));
}

/** Letters of the longest text that is looked at. */
const LONGEST = 64;

/** Gives the SQL of the same, which costs next to nothing for a text that begins with a digit: such are most first cells. */
export function totalWordSql(text: string): string {
  const each = words.map((word) => [...word.toLowerCase()].map(letterPattern).join('')).join('|');
  return `CASE WHEN (${text} > 'A' OR ${text} < '0') AND strlen(${text}) <= ${2 * LONGEST}
    THEN regexp_full_match(${text}, '(?i)${AROUND.replace("'", "''")}(?:${each})${AROUND.replace("'", "''")}') ELSE false END`;
}

/** A letter in every composition; a space may be several, or no-break. */
function letterPattern(letter: string): string {
  if (letter === ' ') return '[\\s\\p{Z}]+';
  const [base = '', ...marks] = letter.normalize('NFD');
  if (marks.length === 0) return letter;
  const halves = marks.flatMap((mark, at) => {
    const others = marks.filter((_, index) => index !== at).join('');
    return [`${`${base}${mark}`.normalize('NFC')}${others}`, `${base}${mark}${others}`];
  });
  return `(?:${[...new Set([letter, ...halves])].join('|')})`;
}
