const QUOTE = 34;
const SPACE = 32;

/**
 * Tells whether all cells of a record are blank, from its bytes in pieces: outside quotes nothing but delimiters and
 * spaces, within them nothing but spaces and line ends. A doubled quote within quotes is a letter of the cell.
 */
export class BlankCells {
  all = true;
  readonly #delimiter: number;
  #quoted = false;
  /** The byte before was a quote that ended quotes, unless another follows. */
  #closing = false;

  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  push(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (!this.all) return;
      if (byte === QUOTE) {
        if (this.#closing) this.all = false;
        this.#closing = this.#quoted;
        this.#quoted = !this.#quoted;
        continue;
      }
      this.#closing = false;
      if (byte > SPACE && (this.#quoted || byte !== this.#delimiter)) this.all = false;
    }
  }
}
