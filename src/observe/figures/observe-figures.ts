import type { Engine } from '../../engine/open-engine.ts';
import type { Day } from '../../model/day.ts';
import type { ObserveProblemCode } from '../../model/observe-problem.ts';
import type { Problem } from '../../model/problem.ts';
import type { Absence, Observation, Series } from '../../model/series.ts';
import { type FigureRow, knownBy } from './figure-row.ts';
import type { FigureOrigin } from './made-of-figures.ts';
import { observeEveryMember } from './observe-every-member.ts';
import { observeEveryYear } from './observe-every-year.ts';
import { observeGrowth } from './observe-growth.ts';
import { observeLatest } from './observe-latest.ts';
import { type FigureReading, readFigures } from './read-figures.ts';

/** The observations of figures, and what was found wrong with them. */
interface Taken {
  readonly observations: readonly Observation[];
  readonly problems: readonly Problem<ObserveProblemCode>[];
}

/**
 * Observes a measure of figures. Figures of later days or publications are kept where each is an observation of its own;
 * what is worked out from several is worked out from those known on the as-of day, as another day would have others.
 */
export async function observeFigures(
  engine: Engine,
  reading: FigureReading,
  trust: number,
  asOf: Day,
): Promise<{ series: Series; problems: readonly Problem<ObserveProblemCode>[] }> {
  const { indicator, measure, source } = reading;
  const { figures, problems } = await readFigures(engine, reading);
  const known = knownBy(figures, asOf);
  const taken = take(reading, { measure, from: source.id, trust }, figures, known);
  const series: Series = {
    indicator: indicator.id,
    observations: taken.observations,
    units: [],
    coversTo:
      known
        .map(({ on }) => on)
        .toSorted()
        .at(-1) ?? null,
    absence: taken.observations.length > 0 ? null : absenceOf(figures, known),
  };
  return { series, problems: [...problems, ...taken.problems] };
}

function take(
  { indicator, measure }: FigureReading,
  origin: FigureOrigin,
  figures: readonly FigureRow[],
  known: readonly FigureRow[],
): Taken {
  if (measure.kind === 'latest') return { observations: observeLatest(origin, figures), problems: [] };
  if (measure.kind === 'growth') return observeGrowth(indicator, measure, origin, known);
  if (measure.each === 'year') return observeEveryYear(indicator, measure, origin, known);
  return observeEveryMember(indicator, measure, origin, known);
}

function absenceOf(figures: readonly FigureRow[], known: readonly FigureRow[]): Absence {
  if (figures.length === 0) return 'no-row';
  return known.length === 0 ? 'not-yet' : 'no-whole-period';
}
