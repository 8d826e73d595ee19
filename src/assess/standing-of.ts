import type { ReasonCode, Status } from '../model/assessment.ts';
import type { Day } from '../model/day.ts';
import type { Indicator } from '../model/plan.ts';
import type { Absence, Observation } from '../model/series.ts';
import type { Course } from './course.ts';
import { currentUntil } from './current-until.ts';
import { failedYear } from './failed-year.ts';
import type { Judging } from './judging.ts';
import { settle } from './settle.ts';
import { type Verdict, verdictOn } from './verdict-on.ts';

/** Where an indicator stands on the as-of day, and what decided it. */
export interface Standing {
  readonly status: Status;
  readonly code: ReasonCode;
  readonly exceeded: boolean;
  readonly lastVerdict: Status | null;
  /** What rows 5 to 9 say of the observation in force; null without one. */
  readonly verdict: Verdict | null;
  /** The observation that the status rests on; null without one. */
  readonly deciding: Observation | null;
  /** The last day on which the observation in force stands for the indicator. */
  readonly currentUntil: Day | null;
  /** The year that decided, where each year must pass and one failed; else null. */
  readonly worst: string | null;
}

/**
 * Finds where an indicator stands: the first row of the table of statuses that matches, in its order.
 *
 * @param observations judged and visible on the as-of day, oldest first, in the target's unit
 * @param absence why there is none, where there is none
 */
export function standingOf(
  indicator: Indicator,
  course: Course,
  observations: readonly Observation[],
  absence: Absence | 'other-unit',
  judging: Judging,
): Standing {
  const { asOf } = judging;
  const { target } = course;
  const inForce = observations.at(-1) ?? null;
  const verdict = inForce === null ? null : verdictOn(inForce, course);
  const until = inForce === null ? null : currentUntil(indicator, inForce);
  const stand = (status: Status, code: ReasonCode, rest: Partial<Standing> = {}): Standing => ({
    status,
    code,
    exceeded: false,
    lastVerdict: null,
    verdict,
    deciding: inForce,
    currentUntil: until,
    worst: null,
    ...rest,
  });

  const failed = failedYear(indicator, target, observations);
  const { object } = indicator;
  if (object !== null && object.until < target.by && asOf > object.until) {
    const lastVerdict = failed === null ? (verdict?.status ?? null) : 'missed';
    return stand('not-applicable', 'object-ended', { lastVerdict });
  }
  if (verdict === null || until === null) return stand('no-data', absence);
  if (failed !== null) {
    return stand('missed', 'year-missed', { deciding: failed.by, worst: failed.year.name });
  }
  const passed = asOf > target.by && !target.keep;
  const proof = passed ? settle(target, observations, indicator, judging) : null;
  if (proof !== null) {
    const { exceeded } = verdictOn(proof.by, course);
    return stand(proof.result, codeOf[proof.how][proof.result], { exceeded, deciding: proof.by });
  }
  const lastVerdict = verdict.status;
  if (asOf > until) return stand('stale', 'too-old', { lastVerdict });
  if (passed) return stand('stale', 'target-day-not-covered', { lastVerdict });
  return stand(verdict.status, verdict.code, { exceeded: verdict.exceeded });
}

const codeOf = {
  'on-its-day': { met: 'met-on-its-day', missed: 'missed-on-its-day' },
  'by-count': { met: 'met-before-by-count', missed: 'missed-after-by-count' },
} satisfies Record<string, Record<'met' | 'missed', ReasonCode>>;
