import type { Column } from '../../../model/source.ts';

/** Digits that Excel keeps and shows of a number; what a double holds beyond them is an echo of its binary form. */
const EXCEL_DIGITS = 15;
/** Decimals that a number column keeps: cells that a formula computed have more, and would be none of its numbers. */
const COLUMN_DECIMALS = 6;

/** Writes a number of a sheet as text. */
export type NumberWriter = (number: number) => string;

/**
 * Gives how a column's numbers are written: without grouping, with the decimal sign of its first format and at most 6 decimals in
 * a column of numbers, and as they are with a point in any other. Where numbers are read, none has three decimals: a sheet
 * knows what 1.234 is, and read again it must be neither a thousand nor in doubt.
 */
export function numberWriter(column: Column | null): NumberWriter {
  if (column?.type === 'integer') return (number) => ungrouped(plainNumber(number));
  if (column?.type !== 'number') return plainNumber;
  const decimal = decimalSign(column);
  return (number) => ungrouped(rounded(number, COLUMN_DECIMALS)).replace('.', decimal);
}

/** Gives how a column's percents are written, which are stored as fractions: `99,51%`. */
export function percentWriter(column: Column | null): NumberWriter {
  if (column?.type !== 'number') {
    return (number) => `${rounded(number * 100, COLUMN_DECIMALS).replace('.', ',')}%`;
  }
  const decimal = decimalSign(column);
  return (number) => `${ungrouped(rounded(number * 100, COLUMN_DECIMALS)).replace('.', decimal)}%`;
}

/** Gives the decimal sign of a column's first format. */
export function decimalSign({ formats }: Column): string {
  return /234([.,])56/.exec(formats[0] ?? '')?.[1] ?? '.';
}

/** Adds a zero to three decimals, which would look like a group of thousands. */
function ungrouped(text: string): string {
  return text.at(-4) === '.' ? `${text}0` : text;
}

function rounded(number: number, decimals: number): string {
  const text = plainNumber(number);
  const point = text.indexOf('.');
  if (point < 0 || text.length - point - 1 <= decimals) return text;
  const fixed = Number(text)
    .toFixed(decimals)
    .replace(/\.?0+$/, '');
  return fixed === '-0' ? '0' : fixed;
}

/** Writes a number with the 15 digits that Excel shows, never with an exponent. */
export function plainNumber(number: number): string {
  if (Number.isSafeInteger(number) && Math.abs(number) < 1e15) return String(number === 0 ? 0 : number);
  // what is short is written so by the engine itself, several times faster
  const short = String(number);
  if (short.length <= EXCEL_DIGITS && !short.includes('e')) return short;
  const [mantissa = '', exponent = '0'] = number.toExponential(EXCEL_DIGITS - 1).split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '').replace(/0+$/, '');
  const whole = Number(exponent) + 1;
  if (digits === '') return '0';
  if (whole <= 0) return `${sign}0.${'0'.repeat(-whole)}${digits}`;
  if (digits.length <= whole) return sign + digits.padEnd(whole, '0');
  return `${sign}${digits.slice(0, whole)}.${digits.slice(whole)}`;
}
