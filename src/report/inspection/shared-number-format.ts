import type { SuggestedColumn } from '../../model/inspection.ts';

/** Formats of numbers, each with what it is of integers. */
const wholeOf: Readonly<Record<string, string>> = {
  '1.234,56': '1.234',
  '1,234.56': '1,234',
  '1 234,56': '1 234',
};

/** So many columns are shorter to read with their format said once. */
const MANY = 3;

/**
 * Finds the format that the source can say for all its columns of numbers, which then need not: where there are many, all with
 * thousands set apart alike. Null where each says its own.
 */
export function sharedNumberFormat(columns: readonly SuggestedColumn[]): string | null {
  const numbers = columns.filter(({ type, wanted }) => wanted && (type === 'integer' || type === 'number'));
  if (numbers.length < MANY) return null;
  const isOf = (format: string) => (column: SuggestedColumn) =>
    column.formats.length === 1 &&
    column.formats[0] === (column.type === 'integer' ? wholeOf[format] : format);
  return Object.keys(wholeOf).find((format) => numbers.every(isOf(format))) ?? null;
}
