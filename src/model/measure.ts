import type Fraction from 'fraction.js';
import type { Expression } from './expression.ts';

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
  /** The one of them that holds units of the plan's registry, which follow mergers; null where none does. */
  readonly follows: string | null;
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

/** Where a figure that an agency already computed stands in a row, and what stands beside it. */
export interface Figure extends Measured {
  /** The column that holds the value. */
  readonly value: string;
  readonly where: Expression | null;
  /** It covers only part of what the text asks: it can prove a target missed, never met. */
  readonly partial: boolean;
  readonly published: string | null;
  readonly qualifier: string | null;
  readonly source: string | null;
  /** A column that is blank for published figures and says otherwise for made-up ones. */
  readonly synthetic: string | null;
}

/** How often an agency reports. */
export type Frequency = 'month' | 'quarter' | 'year';

/** Figures that an agency already computed: each row that passes `where` is an observation. */
export interface LatestMeasure extends Figure {
  readonly kind: 'latest';
  /** How often the agency reports; what staleness is counted in. */
  readonly every: Frequency;
  /** It can only grow: an earlier figure may prove a target met, a later one missed. */
  readonly cumulative: boolean;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

/**
 * Mean yearly growth in percent, geometric, since the end of the base year: 100 × ((last / base)^(1/years) − 1) of
 * levels, 100 × ((1 + r₁/100)(1 + r₂/100)…)^(1/years) − 100 of the rates of each year. One observation a year.
 */
export interface GrowthMeasure extends Figure {
  readonly kind: 'growth';
  readonly basis: 'levels' | 'rates';
  /** The year that growth is counted from; the first year of growth is the next. */
  readonly base: number;
}

/** All must pass: the value is that of the worst year since `since`, or of the worst member on a day. */
export type EveryMeasure = EveryYear | EveryMember;

export interface EveryYear extends Figure {
  readonly kind: 'every';
  readonly each: 'year';
  readonly since: number;
}

export interface EveryMember extends Figure {
  readonly kind: 'every';
  readonly each: 'member';
  /** The column that names the member. */
  readonly member: string;
  /** The members that the text names; empty for every one that has a row on the day. */
  readonly among: readonly string[];
  /** The text names them as examples ("như …"): there may be more. */
  readonly open: boolean;
  readonly every: Frequency;
}

/** A measure whose figures have days of their own: it has no window and no units. */
export type FigureMeasure = LatestMeasure | GrowthMeasure | EveryMeasure;

/** A measure that is computed from the rows of a window. */
export type WindowedMeasure = ShareMeasure | CountMeasure | DistinctMeasure | SumMeasure | RatioMeasure;

/** The recipe from a source's rows to the indicator's value. */
export type Measure = WindowedMeasure | FigureMeasure;

/** Tells whether a measure is computed from the rows of a window. */
export function isWindowed(measure: Measure): measure is WindowedMeasure {
  return 'window' in measure;
}

/** Tells whether a measure is split by units that follow the plan's registry. */
export function followsUnits(measure: Measure): boolean {
  return isWindowed(measure) && measure.follows !== null;
}

/** Gives how often a measure of figures has one. */
export function frequencyOf(measure: FigureMeasure): Frequency {
  return 'every' in measure ? measure.every : 'year';
}
