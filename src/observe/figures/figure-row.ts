import type Fraction from 'fraction.js';
import type { Day } from '../../model/day.ts';
import type { Bound } from '../../model/series.ts';

/** A figure that an agency computed, as one row of a source gives it. */
export interface FigureRow {
  readonly on: Day;
  /** The reporting year that it is of; null where the measure does not take figures by year. */
  readonly year: number | null;
  readonly value: Fraction;
  readonly numerator: Fraction | null;
  readonly denominator: Fraction | null;
  readonly published: Day | null;
  readonly qualifier: string | null;
  readonly bound: Bound;
  readonly estimate: boolean;
  /** What it cites. */
  readonly source: string | null;
  readonly synthetic: boolean;
  /** The member that it is of; null where the measure has none. */
  readonly member: string | null;
  readonly file: string;
}

/** Keeps the figures that exist on the as-of day: none of a later day, none published later. */
export function knownBy(figures: readonly FigureRow[], asOf: Day): readonly FigureRow[] {
  return figures.filter(({ on, published }) => on <= asOf && (published ?? on) <= asOf);
}

/**
 * Picks the figure that stands for a year, or for a member on a day: a result before an estimate, then the later day,
 * then the later publication, then the later row. Null of none.
 */
export function standingFigure(figures: readonly FigureRow[]): FigureRow | null {
  const rank = ({ estimate, on, published }: FigureRow) => `${estimate ? 0 : 1} ${on} ${published ?? on}`;
  return figures.reduce<FigureRow | null>(
    (best, figure) => (best === null || rank(figure) >= rank(best) ? figure : best),
    null,
  );
}
