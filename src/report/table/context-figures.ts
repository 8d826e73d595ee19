import type { Evaluation } from '../../model/evaluation.ts';
import { contextLines } from '../context-lines.ts';
import type { Look } from '../look.ts';
import { labels } from '../words/labels.ts';

/** Published figures that nothing is judged by, so that nobody takes them for results that were forgotten. */
export function contextFigures(evaluation: Evaluation, look: Look): readonly string[] {
  const { context } = evaluation;
  if (context.length === 0) return [];
  const title = look.palette.strong(labels.context[look.language]);
  return ['', title, ...context.flatMap((figure) => contextLines(figure, evaluation, look))];
}
