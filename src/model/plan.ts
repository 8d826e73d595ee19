import type Fraction from 'fraction.js';
import type { Calendar } from './calendar.ts';
import type { ComparatorName, Scale } from './comparator.ts';
import type { Day, Duration } from './day.ts';
import type { Encoding } from './encoding.ts';
import type { Place } from './problem.ts';
import type { Text } from './text.ts';

/** The document of commitments, normalised: absence is null, days are days, numbers are exact. */
export interface Plan {
  readonly file: string;
  readonly id: string;
  readonly title: Text;
  readonly document: PlanDocument;
  readonly articles: readonly Article[];
  readonly period: { readonly start: Day; readonly target: Day; readonly horizon: Day };
  readonly timezone: string;
  readonly calendar: Calendar;
  readonly pillars: readonly Pillar[];
  readonly sources: readonly Source[];
  readonly indicators: readonly Indicator[];
}

export interface PlanDocument {
  readonly number: string;
  readonly issued: Day;
  readonly issuer: string;
}

/** A published text that milestones and baselines quote. */
export interface Article {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: Day | null;
  readonly url: string | null;
  readonly note: string | null;
}

export interface Pillar {
  readonly id: string;
  readonly name: Text;
}

export type TrajectoryKind = 'linear' | 'compound' | 'step' | 'flat';

/** A quantity followed over time, its commitments, and the recipe that observes it. */
export interface Indicator {
  readonly id: string;
  readonly name: Text;
  readonly pillar: string;
  readonly unit: Text;
  readonly owner: string | null;
  /** What a reader must know: which reading of the text was taken, and why. */
  readonly note: Text | null;
  readonly scale: Scale;
  /** The declared order of tiers, worst first; empty unless the scale is `tier`. */
  readonly tiers: readonly string[];
  readonly baseline: Baseline | null;
  /** In order of their days; at least one. */
  readonly milestones: readonly Milestone[];
  readonly trajectory: TrajectoryKind;
  readonly atRiskWithin: Tolerance | null;
  /** How old the observation in force may be; null means two reporting periods plus the publication lag. */
  readonly staleAfter: Duration | null;
  readonly publicationLag: Duration;
  /** Set where the thing that is counted ceases to exist. */
  readonly object: { readonly until: Day; readonly reason: Text } | null;
  /** The named variant of an official calculation that the measure follows, printed beside the number. */
  readonly variant: string | null;
  readonly measure: Measure;
  readonly place: Place;
}

/** A share of the change planned from the first anchor to the target, or points in the indicator's unit. */
export type Tolerance = { readonly share: Fraction } | { readonly points: Fraction };

export interface Baseline {
  readonly on: Day;
  readonly value: Fraction;
  readonly article: string | null;
  readonly quote: string | null;
  readonly note: string | null;
}

/** A committed value by a day. Tiers and yes/no have their place in the order as value (1 is the worst tier; 0 no, 1 yes). */
export interface Milestone {
  readonly by: Day;
  readonly comparator: ComparatorName;
  readonly value: Fraction;
  /** Only where it differs from the indicator's unit: such a milestone is no anchor of the trajectory. */
  readonly unit: Text | null;
  readonly article: string | null;
  readonly quote: string | null;
  readonly note: string | null;
  /** The text gives a bare number; at-least is our reading. */
  readonly implicit: boolean;
  /** To be kept from its day on, not just reached by it. */
  readonly keep: boolean;
  readonly place: Place;
}

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
   * columns with one name, which of them (`Tổng số #2`). Empty for a column made of another (`qualifierOf`).
   */
  readonly headers: readonly string[];
  readonly type: ColumnType;
  /** Patterns of dates (`dd/MM/yyyy`, `excel`, `Tháng M/yyyy`) or the shape of numbers (`1.234,56`); empty for other types. */
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

/** A stretch of an expression that the plan file holds letter for letter, on one line. */
export interface VerbatimRun {
  /** Where it begins in the expression, in UTF-16 units. */
  readonly offset: number;
  /** Where it begins in the file, counted like a `Place`. */
  readonly line: number;
  readonly column: number;
  readonly text: string | null;
}

/**
 * An expression over a source's columns, in SQL. Its `place` is that of its first character; its `runs`, in order,
 * give the place of every other: there are several where it is folded or escaped, none where the file has no such text.
 */
export interface Expression {
  readonly text: string;
  readonly place: Place;
  readonly runs: readonly VerbatimRun[];
}

export type WindowName = 'month' | 'quarter' | 'year' | 'year-to-date' | 'rolling-12-months' | 'to-date';

interface Measured {
  /** The id of the source. */
  readonly from: string;
  /** The column with the day that puts a row into a period. */
  readonly on: string;
}

interface Windowed extends Measured {
  readonly window: WindowName;
  /** Columns that split the value by unit; empty for none. */
  readonly by: readonly string[];
}

/** 100 × rows where `among and of` / rows where `among`, in percent. */
export interface ShareMeasure extends Windowed {
  readonly kind: 'share';
  readonly of: Expression;
  readonly among: Expression;
}

/** Rows where `of`. */
export interface CountMeasure extends Windowed {
  readonly kind: 'count';
  readonly of: Expression;
}

/** Different values of `of` among rows where `where`. */
export interface DistinctMeasure extends Windowed {
  readonly kind: 'distinct';
  readonly of: Expression;
  readonly where: Expression | null;
}

/** The sum of `of`, or its mean over rows that have one, among rows where `where`. */
export interface SumMeasure extends Windowed {
  readonly kind: 'sum' | 'mean';
  readonly of: Expression;
  readonly where: Expression | null;
}

/** `scale` × sum of `of` / sum of `over`, among rows where `where`. */
export interface RatioMeasure extends Windowed {
  readonly kind: 'ratio';
  readonly of: Expression;
  readonly over: Expression;
  readonly where: Expression | null;
  readonly scale: Fraction;
}

/** Figures that an agency already computed: each row that passes `where` is an observation. */
export interface LatestMeasure extends Measured {
  readonly kind: 'latest';
  /** The column that holds the value. */
  readonly value: string;
  readonly where: Expression | null;
  /** How often the agency reports; what staleness is counted in. */
  readonly every: 'month' | 'quarter' | 'year';
  /** It can only grow: an earlier figure may prove a target met, a later one missed. */
  readonly cumulative: boolean;
  /** It covers only part of what the text asks: it can prove a target missed, never met. */
  readonly partial: boolean;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly published: string | null;
  readonly qualifier: string | null;
  readonly source: string | null;
  /** A column that is blank for published figures and says otherwise for made-up ones. */
  readonly synthetic: string | null;
}

/** The recipe from a source's rows to the indicator's value. */
export type Measure =
  | ShareMeasure
  | CountMeasure
  | DistinctMeasure
  | SumMeasure
  | RatioMeasure
  | LatestMeasure;
