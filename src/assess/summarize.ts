import type { Assessment, Status } from '../model/assessment.ts';
import type { Summary } from '../model/evaluation.ts';

/** Counts how many of the judged indicators stand where; the counts of statuses add up to `selected`. */
export function summarize(
  assessments: readonly Pick<Assessment, 'status' | 'exceeded'>[],
  total: number,
): Summary {
  const count = (status: Status) => assessments.filter((assessment) => assessment.status === status).length;
  return {
    total,
    selected: assessments.length,
    exceeded: assessments.filter((assessment) => assessment.exceeded).length,
    met: count('met'),
    'on-track': count('on-track'),
    'at-risk': count('at-risk'),
    behind: count('behind'),
    missed: count('missed'),
    'not-due': count('not-due'),
    stale: count('stale'),
    'no-data': count('no-data'),
    'not-applicable': count('not-applicable'),
  };
}
