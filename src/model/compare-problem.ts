/** What can keep two plans from being compared. */
export type CompareProblemCode =
  /** No indicator of a plan says what it speaks of. */
  'plan-without-concept';
