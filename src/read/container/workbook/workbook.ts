/** What a cell of a sheet holds. */
export type SheetCell =
  | null
  | string
  | boolean
  | number
  /** The fraction that a percent is stored as: 0.9951 is shown as 99,51%. */
  | { readonly percent: number }
  /** Wall clock: `2024-10-31` or `2024-10-31T08:00:00`; Excel's false `1900-02-29` and `1900-01-00` among them. */
  | { readonly moment: string };

/** A row of a sheet that has cells; rows without any may be left out. */
export interface SheetRow {
  /** As the sheet counts it, from 1; ascending. */
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
}

/** A workbook of any make, open for reading; whatever is wrong with it is thrown as a ContainerFault. */
export interface Workbook {
  readonly sheets: readonly SheetInfo[];
  /**
   * Gives the rows of a sheet by its place among the sheets, from the first, as often as asked; many at once, since waiting for
   * each took as long as reading it.
   */
  rows(sheet: number): AsyncIterable<readonly SheetRow[]>;
  close(): void;
}
