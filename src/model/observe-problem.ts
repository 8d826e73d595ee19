import type { FigureProblemCode } from './figure-problem.ts';
import type { UnitProblemCode } from './unit-problem.ts';

/** What can be wrong with a plan's expressions, and with what they are run over. */
export type ObserveProblemCode =
  | UnitProblemCode
  | 'expression-too-long'
  | 'expression-syntax'
  | 'expression-not-allowed'
  | 'expression-unknown-column'
  | 'expression-unknown-code'
  | 'expression-bad-constant'
  | 'expression-wrong-type'
  | 'expression-failed'
  /** A pattern of LIKE whose time grows faster than texts do; facts: those of expressions, pattern. */
  | 'expression-slow-pattern'
  /** It ran longer than statements may; facts: those of expressions. */
  | 'expression-too-slow'
  /** It needed more memory than there is; facts: those of expressions. */
  | 'expression-too-large'
  /**
   * The two sides of a check differ in some rows; a warning. Facts: source, check, checkEn, count (rows that differ), of (rows
   * compared), unknown (rows where a side is not known); of the first of them file, line, left, right, difference; of the
   * one that differs most worstFile, worstLine, worstLeft, worstRight, worstDifference.
   */
  | 'check-broken'
  | 'most-rows-rejected'
  /** Facts: rejected, read, limit (as it was asked for), source (the one with most). */
  | 'too-many-rejects'
  | 'month-without-rows'
  | FigureProblemCode;
