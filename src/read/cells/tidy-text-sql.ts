import { quoteText } from '../../engine/quote.ts';
import type { Column } from '../../model/source.ts';
import { tidySql, unlessMissing } from './cell-sql.ts';

/** Spaces of every width but line breaks, which stay what they are. */
const SPACES = '[ \\t\\x{0B}\\x{0C}\\x{00A0}\\x{1680}\\x{2000}-\\x{200A}\\x{202F}\\x{205F}\\x{3000}]';
/** Letters that nobody sees: soft hyphens, joiners, marks of direction and of byte order. */
const INVISIBLE = '[\\x{00AD}\\x{200B}-\\x{200F}\\x{2060}\\x{FEFF}]';
/** Ð and ð of Icelandic, which look like Đ and đ. */
const ICELANDIC = { from: 'Ðð', to: 'Đđ' } as const;

/** What is to be mended in a text beyond its composition. */
const untidy = `^\\s|\\s$|${INVISIBLE}|${SPACES}{2}|[\\t\\x{0B}\\x{0C}\\x{00A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}${ICELANDIC.from}]`;

/**
 * Gives the SQL of a text in NFC, with one space between words and none around them, without letters that nobody sees, and with
 * Đ for its Icelandic double; line breaks stay. NULL where nothing is left, or a word for "no value".
 */
export function tidyTextSql(column: Column, text: string): string {
  const visible = `regexp_replace(${text}, '${INVISIBLE}+', '', 'g')`;
  const spaced = `regexp_replace(${visible}, '${SPACES}+', ' ', 'g')`;
  const whole = `translate(${spaced}, ${quoteText(ICELANDIC.from)}, ${quoteText(ICELANDIC.to)})`;
  return `CASE WHEN regexp_matches(${text}, '${untidy}') THEN ${tidySql(column, whole)}
    ELSE ${unlessMissing(column, `nfc_normalize(${text})`)} END`;
}

/** Gives the SQL that is true for a text with spaces around it, or with letters beyond ASCII; it costs next to nothing. */
export function maybeUntidySql(text: string): string {
  const spaces = ["' '", 'chr(9)', 'chr(10)', 'chr(13)'];
  const ends = [`${text} < '!'`, ...spaces.map((space) => `ends_with(${text}, ${space})`)];
  return [...ends, `strlen(${text}) <> length(${text})`].join(' OR ');
}

/** Gives the SQL that is true for a text of ASCII with spaces too many within; it takes longer. */
export function spacedSql(text: string): string {
  return `contains(${text}, '  ') OR contains(${text}, chr(9))`;
}
