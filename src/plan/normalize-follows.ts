import { type Columns, checkColumn } from './check-column.ts';
import type { Draft } from './draft.ts';
import { measureSpec } from './measure-spec.ts';
import type { Path } from './plan-document.ts';
import type { PlanParts } from './plan-parts.ts';

/** Reads which of the columns that split a measure holds units of the registry; null where none does. */
export function normalizeFollows(
  draft: Draft,
  parts: PlanParts,
  indicator: string,
  columns: Columns,
  measure: Path,
): string | null {
  const path = [...measure, 'follows'];
  const follows = draft.piece(measureSpec.shape.follows, path);
  if (follows === null) return null;
  parts.used.units.add(follows);
  const by = draft.piece(measureSpec.shape.by, [...measure, 'by']);
  if (!draft.has(['units']) && !draft.meant([]).includes('units')) {
    draft.errorAtKey('follows-without-units', path, { indicator });
  }
  const told = by !== null || (!draft.has([...measure, 'by']) && !draft.meant(measure).includes('by'));
  if (by?.includes(follows)) {
    // of a column that is not there, `by` has said so
    if (columns?.has(follows)) checkColumn(draft, columns, follows, ['text', 'place', 'code'], path);
  } else if (told) draft.error('follows-not-by', path, { indicator, column: follows, found: by });
  return follows;
}
