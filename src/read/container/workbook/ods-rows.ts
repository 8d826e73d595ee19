import { ContainerFault } from '../container-fault.ts';
import { CellText } from './cell-text.ts';
import { checkRowLetters } from './check-row-letters.ts';
import { isoMoment } from './iso-moment.ts';
import { usedWidth } from './sheet-head.ts';
import type { SheetCell, SheetInfo, SheetRow } from './workbook.ts';
import { readXml } from './xml-events.ts';

/** The last row and column that a sheet can have. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Gives the sheets of a workbook's text. */
export async function sheetsOf(from: AsyncIterable<Buffer>): Promise<readonly SheetInfo[]> {
  const hiddenStyles = new Set<string>();
  const sheets: { name: string; style: string }[] = [];
  let element = '';
  let style = '';
  let depth = 0;
  await readXml(from, {
    open(name) {
      element = name;
      // a table within a cell is no sheet
      if (name === 'table') depth += 1;
      if (name === 'table' && depth === 1) sheets.push({ name: '', style: '' });
      if (name === 'style') style = '';
    },
    attribute(name, value) {
      if (element === 'style' && name === 'name') style = value;
      if (element === 'table-properties' && name === 'display' && value === 'false') hiddenStyles.add(style);
      const sheet = sheets.at(-1);
      if (element !== 'table' || depth !== 1 || sheet === undefined) return;
      if (name === 'name') sheet.name = value;
      if (name === 'style-name') sheet.style = value;
    },
    close(name) {
      element = '';
      if (name === 'table') depth -= 1;
    },
  });
  return sheets.map(({ name, style }) => ({ name, hidden: hiddenStyles.has(style) }));
}

/** What stands in a cell beside its text. */
interface CellValue {
  type: string;
  value: string;
  columns: number;
}

/** Collects the rows of one sheet as the text of the workbook streams by. */
export class OdsRows {
  readonly #sheet: number;
  #rows: SheetRow[] = [];
  #at = -1;
  #depth = 0;
  #element = '';
  #row = 0;
  #repeated = 1;
  #cells: SheetCell[] = [];
  #blank = 0;
  #letters = 0;
  #cell: CellValue = { type: '', value: '', columns: 1 };
  #paragraphs = 0;
  #unseen = 0;
  #inText = 0;
  #spaces = 1;
  readonly #text = new CellText();

  constructor(sheet: number) {
    this.#sheet = sheet;
  }

  /** Whether the sheet is over. */
  get isDone(): boolean {
    return this.#at > this.#sheet || (this.#at === this.#sheet && this.#depth === 0);
  }

  /** Gives the rows that are complete, once. */
  take(): readonly SheetRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  get #isHere(): boolean {
    return this.#at === this.#sheet && this.#depth === 1;
  }

  open(name: string): void {
    this.#element = name;
    if (name === 'table') {
      this.#depth += 1;
      if (this.#depth === 1) this.#at += 1;
    }
    if (!this.#isHere) return;
    switch (name) {
      case 'table-row':
        this.#cells = [];
        this.#blank = 0;
        this.#letters = 0;
        this.#repeated = 1;
        break;
      case 'table-cell':
      case 'covered-table-cell':
        this.#cell = { type: '', value: '', columns: 1 };
        this.#paragraphs = 0;
        this.#text.clear();
        break;
      case 'annotation':
        this.#unseen += 1;
        break;
      case 'p':
      case 'h':
        if (this.#unseen > 0) break;
        if (this.#paragraphs > 0) this.#text.add('\n');
        this.#paragraphs += 1;
        this.#inText += 1;
        break;
      case 's':
        this.#spaces = 1;
        break;
    }
  }

  attribute(name: string, value: string): void {
    if (!this.#isHere) return;
    switch (this.#element) {
      case 'table-row':
        if (name === 'number-rows-repeated') this.#repeated = countOf(value, LAST_ROW);
        break;
      case 'table-cell':
      case 'covered-table-cell':
        if (name === 'number-columns-repeated') this.#cell.columns = countOf(value, LAST_COLUMN);
        // the same names are used once more by an extension that says less
        if (name === 'value-type' && this.#cell.type === '') this.#cell.type = value;
        if (/^(?:value|date-value|time-value|boolean-value|string-value)$/.test(name))
          this.#cell.value = value;
        break;
      case 's':
        if (name === 'c') this.#spaces = countOf(value, LAST_COLUMN);
        break;
    }
  }

  text(piece: string): void {
    if (this.#isHere && this.#inText > 0 && this.#unseen === 0) this.#text.add(piece);
  }

  close(name: string): void {
    this.#element = '';
    if (name === 'table') this.#depth -= 1;
    if (!this.#isHere) return;
    switch (name) {
      case 's':
        if (this.#inText > 0) this.#text.add(' '.repeat(this.#spaces));
        break;
      case 'tab':
        if (this.#inText > 0) this.#text.add('\t');
        break;
      case 'line-break':
        if (this.#inText > 0) this.#text.add('\n');
        break;
      case 'annotation':
        this.#unseen -= 1;
        break;
      case 'p':
      case 'h':
        if (this.#unseen === 0) this.#inText -= 1;
        break;
      case 'table-cell':
      case 'covered-table-cell':
        this.#endCell();
        break;
      case 'table-row':
        this.#endRow();
        break;
    }
  }

  #endCell(): void {
    const value = this.#value();
    const { columns } = this.#cell;
    // blank cells often go on to the last column: they count only where something stands behind them
    if (value === null) {
      this.#blank += columns;
      return;
    }
    if (this.#cells.length + this.#blank + columns > LAST_COLUMN)
      throw new ContainerFault('workbook-damaged');
    if (typeof value === 'string') this.#letters += value.length * columns;
    checkRowLetters(this.#letters);
    for (; this.#blank > 0; this.#blank -= 1) this.#cells.push(null);
    for (let at = 0; at < columns; at += 1) this.#cells.push(value);
  }

  #endRow(): void {
    // of spaces that go on to the last column, or over a million rows, nothing is kept
    const cells = this.#cells.slice(0, usedWidth(this.#cells));
    if (cells.length === 0) {
      this.#row += this.#repeated;
      return;
    }
    if (this.#row + this.#repeated > LAST_ROW) throw new ContainerFault('workbook-damaged');
    for (let at = 0; at < this.#repeated; at += 1) {
      this.#row += 1;
      this.#rows.push({ row: this.#row, cells });
    }
  }

  #value(): SheetCell {
    const { type, value } = this.#cell;
    const number = Number(value);
    const text = this.#text.value;
    switch (type) {
      case 'float':
      case 'currency':
        return value !== '' && Number.isFinite(number) ? number : text;
      case 'percentage':
        return value !== '' && Number.isFinite(number) ? { percent: number } : text;
      case 'date':
        return isoMoment(value);
      case 'boolean':
        return value === 'true';
      default:
        // times of day are spans in here, and are shown as they should be
        return text === '' ? null : text;
    }
  }
}

function countOf(text: string, limit: number): number {
  const count = Number(text);
  return Number.isInteger(count) && count >= 1 ? Math.min(count, limit) : 1;
}
