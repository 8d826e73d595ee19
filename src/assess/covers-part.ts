import type { Observation } from '../model/series.ts';

/** Tells whether an observation speaks of only a part of what the text asks: it can prove a miss, never a pass. */
export function coversPart({ partial, absent }: Pick<Observation, 'partial' | 'absent'>): boolean {
  return partial || absent.length > 0;
}
