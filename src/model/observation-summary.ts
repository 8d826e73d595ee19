import type { Period } from './calendar.ts';
import type { Day } from './day.ts';
import type { Bound } from './series.ts';

/** A value as JSON carries it: a number in the indicator's unit, the name of a tier, or yes/no. */
export type Value = number | string | boolean;

export interface DatedValue {
  readonly on: Day;
  readonly value: Value;
}

export interface ObservationSummary {
  readonly value: Value;
  readonly on: Day;
  readonly period: Period | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly rows: number;
  /** Rows whose condition is neither true nor false; they count in no numerator. */
  readonly unknown: number;
  /** Rejected rows that may belong to the period. */
  readonly rejected: number;
  readonly published: Day | null;
  readonly qualifier: string | null;
  readonly partial: boolean;
  readonly synthetic: boolean;
  /** What the figure cites. */
  readonly source: string | null;
  readonly estimate: boolean;
  /** What the qualifier says of the true value. */
  readonly bound: Bound;
  /** The id of the source that it is from. */
  readonly from: string;
  /** What less trusted sources say of the same day. */
  readonly rivals: readonly Rival[];
  /** The years or members that it is made of; the worst first for `every`. */
  readonly parts: readonly PartSummary[];
  /** Members that the text names, or years, of which there is no figure that may be judged. */
  readonly absent: readonly string[];
  /** The interval of a survey's share; null where it is no survey or its size is not known. */
  readonly sample: Sample | null;
  readonly files: readonly string[];
}

export interface Rival {
  readonly value: Value;
  readonly from: string;
  readonly source: string | null;
  readonly published: Day | null;
  readonly qualifier: string | null;
  readonly synthetic: boolean;
}

export interface PartSummary extends DatedValue {
  readonly name: string;
  /** Whether it keeps the target; null where parts are not judged one by one. */
  readonly passes: boolean | null;
}

/** A Wilson score interval (Wilson 1927), in percent. */
export interface Sample {
  readonly size: number;
  readonly low: number;
  readonly high: number;
  /** 0.95. */
  readonly confidence: number;
}

export interface SeriesPoint extends DatedValue {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly rows: number;
  /** False for what is shown and never judged, such as an unfinished year to date or an estimate. */
  readonly judged: boolean;
  readonly qualifier: string | null;
  /** The trajectory's value on its day, in the target's unit; null before there is one, and for what is never judged. */
  readonly expected: Value | null;
  /** Against that, in the target's unit (places for tiers); positive is ahead. */
  readonly gap: number | null;
}
