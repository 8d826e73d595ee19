/** How the text of a file is to be read: what the probe found out, once and for all who read it. */
export interface Dialect {
  /** The UTF-8 text, absolute. */
  readonly path: string;
  readonly delimiter: string;
  /** The number of cells of a record. */
  readonly width: number;
  /** The physical line of the header row, from 1. */
  readonly headerLine: number;
  /** Records and blank lines up to the header row, itself included. */
  readonly skip: number;
  /** Where the first record after the header row begins: bytes from the start of the text, and physical line. */
  readonly dataOffset: number;
  readonly dataLine: number;
  /** The kinds of line end before that place, as bits. */
  readonly ends: number;
  /** The cell, from 0, of each declared column that the file has, by the column's id. */
  readonly cells: ReadonlyMap<string, number>;
}
