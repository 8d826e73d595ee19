import { quoteText } from '../../engine/quote.ts';
import { blanks } from './blanks.ts';
import { qualifierPattern } from './number-shape.ts';

/** Gives the SQL of the words in front of a number in a cell, in lower case and with one space between; NULL where there are none. */
export function qualifierSql(text: string): string {
  const found = `regexp_extract(nfc_normalize(${text}), ${quoteText(`(?i)^${blanks}*(${qualifierPattern})${blanks}+\\d`)}, 1)`;
  return `nullif(lower(regexp_replace(${found}, ${quoteText(`${blanks}+`)}, ' ', 'g')), '')`;
}
