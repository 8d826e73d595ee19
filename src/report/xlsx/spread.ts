import { type Cell, type CellLook, textCell } from './cells.ts';

/** Sets a text over all columns of a sheet, in as many lines as it needs. */
export function spread(text: string, widths: readonly number[], look: CellLook = {}): readonly Cell[] {
  const joined: CellLook = { alignVertical: 'center', wrap: true, ...look, columnSpan: widths.length };
  return [textCell(text, joined), ...widths.slice(1).map((): Cell => null)];
}
