import type { Container } from './container.ts';
import type { Encoding, EncodingReason } from './encoding.ts';

/** Why a record cannot be used. */
export type RejectCode =
  | 'blank-required'
  | 'bad-date'
  | 'bad-number'
  /** Thousands or decimals: the declared format does not say which. */
  | 'ambiguous-number'
  | 'unknown-label'
  /** No procedure code where one belongs. */
  | 'bad-procedure'
  | 'ragged'
  | 'bad-quote'
  | 'bad-encoding';

/** A record that was read and cannot be used, with the place of its evidence. */
export interface Reject {
  readonly file: string;
  /** The physical line on which the record begins, from 1; in a sheet the number of its row. */
  readonly line: number;
  /** The declared column at fault; null where the record as a whole is. */
  readonly column: string | null;
  /** The cell as the file has it, of a very long one the beginning and `…`; null where the whole record is at fault, which may hold names nobody asked for. */
  readonly raw: string | null;
  readonly code: RejectCode;
  /** Of a ragged record: how many cells it has, and how many the header row has; else null. */
  readonly cells: { readonly found: number; readonly expected: number } | null;
}

/** A reject as it is listed in full: with the key of its record, where the source has a key and the record tells it. */
export interface ListedReject extends Reject {
  readonly source: string;
  readonly key: string | null;
}

/** A record that does not count because another one with its key does. */
export interface Duplicate {
  readonly source: string;
  readonly key: string;
  readonly file: string;
  readonly line: number;
  /** The record that counts. */
  readonly kept: { readonly file: string; readonly line: number };
}

/** Why a record is left out by rule, which is neither use nor fault. */
export const leftOutCodes = [
  /** Nothing in any column that is read. */
  'blank',
  /** A row of the header once more, as in files that were put together. */
  'header',
  /** A title above a header that comes once more. */
  'title',
  /** The name of a group of rows ("I. Trên hệ thống của Bộ"). */
  'group',
  /** A sum of other rows ("Tổng cộng"). */
  'total',
  /** Notes, places and signatures under the last row. */
  'footer',
] as const;

/** Why a record is left out by rule. */
export type LeftOutCode = (typeof leftOutCodes)[number];

/** Rows of a file; `read = used + leftOut + duplicate + rejected`, always. */
export interface RowAccount {
  readonly read: number;
  readonly used: number;
  /** Left out by rule. */
  readonly leftOut: number;
  readonly duplicate: number;
  readonly rejected: number;
}

/** The counts of an account in the order in which it is told: what was read, then what that is made of. */
export const rowCounts = [
  'read',
  'used',
  'leftOut',
  'duplicate',
  'rejected',
] as const satisfies readonly (keyof RowAccount)[];

/** The account of one file, or of one part (a member, a sheet) of a file that has several. */
export interface FileAccount {
  /** Relative to the data folder, with `/`; of a part, with its name behind another `/`. */
  readonly path: string;
  /** The file on disk, relative to the data folder; `-` for standard input. */
  readonly stored: string;
  readonly container: Container;
  /** The name of the member or the sheet; null where the file is one text. */
  readonly part: string | null;
  readonly encoding: Encoding;
  readonly encodingReason: EncodingReason;
  /** Of the bytes of the file on disk. */
  readonly sha256: string;
  readonly bytes: number;
  readonly delimiter: string;
  /** The physical line on which the header begins, from 1. */
  readonly headerLine: number;
  readonly rows: RowAccount;
  /** How the rows left out divide by reason, those that occur, in the order of the codes. */
  readonly leftOut: readonly { readonly code: LeftOutCode; readonly rows: number }[];
}

/** The account of a source: its files in natural order, and the rejects, of which only the listing is capped. */
export interface SourceAccount {
  readonly source: string;
  readonly files: readonly FileAccount[];
  readonly rejectsTotal: number;
  readonly rejects: readonly Reject[];
}
