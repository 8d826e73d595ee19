import { quoteText } from '../../engine/quote.ts';
import { numberShape } from '../../engine/sql-type.ts';
import type { Column } from '../../model/source.ts';
import {
  ambiguousPattern,
  cellPattern,
  digitsPattern,
  leavesOpen,
  magnitudes,
  type NumberShape,
  shapeOf,
  spaces,
} from './number-shape.ts';

/**
 * Gives the SQL that reads a text as a DECIMAL by the first of the formats that fits, or NULL. A number with more
 * digits than the type holds is NULL, never rounded; thousands are grouped rightly or not at all.
 */
export function numberSql(formats: readonly string[], text: string): string {
  const { wholeDigits, decimals } = numberShape;
  const wide = `DECIMAL(${wholeDigits + decimals},${decimals})`;
  return firstOf(formats, '1234.56', (shape) => {
    const digits = plainDigits(shape, text);
    // wide decimals are read fifty times slower than narrow ones: only what does not fit is read as wide
    const value = `coalesce(try_cast(${digits} AS DECIMAL(18,${decimals}))::${wide}, try_cast(${digits} AS ${wide}))`;
    return `CASE WHEN ${matches(shape, text)} THEN ${value} END`;
  });
}

/** Gives the SQL that reads a text as a BIGINT by the first of the formats that fits, or NULL. */
export function integerSql(formats: readonly string[], text: string): string {
  return firstOf(
    formats,
    '1234',
    (shape) => `CASE WHEN ${matches(shape, text)} THEN try_cast(${plainDigits(shape, text)} AS BIGINT) END`,
  );
}

/**
 * Gives the SQL that tells whether a tidy text without a reading could be one of two numbers: up to three digits, a dot
 * or a comma and three digits, under a format that groups no thousands. Only the plan can say which is meant.
 */
export function ambiguousSql({ type, formats }: Column, text: string): string {
  if (type !== 'number' && type !== 'integer') return 'false';
  const shapes = formats.map(shapeOf).filter(leavesOpen);
  const ways = shapes.map((shape) => fullMatch(text, cellPattern(shape, ambiguousPattern)));
  return ways.length === 0 ? 'false' : `(${ways.join(' OR ')})`;
}

function firstOf(
  formats: readonly string[],
  otherwise: string,
  read: (shape: NumberShape) => string,
): string {
  const each = (formats.length === 0 ? [otherwise] : formats).map((format) => read(shapeOf(format)));
  return `coalesce(${each.join(', ')}, NULL)`;
}

function matches(shape: NumberShape, text: string): string {
  return fullMatch(text, cellPattern(shape, digitsPattern(shape)));
}

function fullMatch(text: string, pattern: string): string {
  return `regexp_full_match(${text}, ${quoteText(pattern)})`;
}

/** Takes away all but digits, the sign, and a point for decimals. */
function plainDigits(shape: NumberShape, text: string): string {
  const { group, decimal, parentheses, qualifier, magnitude } = shape;
  // the first letter becomes the first of the others, where there is one; the rest go
  const point = decimal === '' ? '' : '.';
  const plain = (part: string) =>
    `translate(${part}, ${quoteText(`${decimal}%${spaces}${group.trim()}`)}, '${point}')`;
  if (!parentheses && !qualifier && !magnitude) return plain(text);
  const number = plain(`regexp_extract(${text}, ${quoteText(`-?\\d[\\d.,${spaces}]*`)})`);
  const signed = parentheses
    ? `CASE WHEN starts_with(${text}, '(') THEN '-' ELSE '' END || ${number}`
    : number;
  return magnitude ? multiplied(signed, text) : signed;
}

/** Moves the point of plain digits by what the word behind them means, digit by digit: 2.6 triệu is 2600000. */
function multiplied(digits: string, text: string): string {
  const moved = ({ zeros }: { zeros: number }) => {
    const [whole, fraction] = [`split_part(${digits}, '.', 1)`, `split_part(${digits}, '.', 2)`];
    const left = `left(${fraction} || '${'0'.repeat(zeros)}', ${zeros})`;
    const rest = `substr(${fraction}, ${zeros + 1})`;
    return `${whole} || ${left} || CASE WHEN ${rest} = '' THEN '' ELSE '.' || ${rest} END`;
  };
  const cases = magnitudes.map(
    (one) => `WHEN regexp_matches(${text}, ${quoteText(`(?i)(?:${one.pattern})$`)}) THEN ${moved(one)}`,
  );
  return `CASE ${cases.join(' ')} ELSE ${digits} END`;
}
