import type { Day } from '../../model/day.ts';
import type { HeaderLabel } from './header-label.ts';

/** How the text of a file is to be read: what the probe found out, once and for all who read it. */
export interface Dialect {
  /** The UTF-8 text, absolute. */
  readonly path: string;
  readonly delimiter: string;
  /** The number of cells of a record. */
  readonly width: number;
  /** The physical line on which the header begins, from 1. */
  readonly headerLine: number;
  /** Records and blank lines up to the end of the header. */
  readonly skip: number;
  /** Where the first record after the header begins: bytes from the start of the text, and physical line. */
  readonly dataOffset: number;
  readonly dataLine: number;
  /** The kinds of line end before that place, as bits. */
  readonly ends: number;
  /** The names of the cells, as many as the width. */
  readonly labels: readonly HeaderLabel[];
  /**
   * The cells of the header's rows as they were read: those of names, and those below them that number the columns or say how
   * they are computed.
   */
  readonly headerRows: readonly (readonly string[])[];
  /** The rows above the header, each as one text. */
  readonly titles: readonly string[];
  /** The day that a title or the name of the file gives for all rows, by the id of each column that has no cells. */
  readonly toldDays: ReadonlyMap<string, Day>;
  /** The cell, from 0, of each declared column that the file has, by the column's id. */
  readonly cells: ReadonlyMap<string, number>;
}
