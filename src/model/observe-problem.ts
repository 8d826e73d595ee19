/** What can be wrong with a plan's expressions, and with what they are run over. */
export type ObserveProblemCode =
  | 'expression-too-long'
  | 'expression-syntax'
  | 'expression-not-allowed'
  | 'expression-unknown-column'
  | 'expression-unknown-code'
  | 'expression-bad-constant'
  | 'expression-wrong-type'
  | 'expression-failed'
  | 'most-rows-rejected'
  /** Facts: rejected, read, limit (as it was asked for), source (the one with most). */
  | 'too-many-rejects'
  | 'month-without-rows'
  | 'figures-disagree';
