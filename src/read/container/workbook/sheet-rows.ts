import { ContainerFault } from '../container-fault.ts';
import { CellText } from './cell-text.ts';
import { checkRowLetters } from './check-row-letters.ts';
import { formattedNumber } from './formatted-number.ts';
import { isoMoment } from './iso-moment.ts';
import type { NumberFormatKind } from './number-format-kind.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { SheetCell, SheetRow } from './workbook.ts';
import { xmlEvents } from './xml-events.ts';

/** The last row and column that a sheet can have. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** What the cells of a workbook refer to. */
export interface CellContext {
  readonly strings: SharedStrings;
  readonly formats: readonly NumberFormatKind[];
  readonly epoch: 1900 | 1904;
}

/** Gives the rows of a sheet as its XML streams by; what does not add up in it is thrown as a ContainerFault. */
export async function* sheetRows(
  from: AsyncIterable<Buffer>,
  context: CellContext,
): AsyncGenerator<readonly SheetRow[]> {
  const collector = new RowCollector(context);
  for await (const _ of xmlEvents(from, collector)) yield collector.take();
}

class RowCollector {
  readonly #context: CellContext;
  #rows: SheetRow[] = [];
  #element = '';
  #row = 0;
  #cells: SheetCell[] = [];
  #column = 0;
  #type = 'n';
  #style = 0;
  #inText = false;
  #phonetic = 0;
  #hasText = false;
  #letters = 0;
  readonly #text = new CellText();

  constructor(context: CellContext) {
    this.#context = context;
  }

  /** Gives the rows that are complete, once. */
  take(): readonly SheetRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string): void {
    this.#element = name;
    switch (name) {
      case 'row':
        this.#row += 1;
        this.#cells = [];
        this.#letters = 0;
        this.#column = 0;
        break;
      case 'c':
        this.#column += 1;
        this.#type = 'n';
        this.#style = 0;
        this.#hasText = false;
        this.#text.clear();
        break;
      case 'rPh':
        this.#phonetic += 1;
        break;
      case 'v':
      case 't':
        this.#inText = this.#phonetic === 0;
        break;
    }
  }

  attribute(name: string, value: string): void {
    if (this.#element === 'c') {
      if (name === 'r') this.#column = columnOf(value);
      else if (name === 't') this.#type = value;
      else if (name === 's') this.#style = Number(value);
    } else if (this.#element === 'row' && name === 'r') {
      const row = Number(value);
      if (!(row >= this.#row)) throw new ContainerFault('workbook-damaged');
      this.#row = row;
    }
  }

  text(piece: string): void {
    if (!this.#inText) return;
    this.#hasText = true;
    this.#text.add(piece);
  }

  close(name: string): void {
    this.#element = '';
    switch (name) {
      case 'v':
      case 't':
        this.#inText = false;
        break;
      case 'rPh':
        this.#phonetic -= 1;
        break;
      case 'c':
        this.#endCell();
        break;
      case 'row':
        if (this.#row > LAST_ROW) throw new ContainerFault('workbook-damaged');
        if (this.#cells.length > 0) this.#rows.push({ row: this.#row, cells: this.#cells });
        break;
    }
  }

  #endCell(): void {
    if (!this.#hasText) return;
    const at = this.#column - 1;
    if (at < 0 || at >= LAST_COLUMN) throw new ContainerFault('workbook-damaged');
    while (this.#cells.length < at) this.#cells.push(null);
    const cell = this.#cell();
    this.#cells[at] = cell;
    if (typeof cell !== 'string') return;
    this.#letters += cell.length;
    checkRowLetters(this.#letters);
  }

  #cell(): SheetCell {
    const text = this.#text;
    switch (this.#type) {
      case 's':
        return this.#shared(Number(text.value));
      case 'str':
      case 'inlineStr':
        return text.unescaped;
      case 'e':
        return text.value;
      case 'b':
        return text.value.trim() === '1' || text.value.trim() === 'true';
      case 'd':
        return isoMoment(text.value.trim());
      default:
        return this.#number(text.value.trim());
    }
  }

  #shared(number: number): SheetCell {
    const text = this.#context.strings.at(number);
    if (text === null) throw new ContainerFault('workbook-damaged');
    return text === '' ? null : text;
  }

  #number(text: string): SheetCell {
    const number = Number(text);
    if (text === '' || !Number.isFinite(number)) return text === '' ? null : text;
    return formattedNumber(number, this.#context.formats[this.#style] ?? 'number', this.#context.epoch);
  }
}

/** Gives the column, from 1, of a reference such as `AB12`. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + (letter - 64);
  }
  return column;
}
