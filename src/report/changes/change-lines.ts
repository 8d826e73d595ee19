import type { Evaluation } from '../../model/evaluation.ts';
import type { Language } from '../../model/text.ts';
import { changesView } from './changes-view.ts';

/** Writes what changed since an earlier report as plain lines, one for each indicator that is not as it was; none without one. */
export function changeLines(evaluation: Evaluation, language: Language): readonly string[] {
  const view = changesView(evaluation, language);
  if (view === null) return [];
  return [
    `${view.title}: ${view.summary}`,
    ...view.lines.map(({ symbol, said, name, id, text }) => `${symbol} ${said}: ${name} (${id}): ${text}`),
  ];
}
