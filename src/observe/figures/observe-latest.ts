import type { Observation } from '../../model/series.ts';
import type { FigureRow } from './figure-row.ts';
import { type FigureOrigin, madeOfFigures } from './made-of-figures.ts';

/** Takes an agency's own figures as observations: each is one, on its own day, revisions beside what they revise. */
export function observeLatest(origin: FigureOrigin, figures: readonly FigureRow[]): readonly Observation[] {
  return figures.map((figure) => {
    const { on, value, bound } = figure;
    return madeOfFigures(origin, [figure], { on, value, bound, said: [figure], parts: [], absent: [] });
  });
}
