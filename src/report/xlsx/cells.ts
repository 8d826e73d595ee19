import type { CellObject } from 'write-excel-file/node';
import { type Day, dayNumber } from '../../model/day.ts';
import type { Value } from '../../model/observation-summary.ts';
import type { Language } from '../../model/text.ts';
import { wouldRun } from '../csv-cell.ts';
import { formatNumber, type NumberStyle } from '../format-number.ts';
import { cellText } from './cell-text.ts';
import { digitsCode, numberCode } from './number-code.ts';

/** A cell of a sheet; null is one without content or look. */
export type Cell = CellObject | null;

/** How a cell looks; what it holds is not told by it. */
export type CellLook = Omit<CellObject, 'value' | 'type' | 'format'>;

/** In a cell marked as text a spreadsheet shows "####" beyond this. */
const MOST_IN_TEXT_FORMAT = 255;

/**
 * Makes a cell of a text, which is never a formula. One that would be if somebody edited the cell or saved the sheet as CSV is
 * marked as text besides.
 */
export function textCell(text: string, look: CellLook = {}): Cell {
  const kept = cellText(text);
  if (kept === '') return { ...look };
  const guarded = wouldRun(text) && text.length <= MOST_IN_TEXT_FORMAT;
  return { ...look, value: kept, type: String, ...(guarded ? { format: '@' } : {}) };
}

/** Makes a cell of a number that shows as `text` writes it; of the text alone where a number cannot be shown so. */
export function numberCell(
  value: number,
  text: string,
  language: Language,
  { style = {}, look = {} }: { readonly style?: NumberStyle; readonly look?: CellLook } = {},
): Cell {
  const format = numberCode(value, text, language, style);
  const aligned: CellLook = { align: 'right', ...look };
  return format === null
    ? textCell(text, { ...aligned, wrap: true })
    : { ...aligned, value, type: Number, format };
}

/** Makes a cell of a value: of a tier or of yes/no a text. */
export function valueCell(
  value: Value,
  text: string,
  language: Language,
  given: { readonly style?: NumberStyle; readonly look?: CellLook } = {},
): Cell {
  return typeof value === 'number'
    ? numberCell(value, text, language, given)
    : textCell(text, { align: 'right', wrap: true, ...given.look });
}

/** Makes a cell of a number with nothing beside it; empty for null. */
export function plainNumberCell(value: number | null, language: Language, look: CellLook = {}): Cell {
  return value === null ? { ...look } : numberCell(value, formatNumber(value, language), language, { look });
}

/** Makes a cell of a count. */
export function countCell(count: number, look: CellLook = {}): Cell {
  return { align: 'right', ...look, value: count, type: Number, format: digitsCode(0) };
}

/** The first day that every spreadsheet counts alike: Excel has a 29 February 1900. */
const FIRST_DAY: Day = '1900-03-01';

const dayCodes = { vi: 'dd/mm/yyyy', en: 'yyyy-mm-dd' } satisfies Record<Language, string>;

/**
 * Makes a cell of a day that shows as the language writes days; empty for null.
 * @param before stands before it: "từ 01/01/2021"
 */
export function dayCell(day: Day | null, language: Language, look: CellLook = {}, before = ''): Cell {
  if (day === null) return { ...look };
  const aligned: CellLook = { align: 'center', ...look };
  if (day < FIRST_DAY) return textCell(before + day, aligned);
  const said = before === '' ? '' : `"${before}"`;
  return {
    ...aligned,
    value: new Date(dayNumber(day) * MS_PER_DAY),
    type: Date,
    format: said + dayCodes[language],
  };
}

const MS_PER_DAY = 86_400_000;
