import type { Assessment } from '../model/assessment.ts';
import type { Evaluation } from '../model/evaluation.ts';
import type { ComparedPlan, PlanComparison } from '../model/plan-comparison.ts';
import { comparePair } from './compare-pair.ts';

/**
 * Sets two judged plans side by side, by the concepts that their indicators share: targets, verdicts and figures of what
 * both speak of, and what only one does. Several indicators of one concept give every pair of them.
 */
export function comparePlans(first: Evaluation, second: Evaluation): PlanComparison {
  const pairs = first.indicators.flatMap((one) =>
    second.indicators
      .filter(({ concept }) => concept !== null && concept === one.concept)
      .map((other) => comparePair([one, other], [first.plan, second.plan])),
  );
  return {
    version: 1,
    tool: first.tool,
    plans: [comparedPlan(first), comparedPlan(second)],
    pairs,
    alone: [alone(first, second), alone(second, first)],
  };
}

function alone(plan: Evaluation, other: Evaluation): readonly Assessment[] {
  const shared = new Set(other.indicators.map(({ concept }) => concept));
  return plan.indicators.filter(({ concept }) => concept === null || !shared.has(concept));
}

function comparedPlan({ plan, asOf, targetBy, summary, problems }: Evaluation): ComparedPlan {
  return { plan, asOf, targetBy, summary, problems };
}
