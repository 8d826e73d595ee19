import type { InspectedColumn } from '../../model/inspection.ts';

/** Formats of integers with thousands set apart. */
const GROUPED: ReadonlySet<string> = new Set(['1.234', '1,234', '1 234']);

/**
 * Gives the format of the integers that have thousands to those whose numbers, all below a thousand, do not show it: one program
 * wrote them all, and next month's may be larger. `below` tells of a column whether its numbers are so small.
 */
export function settleThousands(
  columns: readonly InspectedColumn[],
  below: (column: InspectedColumn) => boolean,
): readonly InspectedColumn[] {
  const formats = new Set(columns.flatMap((column) => (column.type === 'integer' ? column.formats : [])));
  const [format] = formats;
  if (format === undefined || formats.size > 1 || !GROUPED.has(format)) return columns;
  const isPlain = (column: InspectedColumn) =>
    column.type === 'integer' &&
    column.formats.length === 0 &&
    !column.notes.some(({ code }) => code === 'row-number');
  return columns.map((column) =>
    isPlain(column) && below(column) ? { ...column, formats: [format] } : column,
  );
}
