import { quoteText } from '../../engine/quote.ts';
import { canonicalLabel } from '../../model/canonical-label.ts';
import { unseen } from '../cells/blanks.ts';

/**
 * What a row is called that sums up others, also with what it sums up behind it: "Cộng mục I", "Tổng số toàn tỉnh". "Toàn tỉnh" alone is none:
 * it is a place, with figures of its own.
 */
const words = [
  ...['Tổng cộng', 'Tổng số', 'Tổng', 'Cộng', 'Total', 'Tổng chung', 'Cộng chung', 'Cộng dồn', 'Cộng trang'],
  ...['Tổng cộng', 'Tổng số', 'Tổng', 'Cộng'].flatMap((word) =>
    ['toàn tỉnh', 'mục', 'phần', 'nhóm', 'khối'].map((of) => `${word} ${of}`),
  ),
];

const known: ReadonlySet<string> = new Set(words.map(canonicalLabel));

/** What may stand around the word: Excel's apostrophe, a colon, a full stop, spaces, letters that nobody sees. */
const AROUND = `${unseen}:.'’`;

/** And behind it, what it sums up: "(I+II)", "= (1) + (2)", "A, B". Letters that a word for a sum ends with are none of these. */
const BEHIND = `${AROUND}()[]+=,;/&-–0123456789ivxabIVXAB`;

const around = new RegExp(`^[${AROUND}]+|[${BEHIND.replace(/[\][-]/g, '\\$&')}]+$`, 'gu');

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
  const bare = `rtrim(ltrim(lower(nfc_normalize(${text})), ${quoteText(AROUND)}), ${quoteText(BEHIND)})`;
  const spaced = `replace(replace(${bare}, '\u00A0', ' '), '  ', ' ')`;
  return `(${initials}) AND strlen(${text}) <= ${2 * LONGEST} AND ${spaced} IN (${spellings.map(quoteText).join(', ')})`;
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

const spellings = words.map((word) => word.normalize('NFC').toLowerCase());
