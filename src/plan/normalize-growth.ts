import type { GrowthMeasure } from '../model/measure.ts';
import { type Columns, checkColumn } from './check-column.ts';
import { checkYear } from './check-year.ts';
import type { Draft } from './draft.ts';
import { figureColumns } from './figure-columns.ts';
import { figureKinds } from './figure-spec.ts';
import type { MeasureOwner } from './measure-owner.ts';
import { oneOfKeys } from './one-of-keys.ts';
import type { Path } from './plan-document.ts';
import type { PlanParts } from './plan-parts.ts';

/** Reads what mean yearly growth is counted of; null where its shape is wrong, which has been said already. */
export function normalizeGrowth(
  draft: Draft,
  parts: PlanParts,
  owner: MeasureOwner,
  columns: Columns,
  path: Path,
): Omit<GrowthMeasure, 'from' | 'on'> | null {
  const basis = oneOfKeys(draft, owner.id, ['levels', 'rates'], path);
  const spec = draft.piece(figureKinds.growth, path);
  if (spec === null) return null;
  checkYear(draft, parts, owner, spec.base, [...path, 'base']);
  if (owner.scale !== null && owner.scale !== 'number') {
    draft.errorAtKey('growth-needs-number', path, { indicator: owner.id });
  }
  const beside = figureColumns(draft, columns, spec, path);
  const value = basis === null ? undefined : spec[basis];
  if (basis === null || value === undefined) return null;
  checkColumn(draft, columns, value, ['integer', 'number'], [...path, basis]);
  return { kind: 'growth', basis, base: spec.base, value, ...beside };
}
