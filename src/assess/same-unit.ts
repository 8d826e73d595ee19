import type { Milestone } from '../model/plan.ts';

/** Tells whether two milestones are in one unit; those without a unit of their own are in the indicator's. */
export function sameUnit(one: Pick<Milestone, 'unit'>, other: Pick<Milestone, 'unit'>): boolean {
  return one.unit?.vi === other.unit?.vi;
}
