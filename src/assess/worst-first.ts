import { comparators } from '../model/comparator.ts';
import type { Milestone } from '../model/plan.ts';
import type { Observation, Part } from '../model/series.ts';
import { comparedValue } from './compared-value.ts';
import { gapBetween } from './gap-between.ts';

/** A year or member, and whether it keeps a milestone's bar by itself; null for one that decides nothing. */
export interface JudgedPart {
  readonly part: Part;
  readonly passes: boolean | null;
}

/**
 * Holds each year or member of an observation against a milestone's bar, the worst first, then those that only stand beside. Each is
 * compared as the words of its own figure say ("gần").
 */
export function worstFirst({ parts }: Observation, milestone: Milestone): readonly JudgedPart[] {
  const { holds, direction } = comparators[milestone.comparator];
  const judged = parts.map((part) => {
    const compared = comparedValue(part);
    const passes = part.beside ? null : holds(compared, milestone.value);
    return { part, passes, ahead: gapBetween(compared, milestone.value, direction) };
  });
  return judged
    .toSorted((a, b) => Number(a.part.beside) - Number(b.part.beside) || a.ahead.compare(b.ahead))
    .map(({ part, passes }) => ({ part, passes }));
}
