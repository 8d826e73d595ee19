import type { EveryYear } from '../../model/measure.ts';
import type { ObserveProblemCode } from '../../model/observe-problem.ts';
import type { Indicator } from '../../model/plan.ts';
import type { Problem } from '../../model/problem.ts';
import type { Observation } from '../../model/series.ts';
import type { FigureRow } from './figure-row.ts';
import { type FigureOrigin, madeOfFigures } from './made-of-figures.ts';
import { worstFirst } from './worst-first.ts';
import { missingYears, yearFigures, yearPart } from './year-figures.ts';

/**
 * Observes what must hold in every year: for each year that has a figure, the worst of the years since the first, which
 * are its parts, the worst first. A year without a figure, or with an estimate only, is absent: what the others show can
 * prove a miss, never a pass. Years without a figure are named in a warning.
 *
 * @param figures known on the as-of day
 */
export function observeEveryYear(
  indicator: Indicator,
  { since }: EveryYear,
  origin: FigureOrigin,
  figures: readonly FigureRow[],
): { observations: readonly Observation[]; problems: readonly Problem<ObserveProblemCode>[] } {
  const own = new Map([...yearFigures(figures)].filter(([year]) => year >= since));
  const last = [...own.keys()].at(-1) ?? since;
  const worse = worstFirst(indicator);
  const observations = [...own].flatMap(([year, figure]) => {
    const upTo = [...own].filter(([of]) => of <= year);
    // an estimate speaks only where the year in question is one itself
    const used = figure.estimate ? upTo : upTo.filter(([, seen]) => !seen.estimate);
    const ordered = used.toSorted(([, a], [, b]) => worse(a, b));
    const [worst] = ordered;
    if (worst === undefined) return [];
    return madeOfFigures(
      origin,
      ordered.map(([, seen]) => seen),
      {
        on: figure.on,
        value: worst[1].value,
        bound: worst[1].bound,
        said: [worst[1]],
        parts: ordered.map(([of, seen]) => yearPart(of, seen)),
        absent: missingYears(new Map(used), since, year).map(String),
      },
    );
  });
  const missing = missingYears(own, since, last);
  if (own.size === 0 || missing.length === 0) return { observations, problems: [] };
  const facts = { indicator: indicator.id, years: missing.map(String), measure: 'every' };
  return {
    observations,
    problems: [{ severity: 'warning', code: 'years-missing', facts, place: indicator.place }],
  };
}
