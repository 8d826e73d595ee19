import type { Check } from '../model/source.ts';
import { type Draft, textOf } from './draft.ts';
import type { Path } from './plan-document.ts';
import { checkSpec } from './source-spec.ts';

/** Reads what must be equal in every row of a source; those whose shape is wrong have been reported. */
export function normalizeChecks(draft: Draft, path: Path): readonly Check[] {
  return Array.from({ length: draft.size(path) }, (_, i) => [...path, i]).flatMap((at): Check[] => {
    const spec = draft.piece(checkSpec, at);
    if (spec === null) return [];
    return [
      {
        name: spec.name === undefined ? null : textOf(spec.name),
        of: draft.expression([...at, 'of']),
        equals: draft.expression([...at, 'equals']),
        place: draft.place([...at, 'of']),
      },
    ];
  });
}
