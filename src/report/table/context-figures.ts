import type { Evaluation } from '../../model/evaluation.ts';
import { contextLines } from '../context-lines.ts';
import type { Look } from '../look.ts';
import { labels } from '../words/labels.ts';
import { sectionTitle } from './section-title.ts';

/**
 * Published figures that nothing is judged by, so that nobody takes them for results that were forgotten. Where only some
 * indicators are looked at, only the figures that are easily taken for theirs.
 */
export function contextFigures(evaluation: Evaluation, look: Look): readonly string[] {
  const { indicators, summary } = evaluation;
  const shown = indicators.filter(look.shows);
  const ids = new Set(shown.map(({ id }) => id));
  const context =
    shown.length === summary.total
      ? evaluation.context
      : evaluation.context.filter(({ not }) => not.some((id) => ids.has(id)));
  if (context.length === 0) return [];
  return [
    ...sectionTitle(labels.context, look),
    ...context.flatMap((figure) => contextLines(figure, 'cited', evaluation, look)),
  ];
}
