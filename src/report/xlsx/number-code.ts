import type { Language } from '../../model/text.ts';
import { decimalsShown, formatNumber, type NumberStyle } from '../format-number.ts';
import { textWidth } from '../text-width.ts';

/** A number cannot run on into the next line or cell: with more words around it a spreadsheet shows "####". */
const MOST_CELLS = 24;

/**
 * Gives the number format by which a spreadsheet shows a number as `text` writes it: "≥ 75" as `"≥ "#,##0`, "gần 92*" as
 * `"gần "#,##0\*`. The number stays what it is; only its digits are the spreadsheet's own, with the separators of its
 * reader. Null where the text does not hold the number, or holds too much beside it.
 * @param style the style that the number has in the text
 */
export function numberCode(
  value: number,
  text: string,
  language: Language,
  style: NumberStyle = {},
): string | null {
  const digits = formatNumber(value, language, style).replace('−', '');
  const at = text.indexOf(digits);
  if (at < 0 || textWidth(text) > MOST_CELLS) return null;
  const before = text.slice(0, at);
  const after = text.slice(at + digits.length);
  const sign = /[+−]$/.exec(before)?.[0] ?? '';
  const unsigned = before.slice(0, before.length - sign.length);
  const code = (signed: string) =>
    literal(unsigned + signed) + digitsCode(decimalsShown(value, style)) + literal(after);
  // a word says which way it went: "lên 3 bậc"
  if (value < 0 && sign === '') return [code(''), code('')].join(';');
  return sign === '+' || (sign === '−' && value >= 0)
    ? [code('+'), code('−'), code('')].join(';')
    : [code(''), code('−')].join(';');
}

/** Gives the number format with so many decimals, thousands told apart. */
export function digitsCode(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** Codes that some readers obey even inside quotation marks, and the mark itself, which cannot stand between two of its kind. */
const obeyed = /([";*_\\])/;

/** Writes a text inside a number format, so that nothing of it is a code. */
function literal(text: string): string {
  const parts = text.split(obeyed).filter((part) => part !== '');
  return parts.map((part) => (obeyed.test(part) ? `\\${part}` : `"${part}"`)).join('');
}
