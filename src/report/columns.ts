import Table from 'cli-table3';
import { plain, type StyledLine } from './styled-line.ts';
import { hang, textWidth, wrap } from './text-width.ts';

/** A column of a text table: how wide it is in cells, and the side its texts stand on. */
export interface Column {
  readonly width: number;
  readonly align: 'left' | 'right';
}

/** A cell: lines, each with its own colour, broken further where they do not fit. */
export type Cell = readonly StyledLine[];

/** How wide a column may become; one that `gives` is narrowed before the others. */
export interface ColumnLimits {
  readonly least: number;
  readonly most: number;
  readonly align: 'left' | 'right';
  readonly gives: boolean;
}

/** The empty cells between two columns. */
const COLUMN_GAP = 2;

const INDENT = '  ';

/**
 * Gives columns their widths: what their cells need within the limits, then one cell at a time from the columns
 * that can give until the whole is at most `width` wide. Null where even the least widths do not fit.
 */
export function fitColumns(
  limits: readonly ColumnLimits[],
  rows: readonly (readonly Cell[])[],
  width: number,
): readonly Column[] | null {
  const room = width - Math.max(0, limits.length - 1) * COLUMN_GAP;
  const widths = limits.map(({ least, most }, index) =>
    Math.min(most, Math.max(least, ...rows.map((row) => naturalWidth(row[index] ?? [])))),
  );
  let over = widths.reduce((sum, one) => sum + one, -room);
  while (over > 0) {
    const widest = widestThatGives(widths, limits);
    if (widest === null) return null;
    widths[widest] = (widths[widest] ?? 0) - 1;
    over -= 1;
  }
  return limits.map(({ align }, index) => ({ width: widths[index] ?? 0, align }));
}

/** No line is drawn anywhere: columns stand apart by the padding of their cells. */
const noLines: Record<TableLine, string> = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

type TableLine = Exclude<Table.CharName, never>;

/** Lays out one row of cells; as many lines as its tallest cell needs, without spaces at their ends. */
export function layRow(cells: readonly Cell[], columns: readonly Column[]): readonly string[] {
  const laid = columns.map((column, index) => linesOf(cells[index] ?? [], column.width));
  if (laid.every((lines) => lines.length === 0)) return [];
  const table = new Table({
    chars: noLines,
    colWidths: columns.map(({ width }) => width + COLUMN_GAP),
    colAligns: columns.map(({ align }) => align),
    // cli-table3 colours heads and borders of its own accord, also in a pipe
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': COLUMN_GAP },
  });
  table.push(laid.map((lines) => lines.join('\n')));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

/** Lays out rows in columns, two cells in; where they do not fit, each row becomes running text. */
export function smallTable(
  rows: readonly (readonly Cell[])[],
  limits: readonly ColumnLimits[],
  width: number,
): readonly string[] {
  const columns = fitColumns(limits, rows, width - INDENT.length);
  if (columns !== null) return rows.flatMap((row) => layRow(row, columns).map((line) => INDENT + line));
  return rows.flatMap((row) => {
    const texts = row.flatMap((cell) => cell.map((line) => line.text));
    return hang(INDENT, texts.join(', '), width);
  });
}

/** Makes a cell of one text without colour. */
export function cellOf(text: string): Cell {
  return text === '' ? [] : [plain(text)];
}

function naturalWidth(cell: Cell): number {
  return Math.max(0, ...cell.map((line) => textWidth(line.text)));
}

/** Picks the column to narrow: those that give first, the one with most to spare, because long texts break best. */
function widestThatGives(widths: readonly number[], limits: readonly ColumnLimits[]): number | null {
  const slack = (index: number) => (widths[index] ?? 0) - (limits[index]?.least ?? 0);
  const rank = (index: number) => (limits[index]?.gives ? 1000 : 0) + slack(index);
  const giving = widths.map((_, index) => index).filter((index) => slack(index) > 0);
  if (giving.length === 0) return null;
  return giving.reduce((best, index) => (rank(index) > rank(best) ? index : best));
}

/** Breaks a cell into painted lines of at most `width` cells. */
function linesOf(cell: Cell, width: number): readonly string[] {
  return cell.flatMap(({ text, paint, indent = 0 }) => {
    const [first, ...rest] = wrap(text, width);
    if (first === undefined) return [];
    const below = wrap(rest.join(' '), width - indent).map((line) => ' '.repeat(indent) + paint(line));
    return [paint(first), ...below];
  });
}
