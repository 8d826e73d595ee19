import type { DatedTotal, TotalSince } from '../model/dated-total.ts';
import { checkDays } from './check-days.ts';
import { datedTotalSpec, totalSinceSpec } from './dated-total-spec.ts';
import { type Draft, textOf } from './draft.ts';
import type { Path } from './plan-document.ts';

const fields = datedTotalSpec.shape;

/** Reads a dated total and checks that its days go up; values whose shape is wrong have been reported. */
export function normalizeDatedTotal(draft: Draft, id: string, path: Path): DatedTotal {
  const at = (key: string): Path => [...path, key];
  const placed = Array.from({ length: draft.size(at('values')) }, (_, i) => [...at('values'), i]).flatMap(
    (item) => {
      const value = totalSinceAt(draft, item);
      return value === null ? [] : [{ value, path: [...item, 'from'] }];
    },
  );
  checkDays(
    draft,
    placed.map(({ value, path: where }) => ({ day: value.from, path: where })),
    'values',
    id,
  );
  return {
    id,
    title: textOf(draft.piece(fields.title, at('title'))),
    unit: textOf(draft.piece(fields.unit, at('unit'))),
    values: placed.map(({ value }) => value),
    place: draft.keyPlace(path),
  };
}

function totalSinceAt(draft: Draft, path: Path): TotalSince | null {
  const spec = draft.piece(totalSinceSpec, path);
  const value = spec === null ? null : draft.whole([...path, 'value']);
  if (spec === null || value === null) return null;
  return {
    from: spec.from,
    value,
    source: spec.source.normalize('NFC'),
    note: spec.note === undefined ? null : textOf(spec.note),
  };
}
