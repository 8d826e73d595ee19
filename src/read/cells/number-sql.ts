import { quoteText } from '../../engine/quote.ts';
import { numberShape } from '../../engine/sql-type.ts';

/** How a number is written, told by the example 1234 or 1234,56 in that writing. */
interface Shape {
  /** Letters that may group thousands. */
  readonly group: string;
  /** Empty where there are no decimals. */
  readonly decimal: string;
  readonly percent: boolean;
}

const example = /^1(\D?)234(?:(\D)56)?\s*(%?)$/;
/** A space between thousands may be a no-break space, wide or narrow. */
const spaces = ' \u00A0\u202F';

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
    const fraction = `(?:[${shape.decimal}]\\d{1,${decimals}})?`;
    return `CASE WHEN ${matches(shape, fraction, text)} THEN ${value} END`;
  });
}

/** Gives the SQL that reads a text as a BIGINT by the first of the formats that fits, or NULL. */
export function integerSql(formats: readonly string[], text: string): string {
  return firstOf(
    formats,
    '1234',
    (shape) =>
      `CASE WHEN ${matches(shape, '', text)} THEN try_cast(${plainDigits(shape, text)} AS BIGINT) END`,
  );
}

function firstOf(formats: readonly string[], otherwise: string, read: (shape: Shape) => string): string {
  const each = (formats.length === 0 ? [otherwise] : formats).map((format) => read(shapeOf(format)));
  return `coalesce(${each.join(', ')}, NULL)`;
}

function shapeOf(format: string): Shape {
  const [, group = '', decimal = '', percent = ''] = example.exec(format) ?? [];
  return { group: /\s/.test(group) ? spaces : group, decimal, percent: percent !== '' };
}

function matches({ group, percent }: Shape, fraction: string, text: string): string {
  const grouped = group === '' ? '' : `\\d{1,3}(?:[${group}]\\d{3})+|`;
  const sign = percent ? `(?:[${spaces}]?%)?` : '';
  return `regexp_full_match(${text}, ${quoteText(`-?(?:${grouped}\\d+)${fraction}${sign}`)})`;
}

/** Takes away all but digits, the sign, and a point for decimals. */
function plainDigits({ group, decimal }: Shape, text: string): string {
  // the first letter becomes the first of the others, where there is one; the rest go
  const point = decimal === '' ? '' : '.';
  return `translate(${text}, ${quoteText(`${decimal}%${spaces}${group.trim()}`)}, '${point}')`;
}
