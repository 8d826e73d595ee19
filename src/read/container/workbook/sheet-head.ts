import type { Source } from '../../../model/source.ts';
import type { ReadContext } from '../../read-context.ts';
import { type FoundHeader, findHeader } from '../../shape/find-header.ts';
import { cellWriter } from './cell-writer.ts';
import type { SheetCell, SheetRow, Workbook } from './workbook.ts';

/** Rows of a sheet in which its header is looked for. */
const HEAD_ROWS = 60;
/** Letters of a cell that are looked through for one that is no space; a sheet may have millions of them. */
const LONGEST_BLANK = 1000;

/** What the first rows of a sheet show. */
export interface SheetHead {
  /** Null where no row names a declared column. */
  readonly header: FoundHeader | null;
  /** Cells up to the last one that has anything. */
  readonly width: number;
  readonly isEmpty: boolean;
}

const plain = cellWriter(null);

/** Reads the first rows of a sheet, and looks for the header of a source in them. */
export async function sheetHead(workbook: Workbook, sheet: number, context: ReadContext): Promise<SheetHead> {
  const records: string[][] = [];
  let width = 0;
  reading: for await (const rows of workbook.rows(sheet)) {
    for (const { row, cells } of rows) {
      const used = usedWidth(cells);
      width = Math.max(width, used);
      // rows with nothing in them may go on to the last that a sheet can have
      if (row > HEAD_ROWS && width > 0) break reading;
      if (row > HEAD_ROWS) continue;
      while (records.length < row - 1) records.push([]);
      records.push(cells.slice(0, used).map(plain));
    }
  }
  const declared: Source = context.source;
  const header = declared.columns.length === 0 ? null : findHeader(records, declared, context.columns);
  return { header, width, isEmpty: width === 0 };
}

/** Counts the cells of a row up to the last one that has anything: a space typed far to the right is none of the table. */
export function usedWidth(cells: SheetRow['cells']): number {
  let width = cells.length;
  while (width > 0 && isBlank(cells[width - 1] ?? null)) width -= 1;
  return width;
}

function isBlank(cell: SheetCell): boolean {
  return cell === null || (typeof cell === 'string' && cell.length <= LONGEST_BLANK && cell.trim() === '');
}
