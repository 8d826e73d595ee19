import type { Evaluation } from '../model/evaluation.ts';
import { jsonReport } from './json-report.ts';
import { machineText } from './machine-text.ts';
import type { Render } from './render-options.ts';

/**
 * For scripts: whole evaluations, complete whatever is shown, the same in every language. One plan is one document; several
 * are the same documents in a list.
 */
export const render = ((evaluations: readonly Evaluation[]) => {
  const reports = evaluations.map(jsonReport);
  return machineText(reports.length === 1 ? reports[0] : { version: 1, reports });
}) satisfies Render;
