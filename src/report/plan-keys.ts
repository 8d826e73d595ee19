import type { Evaluation } from '../model/evaluation.ts';

/**
 * Names each plan by its id for machines that take two of one name for the same: a plan whose id an earlier one has already,
 * such as an older text of it, gets its number behind it ("nq-06", "nq-06#2").
 */
export function planKeys(evaluations: readonly Evaluation[]): readonly string[] {
  return evaluations.map(({ plan }, index) => {
    const before = evaluations.slice(0, index).filter((it) => it.plan.id === plan.id).length;
    return before === 0 ? plan.id : `${plan.id}#${before + 1}`;
  });
}
