import type { Evaluation } from '../model/evaluation.ts';
import { exposition } from './openmetrics/exposition.ts';
import { indicatorFamilies } from './openmetrics/indicator-families.ts';
import { planFamilies } from './openmetrics/plan-families.ts';
import { planKeys } from './plan-keys.ts';
import { printableThroughout } from './printable.ts';
import type { Render } from './render-options.ts';

/**
 * For Prometheus and what reads its files: OpenMetrics 1.0 that node_exporter's text files may hold. The same in every language,
 * and complete whatever is shown.
 */
export const render = ((evaluations: readonly Evaluation[]) => {
  const keys = planKeys(evaluations);
  const plans = evaluations.map((evaluation, index) => ({
    key: keys[index] ?? evaluation.plan.id,
    evaluation: printableThroughout(evaluation),
  }));
  return exposition([...planFamilies(plans), ...indicatorFamilies(plans)]);
}) satisfies Render;
