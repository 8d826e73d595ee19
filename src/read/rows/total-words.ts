import { quoteText } from '../../engine/quote.ts';
import { canonicalLabel } from '../../model/canonical-label.ts';
import { unseen } from '../cells/blanks.ts';

/** What a row is called that sums up others. "Toàn tỉnh" is none: it is a place, with figures of its own. */
const words = ['Tổng cộng', 'Tổng số', 'Tổng', 'Cộng', 'Total'] as const;

const known: ReadonlySet<string> = new Set(words.map(canonicalLabel));

/** What may stand around the word: Excel's apostrophe, a colon, a full stop, spaces, letters that nobody sees. */
const AROUND = `${unseen}:.'’`;
const around = new RegExp(`^[${AROUND}]+|[${AROUND}]+$`, 'gu');

/** Tells whether a cell says that its row sums up others. */
export function isTotalWord(text: string): boolean {
  return text.length <= LONGEST && known.has(canonicalLabel(text.replace(around, '')));
}

/** Letters of the longest text that is looked at. */
const LONGEST = 64;

/**
 * Gives the SQL of the same, which costs next to nothing for a text that begins with a digit, or with most letters. There is no
 * pattern in it: the engine takes longer to prepare one, for every file, than a small file takes to load.
 */
export function totalWordSql(text: string): string {
  const initials = INITIALS.map(([from, to]) => `${text} >= '${from}' AND ${text} < '${to}'`).join(' OR ');
  return `(${initials}) AND strlen(${text}) <= ${2 * LONGEST}
    AND trim(lower(nfc_normalize(${text})), ${quoteText(AROUND)}) IN (${[...new Set(spellings)].map(quoteText).join(', ')})`;
}

/** The letters that the words begin with; a blank or an apostrophe before them sorts below, what nobody sees above. */
const INITIALS = [
  ['', '0'],
  ['C', 'D'],
  ['T', 'U'],
  ['c', 'd'],
  ['t', 'u'],
  ['~', '\u{10FFFF}'],
] as const;

/** The words in small letters, with each blank that stands between two words. */
const spellings = words.flatMap((word) =>
  [' ', '  ', '\u00A0'].map((blank) => word.normalize('NFC').toLowerCase().replace(' ', blank)),
);
