import type { Measure } from './measure.ts';
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

/** What an indicator is by another definition of the same: how to compute it, or why that cannot be. */
export type OtherDefinition =
  | { readonly variant: Variant; readonly measure: Measure }
  | {
      readonly variant: Variant;
      readonly measure: null;
      readonly why: WhyUncomputed;
      /** What the plan gives no column for, by the names of roles. */
      readonly lacks: readonly string[];
    };

/**
 * Why a definition is not computed: it needs columns that the plan does not give; only an agency computes it; it counts
 * pending rows, and those have no day where periods go by the day that they were finished; its expressions failed on the
 * rows, of which a warning tells.
 */
export type WhyUncomputed = 'columns-missing' | 'agency-figure' | 'pending-without-day' | 'failed';
