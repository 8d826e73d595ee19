import type { Place } from './problem.ts';

/** A stretch of an expression that the plan file holds letter for letter, on one line. */
export interface VerbatimRun {
  /** Where it begins in the expression, in UTF-16 units. */
  readonly offset: number;
  /** Where it begins in the file, counted like a `Place`. */
  readonly line: number;
  readonly column: number;
  readonly text: string | null;
}

/**
 * An expression over a source's columns, in SQL. Its `place` is that of its first character; its `runs`, in order,
 * give the place of every other: there are several where it is folded or escaped, none where the file has no such text.
 */
export interface Expression {
  readonly text: string;
  readonly place: Place;
  readonly runs: readonly VerbatimRun[];
}
