import type { InspectedColumn } from '../../model/inspection.ts';

/** The patterns with the day first, and the same with the month first. */
const DAY_FIRST = /^(.*)dd([/-])MM\2(yyyy.*)$/;
const MONTH_FIRST = /^(.*)MM([/-])dd\2(yyyy.*)$/;

/**
 * Settles which of day and month stands first where a column's own cells do not tell, by the other columns of the table: one
 * program wrote them all.
 */
export function settleDayOrder(columns: readonly InspectedColumn[]): readonly InspectedColumn[] {
  const sure = columns.filter((column) => !isUnsure(column)).flatMap(({ formats }) => formats);
  const dayFirst = sure.some((format) => DAY_FIRST.test(format));
  const monthFirst = sure.some((format) => MONTH_FIRST.test(format));
  if (dayFirst === monthFirst) return columns;
  return columns.map((column) => {
    if (!isUnsure(column)) return column;
    const formats = dayFirst
      ? column.formats
      : column.formats.map((format) => format.replace(DAY_FIRST, '$1MM$2dd$2$3'));
    return { ...column, formats, notes: column.notes.filter(({ code }) => code !== 'day-or-month-first') };
  });
}

function isUnsure({ notes }: InspectedColumn): boolean {
  return notes.some(({ code }) => code === 'day-or-month-first');
}
