import type { Assessment } from '../../model/assessment.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import { contextLines } from '../context-lines.ts';
import type { Look } from '../look.ts';

/** Published figures that are easily taken for this indicator's, and why they are not used. */
export function context({ id }: Assessment, evaluation: Evaluation, look: Look): readonly string[] {
  return evaluation.context
    .filter(({ not }) => not.includes(id))
    .flatMap((figure) => contextLines(figure, 'quoted', evaluation, look));
}
