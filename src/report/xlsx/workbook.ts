import writeWorkbook, { type Options, type Sheet as WrittenSheet } from 'write-excel-file/node';
import { sameBytes } from '../archive/same-bytes.ts';
import type { Cell } from './cells.ts';
import { FONT, FONT_SIZE } from './font.ts';
import { pageFeature } from './page-feature.ts';
import { propertiesFeature, type WorkbookProperties } from './properties-feature.ts';
import { rowHeight } from './row-height.ts';
import type { Sheet } from './sheet.ts';
import { sheetNamesFrom } from './sheet-name.ts';
import type { FileContent } from './workbook-feature.ts';

/** Writes sheets as a workbook: the same sheets give the same bytes. */
export async function workbook(
  sheets: readonly Sheet[],
  properties: WorkbookProperties,
): Promise<Uint8Array> {
  const names = sheetNamesFrom(sheets.map(({ name }) => name));
  const named = sheets.map((sheet, index) => ({ ...sheet, name: names[index] ?? '' }));
  const written: WrittenSheet<FileContent>[] = named.map((sheet) => ({
    data: sheet.rows.map((row) => heightened(row, sheet.widths)),
    sheet: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    orientation: 'landscape',
    stickyRowsCount: sheet.headings.to,
    stickyColumnsCount: sheet.frozenColumns,
    showGridLines: sheet.gridLines === 'shown',
  }));
  const options: Options<FileContent> = {
    fontFamily: FONT,
    fontSize: FONT_SIZE,
    features: [pageFeature(named, properties), propertiesFeature(properties)],
  };
  return sameBytes(new Uint8Array(await writeWorkbook(written, options).toBuffer()));
}

/** Gives a row the height that its texts need, as the writer of workbooks takes it: from one of its cells. */
function heightened(row: readonly Cell[], widths: readonly number[]): Cell[] {
  if (row.some((cell) => cell?.height !== undefined)) return [...row];
  const height = rowHeight(row, widths);
  const at = row.findIndex((cell) => cell !== null);
  return row.map((cell, index) => (index === at ? { ...cell, height } : cell));
}
