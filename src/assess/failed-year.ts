import type { Indicator, Milestone } from '../model/plan.ts';
import type { Observation, Part } from '../model/series.ts';
import { worstFirst } from './worst-first.ts';

/** The worst year, and the last figure up to the milestone's day that speaks of it. */
interface FailedYear {
  readonly year: Part;
  readonly by: Observation;
}

/**
 * Finds, where each year must pass, the worst year up to a milestone's day that failed; the milestone is then missed for good.
 * Null where each may still pass.
 *
 * @param observations judged and visible, oldest first, in the milestone's unit
 */
export function failedYear(
  { measure }: Pick<Indicator, 'measure'>,
  milestone: Milestone,
  observations: readonly Observation[],
): FailedYear | null {
  if (measure.kind !== 'every' || measure.each !== 'year') return null;
  const by = observations.findLast(({ on }) => on <= milestone.by) ?? observations.at(-1);
  if (by === undefined) return null;
  const failed = worstFirst(by, milestone).filter(
    ({ part, passes }) => part.on <= milestone.by && passes === false,
  );
  const worst = failed[0];
  return worst === undefined ? null : { year: worst.part, by };
}
