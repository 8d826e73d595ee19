import type { Calendar } from './calendar.ts';
import type { Day } from './day.ts';
import type { Encoding } from './encoding.ts';
import type { Expression } from './expression.ts';
import type { Place } from './problem.ts';
import type { Text } from './text.ts';

/**
 * What the cells of a column are. Three are texts with an identity of their own: `place` is the name of a place, the same in
 * every spelling of its tones; `dossier` a dossier code; `procedure` a procedure code, of which `1.010708` is the key.
 */
export type ColumnType =
  | 'text'
  | 'code'
  | 'integer'
  | 'number'
  | 'date'
  | 'datetime'
  | 'place'
  | 'dossier'
  | 'procedure';

/** Which of the records with one key counts; of equals, the one that stands last. */
export type Winner =
  /** The latest by a date or a number; null means by where it stands. */
  | { readonly by: 'latest'; readonly column: string | null }
  /** The one that stands first. */
  | { readonly by: 'first' }
  /** The highest number, or code in the order that its codes are declared in. */
  | { readonly by: 'highest'; readonly column: string };

/** Two expressions that must be equal in every row; where they are not, that is a warning. */
export interface Check {
  readonly name: Text | null;
  readonly of: Expression;
  readonly equals: Expression;
  readonly place: Place;
}

/** Declared exports of one kind: files, key, columns. */
export interface Source {
  readonly id: string;
  readonly title: Text | null;
  /** Globs, relative to the data folder. */
  readonly files: readonly string[];
  /** No file yet is a warning, not an error. */
  readonly optional: boolean;
  /** Every figure of this source was made up for trying the tool out. */
  readonly synthetic: boolean;
  /** Columns that say which records speak of the same thing; empty where every record counts. */
  readonly key: readonly string[];
  readonly winner: Winner;
  readonly completeTo: Day | null;
  /** What a reporting month without a row, between the first and the last, means. */
  readonly emptyMonths: 'missing' | 'zero';
  /** What its text files are in; null leaves it to be found. */
  readonly encoding: Encoding | null;
  /** The sheets of workbooks to read, `*` for every one whose header matches; empty for the one whose header does. */
  readonly sheets: readonly string[];
  /** Whether rows of sums ("Tổng cộng") are left out, or are rows like others. */
  readonly totals: 'leave-out' | 'keep';
  readonly checks: readonly Check[];
  readonly columns: readonly Column[];
  readonly place: Place;
}

export interface Column {
  readonly id: string;
  /**
   * The names it may have in a header: that of its cell, or with the groups it stands under (`Tiếp nhận / Tổng số`); of several
   * columns with one name, which of them (`Tổng số #2`). Empty for a column without cells (`qualifierOf`, `from`).
   */
  readonly headers: readonly string[];
  readonly type: ColumnType;
  /** For dates: whether each row has its own, or a title above the header or the name of the file gives one for all rows. */
  readonly from: 'cell' | 'title' | 'file-name';
  /** Patterns of dates (`dd/MM/yyyy`, `excel`, `Tháng M/yyyy`; with words around them where they are looked for in a title) or the shape of numbers (`1.234,56`); empty for other types. */
  readonly formats: readonly string[];
  /** A blank cell rejects its row. */
  readonly required: boolean;
  /** The column may be absent from a file; its cells are then blank. */
  readonly optional: boolean;
  /** For codes: the labels that mean each code. */
  readonly values: readonly { readonly code: string; readonly labels: readonly string[] }[];
  /** For codes: what a blank cell means; null leaves it unknown. */
  readonly blank: string | null;
  /** Cells that mean "no value", such as "—" or "N/A". */
  readonly missing: readonly string[];
  /** For dates that name a month, a quarter or a year, which mean its last day: where the plan's months end. */
  readonly calendar: Calendar;
  /** For places: the column of the place that it lies in, without which its name does not tell it; null where it does. */
  readonly within: string | null;
  /** For dossier codes: the column of the day of receipt, which the code holds too; null where that is not compared. */
  readonly received: string | null;
  /** For texts: the number column whose cells hold it ("gần", "trên") in front of the number; null for a column of its own. */
  readonly qualifierOf: string | null;
  readonly place: Place;
}

/** A column of a type without anything declared of it, and found under no header. */
export function bareColumn(id: string, type: ColumnType, place: Place): Column {
  return {
    id,
    headers: [],
    type,
    from: 'cell',
    formats: [],
    required: false,
    optional: false,
    values: [],
    blank: null,
    missing: [],
    calendar: { monthEndsOn: null },
    within: null,
    received: null,
    qualifierOf: null,
    place,
  };
}
