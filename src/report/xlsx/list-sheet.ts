import { type Cell, textCell } from './cells.ts';
import { heading } from './looks.ts';
import type { Sheet } from './sheet.ts';

/** A column of a list. */
export interface ListColumn<Row> {
  readonly title: string;
  /** In digits. */
  readonly width: number;
  readonly cell: (row: Row) => Cell;
}

/**
 * Makes a sheet of a list: headings in the first row and one row for each thing below, without gaps or joined cells, so that
 * it can be sorted, filtered and counted by a pivot table.
 * @param after rows below the list, which take no part in that
 */
export function listSheet<Row>(
  name: string,
  columns: readonly ListColumn<Row>[],
  rows: readonly Row[],
  after: readonly (readonly Cell[])[] = [],
): Sheet {
  return {
    name,
    widths: columns.map(({ width }) => width),
    rows: [
      columns.map(({ title }) => textCell(title, heading)),
      ...rows.map((row) => columns.map(({ cell }) => cell(row))),
      ...after,
    ],
    headings: { from: 1, to: 1 },
    frozenColumns: 0,
    filter: { from: 1, to: rows.length + 1 },
    gridLines: 'shown',
  };
}
