import type { Assessment } from '../../model/assessment.ts';
import type { View } from './view.ts';

/** Names the pillar of an indicator; one that the plan does not list stands for itself. */
export function pillarName({ pillar }: Assessment, { evaluation, language }: View): string {
  return evaluation.plan.pillars.find(({ id }) => id === pillar)?.name[language] ?? pillar;
}
