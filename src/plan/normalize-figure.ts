import type { FigureMeasure } from '../model/measure.ts';
import type { Columns } from './check-column.ts';
import type { Draft } from './draft.ts';
import type { MeasureOwner } from './measure-owner.ts';
import type { FigureKind } from './measure-spec.ts';
import { normalizeEvery } from './normalize-every.ts';
import { normalizeGrowth } from './normalize-growth.ts';
import { normalizeLatest } from './normalize-latest.ts';
import type { Path } from './plan-document.ts';
import type { PlanParts } from './plan-parts.ts';

type Unplaced<M> = M extends FigureMeasure ? Omit<M, 'from' | 'on'> : never;

/** Reads a measure whose figures have days of their own; null where its shape is wrong, which has been said already. */
export function normalizeFigure(
  draft: Draft,
  parts: PlanParts,
  owner: MeasureOwner,
  columns: Columns,
  kind: FigureKind,
  path: Path,
): Unplaced<FigureMeasure> | null {
  const normalizers = {
    latest: () => normalizeLatest(draft, owner, columns, path),
    growth: () => normalizeGrowth(draft, parts, owner, columns, path),
    every: () => normalizeEvery(draft, parts, owner, columns, path),
  } satisfies Record<FigureKind, () => Unplaced<FigureMeasure> | null>;
  return normalizers[kind]();
}
