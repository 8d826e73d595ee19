import type { LatestMeasure } from '../model/measure.ts';
import type { Columns } from './check-column.ts';
import { checkFigureValue } from './check-figure-value.ts';
import type { Draft } from './draft.ts';
import { figureColumns } from './figure-columns.ts';
import { figureKinds } from './figure-spec.ts';
import type { MeasureOwner } from './measure-owner.ts';
import type { Path } from './plan-document.ts';

/** Reads which figures of an agency are observations; null where its shape is wrong, which has been said already. */
export function normalizeLatest(
  draft: Draft,
  owner: MeasureOwner,
  columns: Columns,
  path: Path,
): Omit<LatestMeasure, 'from' | 'on'> | null {
  const spec = draft.piece(figureKinds.latest, path);
  if (spec === null) return null;
  checkFigureValue(draft, owner, columns, spec.value, [...path, 'value']);
  return {
    kind: 'latest',
    value: spec.value,
    every: spec.every,
    cumulative: spec.cumulative ?? false,
    numerator: spec.numerator ?? null,
    denominator: spec.denominator ?? null,
    ...figureColumns(draft, columns, spec, path),
  };
}
