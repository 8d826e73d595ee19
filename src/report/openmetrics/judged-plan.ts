import type { Assessment } from '../../model/assessment.ts';
import type { Day } from '../../model/day.ts';
import { dayNumber } from '../../model/day.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Sample } from './exposition.ts';

/** An evaluation and the label of its plan, which no other has. */
export interface JudgedPlan {
  readonly key: string;
  readonly evaluation: Evaluation;
}

/** Gives one sample; none where there is no value. */
export function sample(labels: Sample['labels'], value: number | null): readonly Sample[] {
  return value === null ? [] : [{ labels, value }];
}

/** What tells an indicator from every other; one that nobody owns has an empty owner. */
export function indicatorLabels({ key }: JudgedPlan, { id, pillar, owner }: Assessment): Sample['labels'] {
  return [
    ['plan', key],
    ['indicator', id],
    ['pillar', pillar],
    ['owner', owner ?? ''],
  ];
}

const SECONDS_PER_DAY = 86_400;

/** Gives the begin of a day, in seconds since 1970-01-01T00:00:00Z. */
export function timestamp(day: Day | null): number | null {
  return day === null ? null : dayNumber(day) * SECONDS_PER_DAY;
}
