import type { Day } from '../model/day.ts';
import type { Observation } from '../model/series.ts';

/**
 * Keeps what can be seen on a day: figures of later days, or published later, do not exist yet. Of several figures
 * of one day, the one published last stands. Oldest first.
 */
export function visible(observations: readonly Observation[], asOf: Day): readonly Observation[] {
  return observations
    .filter((seen) => seen.on <= asOf && (seen.published === null || seen.published <= asOf))
    .toSorted((a, b) => order(a.on, b.on) || order(a.published ?? a.on, b.published ?? b.on))
    .filter((seen, index, sorted) => seen.on !== sorted[index + 1]?.on);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
