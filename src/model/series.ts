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
  /** False for an unfinished year to date of a count or a sum: shown, never judged. */
  readonly judged: boolean;
  readonly published: Day | null;
  readonly qualifier: string | null;
  /** What an agency's figure cites. */
  readonly source: string | null;
  readonly partial: boolean;
  readonly synthetic: boolean;
  /** Files that its rows came from, relative to the data folder. */
  readonly files: readonly string[];
}

/** The latest observation of one unit. */
export interface UnitObservation {
  /** The unit's name by column; null where a row names none. */
  readonly unit: Readonly<Record<string, string | null>>;
  readonly on: Day;
  readonly value: Fraction;
  readonly numerator: Fraction | null;
  readonly denominator: Fraction | null;
  readonly rows: number;
}

/** Why an indicator has no observation at all. */
export type Absence = 'no-file' | 'no-row' | 'no-whole-period' | 'denominator-zero' | 'not-yet';

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
