import type { Day } from '../model/day.ts';
import type { Observation } from '../model/series.ts';

/** What stands of a day, and what else can be seen of it. */
export interface Seen extends Observation {
  /** What the other sources say of the same day, each by its last word, in order of trust. */
  readonly rivals: readonly Observation[];
}

/**
 * Keeps what can be seen on a day: figures of later days, or published later, do not exist yet. Of several figures
 * of one day, one that is no estimate stands, then the most trusted, then the one published last. Oldest first.
 */
export function visible(observations: readonly Observation[], asOf: Day): readonly Seen[] {
  return observations
    .filter((seen) => seen.on <= asOf && (seen.published === null || seen.published <= asOf))
    .toSorted((a, b) => order(a.on, b.on) || byStanding(a, b))
    .flatMap((seen, index, sorted) => {
      if (seen.on === sorted[index + 1]?.on) return [];
      const others = sorted.filter(({ on }, at) => on === seen.on && at < index);
      return [{ ...seen, rivals: lastWordsOf(others.toReversed(), seen.trust) }];
    });
}

/** Orders what is of one day: what stands comes last. */
function byStanding(a: Observation, b: Observation): number {
  return (
    Number(b.estimate) - Number(a.estimate) ||
    b.trust - a.trust ||
    order(a.published ?? a.on, b.published ?? b.on)
  );
}

/** Keeps the first of each other place in the order of trust. */
function lastWordsOf(others: readonly Observation[], trust: number): readonly Observation[] {
  return others.filter(
    (one, index) => one.trust !== trust && others.findIndex((other) => other.trust === one.trust) === index,
  );
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
