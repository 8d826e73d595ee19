import type { FileAccount, Reject } from './account.ts';
import type { Container } from './container.ts';
import type { Encoding, EncodingReason } from './encoding.ts';
import type { Problem } from './problem.ts';
import type { ColumnType } from './source.ts';

/** What can be wrong with a file that is to be looked at, before it is. */
export type InspectProblemCode =
  /** Facts: file, meant (the name of a file beside it; null for none). */
  'file-not-found';

/** What files are, found by looking at them, and what a plan would say of them. Plain data: JSON by construction. */
export interface Inspection {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  /** The plan that they were held against; null for none. */
  readonly plan: string | null;
  /** The folder that the paths of files are relative to, as seen from the working folder. */
  readonly folder: string;
  readonly files: readonly InspectedFile[];
  /** What a plan would say of them: a source of each kind of table; files with one header share theirs. */
  readonly sources: readonly SuggestedSource[];
}

/** One file as it lies on disk. */
export interface InspectedFile {
  /** Relative to the folder, with `/`; `-` is standard input. */
  readonly file: string;
  /** On disk; null where it could not even be looked at. */
  readonly bytes: number | null;
  readonly parts: readonly InspectedPart[];
  /** The sources of the plan that it fits, best first; of those that it fits equally well, all. Empty without a plan. */
  readonly fits: readonly SourceFit[];
  /** Errors keep the file, or a part of it, from being read. */
  readonly problems: readonly Problem[];
}

/** A text or a sheet of a file. */
export interface InspectedPart {
  /** The file, and the name of the member or sheet behind another `/`. */
  readonly path: string;
  /** The member or the sheet; null where the file is one text. */
  readonly part: string | null;
  readonly container: Container;
  readonly encoding: Encoding;
  readonly encodingReason: EncodingReason;
  readonly delimiter: string;
  /** The physical lines (of a sheet, the rows) of the header block, and of how many rows its names are made. */
  readonly header: { readonly line: number; readonly endLine: number; readonly rows: number };
  readonly columns: readonly InspectedColumn[];
  /** Columns beyond those that are looked at. */
  readonly moreColumns: number;
  /** The first records, by column; null is a blank cell. Cells of personal data read `•••`. */
  readonly records: readonly (readonly (string | null)[])[];
  /** What became of its rows where nothing is rejected for its type; null where it could not be read. */
  readonly account: FileAccount | null;
  /** Records that cannot even be told into cells: the first of them. */
  readonly rejects: readonly Reject[];
}

/** Data of persons, which a plan seldom needs and a report never shows. */
export type PersonalData = 'name' | 'phone' | 'id-number' | 'address' | 'birthday' | 'email' | 'bank-account';

/** Something about what was concluded of a column that a person should know. */
export type ColumnNote =
  /** dd/MM and MM/dd both read every cell; dd/MM is taken, as in so many `others` of the table, which do not say so again. */
  | { readonly code: 'day-or-month-first'; readonly others: number }
  /** Both thousands and decimals read every cell; thousands are taken, as in so many `others` of the table. */
  | { readonly code: 'thousands-or-decimals'; readonly example: string; readonly others: number }
  /** Most cells read as a type, and these do not. */
  | { readonly code: 'mostly'; readonly type: ColumnType; readonly cells: number; readonly example: string }
  /** Digits that are a name, not a quantity: leading zeros, or as long as phones and identity numbers are. */
  | { readonly code: 'digits-of-a-name' }
  /** Few different texts, which could be declared as codes. */
  | {
      readonly code: 'few-labels';
      readonly labels: readonly { readonly label: string; readonly rows: number }[];
    }
  /** Numbers the rows, and says nothing. */
  | { readonly code: 'row-number' }
  | { readonly code: 'personal'; readonly data: PersonalData }
  /** No cell has anything. */
  | { readonly code: 'blank' }
  /** No name in the header, so that a plan cannot speak of it. */
  | { readonly code: 'nameless' };

/** A column of a part. */
export interface InspectedColumn {
  /** From 1. */
  readonly position: number;
  /** As a plan writes it, with the groups that it stands under; empty where it has none. */
  readonly label: string;
  readonly type: ColumnType;
  readonly formats: readonly string[];
  /** Words in it that mean "no value". */
  readonly missing: readonly string[];
  readonly filled: number;
  readonly rows: number;
  /** Different texts, approximately where there are many; of the records looked at where the part could not be read. */
  readonly distinct: number;
  /** Some different texts, cut to a length that can be shown; none of personal data. */
  readonly examples: readonly string[];
  readonly notes: readonly ColumnNote[];
}

/** What a plan would say of files of one kind. */
export interface SuggestedSource {
  readonly id: string;
  readonly files: readonly string[];
  /** Null where it is found with certainty. */
  readonly encoding: Encoding | null;
  /** Empty where the file has one sheet, or none. */
  readonly sheets: readonly string[];
  /** Ids of its columns; empty where none tells records apart. */
  readonly key: readonly string[];
  readonly columns: readonly SuggestedColumn[];
  /** What reading with this very source gave; null before that, and where it cannot be read at all. */
  readonly proof: Proof | null;
}

/** A column of a suggested source; one that is not `wanted` is better left out, and its notes say why. */
export interface SuggestedColumn {
  readonly id: string;
  readonly header: string;
  readonly type: ColumnType;
  readonly formats: readonly string[];
  readonly missing: readonly string[];
  readonly required: boolean;
  /** For dossier codes: the column of the day of receipt. */
  readonly received: string | null;
  /** For places: the column of those that they lie in. */
  readonly within: string | null;
  /** For a text in front of a number: the number's column; then it has no header. */
  readonly qualifierOf: string | null;
  readonly wanted: boolean;
  readonly notes: readonly ColumnNote[];
}

/** The accounts of the parts that a suggested source reads, the first rejects, and what was wrong. */
export interface Proof {
  readonly files: readonly FileAccount[];
  readonly rejectsTotal: number;
  readonly rejects: readonly Reject[];
  readonly problems: readonly Problem[];
}

/** How a file fits a source of a plan. */
export interface SourceFit {
  readonly source: string;
  /** The part that fits. */
  readonly path: string;
  /** The file is among those that the source's patterns match. */
  readonly declared: boolean;
  readonly rank: 'all' | 'needed' | 'some' | 'none';
  /** Declared columns that the file has, of all that have a header. */
  readonly matches: number;
  readonly of: number;
  /** Declared columns that it lacks, with the label most like theirs that is no other column's. */
  readonly missing: readonly {
    readonly column: string;
    readonly headers: readonly string[];
    readonly optional: boolean;
    readonly nearest: string | null;
  }[];
  /** Columns of the file that the source does not declare. */
  readonly undeclared: readonly SuggestedColumn[];
}
