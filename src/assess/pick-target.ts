import type { Day } from '../model/day.ts';
import type { Milestone } from '../model/plan.ts';

/** Picks the milestone that a plan is judged by: the last on or before a day, or else the first after it. */
export function pickTarget(milestones: readonly Milestone[], targetBy: Day): Milestone {
  const target = milestones.findLast((milestone) => milestone.by <= targetBy) ?? milestones[0];
  if (target === undefined) throw new Error('an indicator without a milestone cannot have been parsed');
  return target;
}
