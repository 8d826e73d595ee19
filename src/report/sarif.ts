import type { Evaluation } from '../model/evaluation.ts';
import { machineText } from './machine-text.ts';
import { planKeys } from './plan-keys.ts';
import { printableThroughout } from './printable.ts';
import type { Render, RenderOptions } from './render-options.ts';
import { run } from './sarif/run.ts';

/**
 * For code scanning: findings at the lines of the plan that they are of, in SARIF 2.1.0 (OASIS). A plan is a run; every
 * indicator is among its logical locations with its figures, whatever is shown, and those that need attention are results.
 */
export const render = ((evaluations: readonly Evaluation[], { language }: RenderOptions) => {
  const keys = planKeys(evaluations);
  return machineText({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: evaluations.map((evaluation, index) =>
      run(
        {
          evaluation: printableThroughout(evaluation),
          file: evaluation.plan.file,
          key: keys[index] ?? evaluation.plan.id,
        },
        language,
      ),
    ),
  });
}) satisfies Render;
