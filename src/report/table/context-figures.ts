import type { ContextSummary, Evaluation } from '../../model/evaluation.ts';
import { contextLines } from '../context-lines.ts';
import type { Look } from '../look.ts';
import { labels } from '../words/labels.ts';
import { sectionTitle } from './section-title.ts';

/** Published figures that nothing is judged by, so that nobody takes them for results that were forgotten. */
export function contextFigures(evaluation: Evaluation, look: Look): readonly string[] {
  const context = shownContext(evaluation, look);
  if (context.length === 0) return [];
  return [
    ...sectionTitle(labels.context, look),
    ...context.flatMap((figure) => contextLines(figure, 'cited', evaluation, look)),
  ];
}

/** Gives those figures; where only some indicators are looked at, only what is easily taken for theirs. */
export function shownContext(
  { indicators, summary, context }: Evaluation,
  { shows }: Pick<Look, 'shows'>,
): readonly ContextSummary[] {
  const shown = indicators.filter(shows);
  if (shown.length === summary.total) return context;
  const ids = new Set(shown.map(({ id }) => id));
  return context.filter(({ not }) => not.some((id) => ids.has(id)));
}
