import type { LineIndex } from '../../load/line-index.ts';
import { LineIndexBuilder } from '../../load/line-index.ts';
import type { ReadContext } from '../../read-context.ts';
import { physicalLines } from '../../shape/physical-lines.ts';
import { copyOut } from '../copy-out.ts';
import { watchedGrowth } from '../growth-limit.ts';
import { type CellWriter, cellWriter } from './cell-writer.ts';
import { quoting } from './quoting.ts';
import { type SheetHead, usedWidth } from './sheet-head.ts';
import type { SheetCell, Workbook } from './workbook.ts';

/** Letters that are put together before they are written. */
const CHUNK = 1 << 18;

/** Where a sheet was to be written to, from which file of how many bytes, and what its first rows show. */
export interface SheetCopy {
  readonly path: string;
  readonly bytes: number;
  readonly head: SheetHead;
}

/**
 * Writes a sheet as a CSV copy in UTF-8, with a line for each row up to the last that has anything, and each cell as the column
 * it stands in reads it. Gives the rows of its physical lines where they differ. Throws a ContainerFault.
 */
export async function writeSheet(
  context: ReadContext,
  workbook: Workbook,
  sheet: number,
  { path, bytes, head }: SheetCopy,
): Promise<LineIndex | null> {
  const lines = new SheetLines(context, head);
  await copyOut(watchedGrowth(written(workbook, sheet, lines), bytes), path);
  if (lines.widest <= lines.width) return lines.rows;
  // a row further down is wider than the first ones: what it has must stand under a header too
  return writeSheet(context, workbook, sheet, { path, bytes, head: { ...head, width: lines.widest } });
}

async function* written(workbook: Workbook, sheet: number, lines: SheetLines): AsyncGenerator<Buffer> {
  let text = '';
  for await (const rows of workbook.rows(sheet)) {
    for (const { row, cells } of rows) {
      text += lines.of(row, cells);
      if (text.length < CHUNK) continue;
      yield Buffer.from(text, 'utf8');
      text = '';
    }
  }
  yield Buffer.from(text, 'utf8');
}

/** Makes the lines of the copy, row by row, and knows which row each is of. */
class SheetLines {
  readonly width: number;
  /** The width of the widest row so far. */
  widest = 0;
  readonly #index = new LineIndexBuilder();
  readonly #writers: readonly CellWriter[];
  readonly #dataFrom: number;
  #line = 0;
  #row = 0;
  #shifted = false;
  /** Whether a cell of the row that is being written has a line break. */
  #hasBreak = false;

  constructor({ source }: ReadContext, { header, width }: SheetHead) {
    this.width = width;
    this.#dataFrom = header?.end ?? 0;
    const columns = source.columns.map((column) => [header?.cells.get(column.id), column] as const);
    this.#writers = Array.from({ length: width }, (_, at) =>
      cellWriter(columns.find(([cell]) => cell === at)?.[1] ?? null),
    );
  }

  get rows(): LineIndex | null {
    return this.#shifted ? this.#index : null;
  }

  /** Gives the line of a row, after those of blank rows before it; nothing for a row without anything. */
  of(row: number, cells: readonly SheetCell[]): string {
    const used = usedWidth(cells);
    if (used === 0) return '';
    this.widest = Math.max(this.widest, used);
    if (used > this.width) return '';
    let text = '';
    for (let blank = this.#row + 1; blank < row; blank += 1) text += this.#add(blank, this.#blank);
    return text + this.#add(row, this.#cells(row, cells));
  }

  /** In a table of one column an empty line is no row at all. */
  get #blank(): string {
    return this.width === 1 ? '""' : '';
  }

  #add(row: number, text: string): string {
    this.#index.add(this.#line + 1, row);
    const breaks = this.#hasBreak ? physicalLines(Buffer.from(text)) : 0;
    this.#hasBreak = false;
    for (let at = 1; at <= breaks; at += 1) this.#index.add(this.#line + 1 + at, row);
    if (breaks > 0) this.#shifted = true;
    this.#line += 1 + breaks;
    this.#row = row;
    return `${text}\n`;
  }

  #cells(row: number, cells: readonly SheetCell[]): string {
    const isData = row > this.#dataFrom;
    let text = '';
    let commas = 0;
    for (let at = 0; at < cells.length && at < this.width; at += 1) {
      const cell = cells[at] ?? null;
      if (cell !== null) {
        const writer = isData ? this.#writers[at] : plain;
        const value = writer?.(cell) ?? '';
        for (; commas < at; commas += 1) text += ',';
        text += quoting(value) === 'bare' ? value : this.#quoted(value);
      }
    }
    text += ','.repeat(this.width - 1 - commas);
    return text;
  }

  #quoted(value: string): string {
    if (quoting(value) === 'broken') this.#hasBreak = true;
    return `"${value.replaceAll('"', '""')}"`;
  }
}

const plain = cellWriter(null);
