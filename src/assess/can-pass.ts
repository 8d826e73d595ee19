import type { Measure } from '../model/measure.ts';
import type { Milestone } from '../model/plan.ts';
import type { Observation } from '../model/series.ts';
import { coversPart } from './covers-part.ts';

/**
 * Tells whether an observation can prove that a milestone is kept. What covers only a part cannot; nor, where every year or the
 * mean of the years up to the milestone's day must pass, what tells of the first of them.
 */
export function canPass(
  measure: Measure,
  { by }: Pick<Milestone, 'by'>,
  observation: Pick<Observation, 'partial' | 'absent' | 'on'>,
): boolean {
  const ofYears = measure.kind === 'growth' || (measure.kind === 'every' && measure.each === 'year');
  return !coversPart(observation) && !(ofYears && observation.on < by);
}
