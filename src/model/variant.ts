import type { Text } from './text.ts';

/** One of several definitions by which offices compute the same quantity. */
export interface Variant {
  /** Family and name, such as `on-time/qd766`. */
  readonly id: string;
  readonly name: Text;
  /** What is counted out of what, in words. */
  readonly definition: Text;
  /** The document that defines it, or the system that computes it so. */
  readonly source: Text;
  /** Its figures come from a sample of people: they carry an interval. */
  readonly survey: boolean;
}
