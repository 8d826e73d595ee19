const NUMBER = /^(?:\d{1,3}|\(\d{1,3}\)|\[\d{1,3}\])$/;
const LETTER = /^\(?[A-Z]\)?$/;
const FORMULA = /^[([]?\d{1,3}[)\]]?\s*=[\d\s()[\]+*/:,.%x×-]*\d[\d\s()[\]+*/:,.%x×-]*$/;

/** Fewer numbers in a row than this may well be data. */
const LEAST = 4;

/** What a row below the names of columns is: their numbers, how they are computed, or neither. */
export type HeaderExtra = 'numbering' | 'formula' | null;

/**
 * Tells whether a row numbers the columns (`1 2 3`, `(1) (2)`, `[1]`, `A B 1 2`, also with how some are computed:
 * `(5) = (6) + (7)`), or says no more than how they are computed. A row of numbers is one of data unless it counts
 * up from 1 by one through all cells that are filled, those are at least four and most of the
 * `named` columns, and the `next` row is not the second of a table whose rows are numbered.
 */
export function headerExtra(
  cells: readonly string[],
  named: number,
  next: readonly string[] | undefined,
): HeaderExtra {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return null;
  const formulas = filled.filter((cell) => FORMULA.test(cell)).length;
  if (!filled.every((cell) => NUMBER.test(cell) || LETTER.test(cell) || FORMULA.test(cell))) return null;
  if (filled.length >= LEAST && 2 * filled.length > named && countsUp(filled) && !goesOn(cells, next))
    return 'numbering';
  return formulas > 0 ? 'formula' : null;
}

function countsUp(cells: readonly string[]): boolean {
  const letters = cells.findIndex((cell) => !LETTER.test(cell));
  if (letters < 0) return false;
  if (!cells.slice(0, letters).every((cell, at) => letterOf(cell) === 'A'.charCodeAt(0) + at)) return false;
  const numbers = cells.slice(letters).map((cell) => Number.parseInt(cell.replace(/^[([]/, ''), 10));
  return numbers.every((number, at) => number === 1 + at);
}

/** True where a first cell of 1 is followed by one of 2: then it is the number of the row. */
function goesOn(cells: readonly string[], next: readonly string[] | undefined): boolean {
  const at = cells.findIndex((cell) => cell.trim() !== '');
  return cells[at]?.trim() === '1' && next?.[at]?.trim() === '2';
}

function letterOf(cell: string): number {
  return cell.replace(/[()]/g, '').charCodeAt(0);
}
