/** Why a record cannot be used. */
export type RejectCode =
  | 'blank-required'
  | 'bad-date'
  | 'bad-number'
  | 'unknown-label'
  | 'ragged'
  | 'bad-quote'
  | 'bad-encoding';

/** A record that was read and cannot be used, with the place of its evidence. */
export interface Reject {
  readonly file: string;
  /** The physical line on which the record begins, from 1. */
  readonly line: number;
  /** The declared column at fault; null where the record as a whole is. */
  readonly column: string | null;
  /** The cell as the file has it; null where the whole record is at fault, which may hold names nobody asked for. */
  readonly raw: string | null;
  readonly code: RejectCode;
}

/** Rows of a file; `read = used + leftOut + duplicate + rejected`, always. */
export interface RowAccount {
  readonly read: number;
  readonly used: number;
  /** Left out by rule: nothing in any column that is read, or the header once more. */
  readonly leftOut: number;
  readonly duplicate: number;
  readonly rejected: number;
}

/** The account of one file. */
export interface FileAccount {
  /** Relative to the data folder, with `/`. */
  readonly path: string;
  /** Of the file's bytes as they lie on disk. */
  readonly sha256: string;
  readonly bytes: number;
  readonly delimiter: string;
  /** The physical line of the header row, from 1. */
  readonly headerLine: number;
  readonly rows: RowAccount;
}

/** The account of a source: its files in natural order, and the rejects, of which only the listing is capped. */
export interface SourceAccount {
  readonly source: string;
  readonly files: readonly FileAccount[];
  readonly rejectsTotal: number;
  readonly rejects: readonly Reject[];
}
