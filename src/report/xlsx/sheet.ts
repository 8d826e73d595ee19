import type { Cell } from './cells.ts';

/** A sheet of a workbook; rows count from 1. */
export interface Sheet {
  /** The name wished for; forbidden characters in it are replaced. */
  readonly name: string;
  /** In digits of the workbook's font, one for each column. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  /** The rows of headings: printed again on every page; they and all above them stay in view. */
  readonly headings: { readonly from: number; readonly to: number };
  /** Columns that stay in view. */
  readonly frozenColumns: number;
  /** The rows that can be filtered, that with the buttons included; null for none. */
  readonly filter: { readonly from: number; readonly to: number } | null;
  readonly gridLines: 'shown' | 'hidden';
}
