import type Fraction from 'fraction.js';
import type { Day } from '../../model/day.ts';
import type { FigureMeasure } from '../../model/measure.ts';
import type { Bound, Observation } from '../../model/series.ts';
import type { FigureRow } from './figure-row.ts';

/** Whose figures they are. */
export interface FigureOrigin {
  readonly measure: FigureMeasure;
  /** The id of the source. */
  readonly from: string;
  /** Its place in the order of trust. */
  readonly trust: number;
}

/** What was worked out from figures, or is one. */
export interface Made extends Pick<Observation, 'parts' | 'absent'> {
  readonly on: Day;
  readonly value: Fraction;
  readonly bound: Bound;
  /** The figures whose words hold of the value. */
  readonly said: readonly FigureRow[];
}

/**
 * Puts an observation together with the evidence of the figures that it is made of: it is an estimate where one of them
 * is, made up where one of them is, and as old as the one published last; it bears a qualifier only where that is the
 * only one said and says of the value what it says of its figure.
 */
export function madeOfFigures(
  { measure, from, trust }: FigureOrigin,
  used: readonly FigureRow[],
  made: Made,
): Observation {
  const only = used.length === 1 ? used[0] : undefined;
  const estimate = used.some((figure) => figure.estimate);
  const published = used.flatMap((figure) => figure.published ?? []);
  const qualified = made.said.filter((figure) => figure.bound === made.bound || figure.estimate);
  const qualifiers = distinct(qualified.flatMap(({ qualifier }) => qualifier ?? []));
  const cited = distinct(used.flatMap(({ source }) => source ?? []));
  return {
    on: made.on,
    period: null,
    value: made.value,
    numerator: only?.numerator ?? null,
    denominator: only?.denominator ?? null,
    rows: used.length,
    unknown: 0,
    rejected: 0,
    judged: !estimate,
    estimate,
    bound: made.bound,
    published: published.toSorted().at(-1) ?? null,
    qualifier: qualifiers.length === 1 ? (qualifiers[0] ?? null) : null,
    source: cited.length === 0 ? null : cited.join('; '),
    partial: measure.partial,
    synthetic: used.some((figure) => figure.synthetic),
    from,
    trust,
    parts: made.parts,
    absent: made.absent,
    files: distinct(used.map(({ file }) => file)),
  };
}

const distinct = (texts: readonly string[]) => [...new Set(texts)];
