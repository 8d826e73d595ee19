/** A place in a file that a person can open: lines and columns count from 1, columns in characters. */
export interface Place {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  /** How many characters the caret underlines. */
  readonly length: number;
  /** The text of that line, for the caret; null where it is not to hand. */
  readonly text: string | null;
}

/** What a message is about; the words that make a sentence of it stand in the tables of `report/words/`. */
export type Facts = Readonly<Record<string, string | number | readonly string[] | null>>;

/** Orders problems of one file as they stand in it; those without a line come first. */
export function inFileOrder({ place: a }: Problem, { place: b }: Problem): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

/**
 * Something wrong with a plan or an export, never an indicator that is behind. An error means that nothing can
 * be judged (exit code 2); a warning, that something was judged with less than was declared.
 */
export interface Problem<Code extends string = string> {
  readonly severity: 'error' | 'warning';
  readonly code: Code;
  readonly facts: Facts;
  readonly place: Place | null;
}
