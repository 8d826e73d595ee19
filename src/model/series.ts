import type Fraction from 'fraction.js';
import type { Period } from './calendar.ts';
import type { Day } from './day.ts';

/** One dated value with its evidence. */
export interface Observation {
  /** The last day of its period, or the day that an agency's figure is of. */
  readonly on: Day;
  readonly period: Period | null;
  readonly value: Fraction;
  readonly numerator: Fraction | null;
  readonly denominator: Fraction | null;
  /** Rows that the value was computed from. */
  readonly rows: number;
  /** Rows of the period whose condition is neither true nor false. */
  readonly unknown: number;
  /** Rejected rows that may belong to the period: those of its days, and those without a readable day. */
  readonly rejected: number;
  /** False for an unfinished year to date of a count or a sum, and for an estimate: shown, never judged. */
  readonly judged: boolean;
  /** Its own words call it an estimate ("ước"). */
  readonly estimate: boolean;
  /** What its words say of the true value. */
  readonly bound: Bound;
  readonly published: Day | null;
  readonly qualifier: string | null;
  /** What an agency's figure cites. */
  readonly source: string | null;
  readonly partial: boolean;
  readonly synthetic: boolean;
  /** The id of the source that it is from. */
  readonly from: string;
  /** Its place in the order of trust: 0 for the measure's own source, then the indicator's other sources. */
  readonly trust: number;
  /** What it is made of, where that is years or members: yearly levels or rates, or the figure of each member. */
  readonly parts: readonly Part[];
  /** Members that the text names, or years, of which there is no figure that may be judged: it can prove a miss, never a pass. */
  readonly absent: readonly string[];
  /** Files that its rows came from, relative to the data folder. */
  readonly files: readonly string[];
}

/** What a qualifier says: exactly, less ("gần", "dưới"), more ("trên", "hơn"), or about ("khoảng"). */
export type Bound = 'exact' | 'less' | 'more' | 'about';

/** A year or a member that a value is made of. */
export interface Part {
  readonly name: string;
  readonly on: Day;
  readonly value: Fraction;
  /** What the words of its own figure say of its true value. */
  readonly bound: Bound;
  /** A member that an open list of the text does not name: shown beside the others, it decides nothing. */
  readonly beside: boolean;
}

/** The latest observation of one unit. */
export interface UnitObservation {
  /** Where it took rows over, the units that these were of, itself among them where it has rows of its own; empty otherwise. */
  readonly formerly: readonly UnitObservation[];
  /** The last day that it existed; null where it still does, or nothing tells. */
  readonly until: Day | null;
  /** The unit's name by column; null where a row names none. */
  readonly unit: Readonly<Record<string, string | null>>;
  readonly on: Day;
  readonly value: Fraction;
  readonly numerator: Fraction | null;
  readonly denominator: Fraction | null;
  readonly rows: number;
}

/** Why an indicator has no observation at all. */
export type Absence =
  | 'no-file'
  | 'no-row'
  | 'no-whole-period'
  | 'denominator-zero'
  | 'not-yet'
  | 'only-estimate';

/** The dated observations of an indicator, oldest first, and of its units. */
export interface Series {
  readonly indicator: string;
  readonly observations: readonly Observation[];
  /** The units at the day of the latest judged observation, by name. */
  readonly units: readonly UnitObservation[];
  /** The day that the source is complete to; null where nothing was read. */
  readonly coversTo: Day | null;
  /** Why there is no observation; null where there is one. */
  readonly absence: Absence | null;
}
