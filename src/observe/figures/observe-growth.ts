import Fraction from 'fraction.js';
import type { GrowthMeasure } from '../../model/measure.ts';
import type { ObserveProblemCode } from '../../model/observe-problem.ts';
import type { Indicator } from '../../model/plan.ts';
import type { Problem } from '../../model/problem.ts';
import type { Bound, Observation } from '../../model/series.ts';
import { commonBound, reversedBound } from './bounds.ts';
import { exactRoot } from './exact-root.ts';
import type { FigureRow } from './figure-row.ts';
import { type FigureOrigin, madeOfFigures } from './made-of-figures.ts';
import { missingYears, yearFigures, yearPart } from './year-figures.ts';

/** The total growth since the base year, as a factor, with the figures that it was computed from. */
interface Growth {
  /** Null where growth cannot be told: from a level that is not above zero, to one below it, or by less than −100 %. */
  readonly factor: Fraction | null;
  readonly bound: Bound;
  readonly used: readonly FigureRow[];
  /** The figures of years since the base, used or not. */
  readonly shown: readonly (readonly [number, FigureRow])[];
}

/**
 * Observes mean yearly growth since the end of the base year, in percent: one observation for each later year that has
 * its figure. Of levels it takes that of the year and of the base; of rates those of every year between, so that the
 * first year without one ends the series. Years without a figure are named in a warning.
 *
 * @param figures known on the as-of day
 */
export function observeGrowth(
  indicator: Indicator,
  measure: GrowthMeasure,
  origin: FigureOrigin,
  figures: readonly FigureRow[],
): { observations: readonly Observation[]; problems: readonly Problem<ObserveProblemCode>[] } {
  const { base, basis } = measure;
  const known = yearFigures(figures);
  const last = [...known.keys()].at(-1) ?? base;
  const observations: Observation[] = [];
  const problems: Problem<ObserveProblemCode>[] = [];
  const warn = (code: ObserveProblemCode, facts: Problem['facts']) =>
    problems.push({
      severity: 'warning',
      code,
      facts: { indicator: indicator.id, ...facts },
      place: indicator.place,
    });

  const missing = missingYears(known, basis === 'levels' ? base : base + 1, last);
  if (missing.length > 0) warn('years-missing', { years: missing.map(String), measure: 'growth' });
  for (const [year, figure] of known) {
    const growth = year > base ? growthOf[basis](known, base, year) : null;
    if (growth === null) continue;
    if (growth.factor === null) {
      warn('growth-impossible', { basis, year, base });
      continue;
    }
    const value = exactRoot(growth.factor, year - base)
      .mul(100)
      .sub(100);
    const { used, bound, shown } = growth;
    const parts = shown.map(([of, part]) => yearPart(of, part));
    observations.push(
      madeOfFigures(origin, used, { on: figure.on, value, bound, said: used, parts, absent: [] }),
    );
  }
  return { observations, problems };
}

type GrowthOf = (known: ReadonlyMap<number, FigureRow>, base: number, year: number) => Growth | null;

const growthOf = {
  levels: (known, base, year) => {
    const [from, to] = [known.get(base), known.get(year)];
    if (from === undefined || to === undefined) return null;
    const possible = from.value.gt(0) && to.value.gte(0);
    return {
      factor: possible ? to.value.div(from.value) : null,
      bound: commonBound([reversedBound(from.bound), to.bound]),
      used: [from, to],
      shown: [...known].filter(([of]) => of >= base && of <= year),
    };
  },
  rates: (known, base, year) => {
    const shown = [...known].filter(([of]) => of > base && of <= year);
    if (shown.length < year - base) return null;
    const factors = shown.map(([, { value }]) => value.div(100).add(1));
    const possible = factors.every((factor) => factor.gte(0));
    return {
      factor: possible ? factors.reduce((product, factor) => product.mul(factor), new Fraction(1)) : null,
      bound: commonBound(shown.map(([, { bound }]) => bound)),
      used: shown.map(([, figure]) => figure),
      shown,
    };
  },
} satisfies Record<GrowthMeasure['basis'], GrowthOf>;
