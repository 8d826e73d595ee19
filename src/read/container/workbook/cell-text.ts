import { ContainerFault } from '../container-fault.ts';

/** Letters of a cell: Excel has at most 32,767; what is far longer is no cell that anybody typed. */
const LONGEST = 1_000_000;

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Collects the text of one cell, and throws a ContainerFault where it does not end. */
export class CellText {
  #text = '';

  clear(): void {
    this.#text = '';
  }

  add(text: string): void {
    this.#text += text;
    if (this.#text.length > LONGEST) throw new ContainerFault('workbook-damaged');
  }

  get value(): string {
    return this.#text;
  }

  /** The text with the letters that XML cannot hold, which workbooks write as `_x000D_`. */
  get unescaped(): string {
    if (!this.#text.includes('_x')) return this.#text;
    return this.#text.replace(ESCAPED, (written, hex: string) => {
      const code = Number.parseInt(hex, 16);
      return code === 0 ? written : String.fromCharCode(code);
    });
  }
}
