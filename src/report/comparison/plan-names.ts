import type { Both, PlanComparison } from '../../model/plan-comparison.ts';

/** Names two plans as officials do, by the numbers of their documents; by their ids where those do not tell them apart. */
export function planNames({ plans: [one, other] }: PlanComparison): Both<string> {
  const [number, otherNumber] = [one.plan.document.number, other.plan.document.number];
  return number === otherNumber ? [one.plan.id, other.plan.id] : [number, otherNumber];
}
