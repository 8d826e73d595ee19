import type { Assessment } from './assessment.ts';

/** What a target has to hold for: a value, the mean of years, each of them, each member. */
export type Manner = 'value' | 'mean-growth' | 'every-year' | 'every-member';

/** Tells what an indicator's targets have to hold for. */
export function mannerOf({ measure: { kind, terms } }: Pick<Assessment, 'measure'>): Manner {
  if (kind === 'growth') return 'mean-growth';
  if (kind !== 'every') return 'value';
  return terms.each === 'year' ? 'every-year' : 'every-member';
}
