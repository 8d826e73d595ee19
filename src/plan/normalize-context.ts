import type { ContextFigure } from '../model/plan.ts';
import { checkQuote } from './check-quote.ts';
import { contextSpec } from './context-spec.ts';
import { type Draft, textOf } from './draft.ts';
import type { Path } from './plan-document.ts';
import type { PlanParts } from './plan-parts.ts';
import { noteUse, reference } from './reference.ts';

const fields = contextSpec.shape;

/** Reads the published figures that no indicator may use; those whose shape is wrong have been reported. */
export function normalizeContext(
  draft: Draft,
  parts: PlanParts,
  indicators: readonly string[],
  path: Path,
): readonly ContextFigure[] {
  return Array.from({ length: draft.size(path) }, (_, i) => [...path, i]).flatMap((at) => {
    const article = draft.piece(fields.article, [...at, 'article']);
    if (article !== null) noteUse(draft, parts.used.articles, article, parts.articles);
    const quote = draft.piece(fields.quote, [...at, 'quote']);
    checkQuote(draft, parts, { article, quote }, at, { part: 'context' });
    const not = draft.piece(fields.not, [...at, 'not']) ?? [];
    not.forEach((id, n) => {
      const where = [...at, 'not', n];
      if (not.indexOf(id) < n) draft.error('duplicate-entry', where, { key: 'not', value: id });
      else if (indicators.length > 0) reference(draft, 'unknown-indicator', id, indicators, where);
    });
    const spec = draft.piece(contextSpec, at);
    if (spec === null) return [];
    const { says, why, published = null } = spec;
    return [
      {
        says: textOf(says),
        why: textOf(why),
        published,
        article,
        quote,
        not,
        place: draft.place([...at, 'says']),
      },
    ];
  });
}
