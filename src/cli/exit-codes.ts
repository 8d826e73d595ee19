import type { Status } from '../model/assessment.ts';
import { regressions } from '../model/changes.ts';
import type { Evaluation } from '../model/evaluation.ts';

/** Closed for ever; never a count. */
export const exitCodes = {
  /** Nothing that `--fail-on` names. */
  fine: 0,
  /** Some indicator is what `--fail-on` names. */
  failed: 1,
  /** Nothing could be judged: usage, plan, exports. */
  cannotJudge: 2,
  /** A bug in lotrinh. */
  bug: 3,
  /** Ctrl-C. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What can fail a job: statuses, and an indicator that stands worse than in the earlier report. */
export type Failing = Status | 'regressed';

/** Tells the exit code of evaluations: of all that was judged of any plan, whatever lines were shown. */
export function exitCodeOf(evaluations: readonly Evaluation[], failOn: readonly Failing[]): ExitCode {
  const fails = evaluations.some(
    ({ indicators, changes }) =>
      indicators.some(({ status }) => failOn.includes(status)) ||
      (failOn.includes('regressed') && changes?.indicators.some(({ kind }) => regressions.includes(kind))),
  );
  return fails ? exitCodes.failed : exitCodes.fine;
}
