import type { Day } from './day.ts';
import type { Place } from './problem.ts';
import type { Text } from './text.ts';

/** How many of something there are, by day: the communes of a province, the provinces that are ranked. */
export interface DatedTotal {
  readonly id: string;
  readonly title: Text;
  readonly unit: Text;
  /** In order of their days; at least one. */
  readonly values: readonly TotalSince[];
  readonly place: Place;
}

/** A total from a day on, until the next. */
export interface TotalSince {
  readonly from: Day;
  /** A whole number; 0 where there are none any more. */
  readonly value: number;
  /** The document that says so, or else where the number is from. */
  readonly source: string;
  readonly note: Text | null;
}

/** Finds the total in force on a day; null before the first. */
export function totalOn({ values }: DatedTotal, day: Day): TotalSince | null {
  return values.findLast(({ from }) => from <= day) ?? null;
}
