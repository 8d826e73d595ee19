import { textWidth, wrap } from '../text-width.ts';
import type { Cell } from './cells.ts';
import { FONT_SIZE } from './font.ts';

/** In points, of a line of the usual size. */
const LINE = 14.5;

/** In points, above and below the text together. */
const MARGIN = 2;

/** What a row may have at most (Excel specifications and limits). */
const MOST = 409;

/** How much wider than letters digits are, in which widths are counted; found by setting Vietnamese texts. */
const DIGIT = 1.15;

/** How much wider bold letters are. */
const BOLD = 1.08;

/**
 * Tells how high a row has to be for its longest text, in points. It is an estimate: programs that only show workbooks do not find heights themselves, and none does for
 * joined cells.
 */
export function rowHeight(row: readonly Cell[], widths: readonly number[]): number {
  const heights = row.map((cell, index) => {
    if (cell === null || typeof cell.value !== 'string' || cell.rowSpan !== undefined) return 0;
    const size = (cell.fontSize ?? FONT_SIZE) / FONT_SIZE;
    const room = widths.slice(index, index + (cell.columnSpan ?? 1)).reduce((sum, width) => sum + width, 0);
    const scale = size * (cell.fontWeight === 'bold' ? BOLD : 1);
    return (
      linesOf(cell.value, cell.wrap === true ? Math.max(1, Math.floor((room * DIGIT) / scale)) : null) * size
    );
  });
  const most = Math.max(1, ...heights);
  return Math.min(MOST, Math.ceil(most * LINE + MARGIN));
}

/** Counts the lines that a text takes at a width in digits; without one it is not broken. */
function linesOf(text: string, width: number | null): number {
  return width === null || textWidth(text) <= width ? 1 : wrap(text, width).length;
}
