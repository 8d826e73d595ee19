import type { Status } from '../model/assessment.ts';
import type { Evaluation } from '../model/evaluation.ts';

/** Closed for ever; never a count. */
export const exitCodes = {
  /** Nothing that `--fail-on` names. */
  fine: 0,
  /** Some indicator has a status that `--fail-on` names. */
  failed: 1,
  /** Nothing could be judged: usage, plan, exports. */
  cannotJudge: 2,
  /** A bug in lotrinh. */
  bug: 3,
  /** Ctrl-C. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Tells the exit code of evaluations: of all that was judged of any plan, whatever lines were shown. */
export function exitCodeOf(evaluations: readonly Evaluation[], failOn: readonly Status[]): ExitCode {
  const all = evaluations.flatMap(({ indicators }) => indicators);
  const fails = all.some(({ status }) => failOn.includes(status));
  return fails ? exitCodes.failed : exitCodes.fine;
}
