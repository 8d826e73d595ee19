import type { Column } from '../../../model/source.ts';
import type { SheetCell } from './workbook.ts';
import { momentWriter } from './written-moment.ts';
import { numberWriter, percentWriter } from './written-number.ts';

/** Writes a cell of a sheet as text, as an export of it would have it. */
export type CellWriter = (cell: SheetCell) => string;

/** Gives how the cells of a column are written, so that its formats read them; null for a column that is not declared. */
export function cellWriter(column: Column | null): CellWriter {
  const moment = momentWriter(column);
  const number = numberWriter(column);
  const percent = percentWriter(column);
  return (cell) => {
    if (cell === null) return '';
    if (typeof cell === 'string') return cell;
    if (typeof cell === 'number') return number(cell);
    if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
    return 'moment' in cell ? moment(cell.moment) : percent(cell.percent);
  };
}
