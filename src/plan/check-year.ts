import { monthIndex } from '../model/calendar.ts';
import type { Draft } from './draft.ts';
import type { MeasureOwner } from './measure-owner.ts';
import type { Path } from './plan-document.ts';
import type { PlanParts } from './plan-parts.ts';

/**
 * Checks that the years that a measure counts from begin before the first milestone is due: growth is from the base
 * year to a later one, and each year since one must have begun. Years are reporting years.
 */
export function checkYear(
  draft: Draft,
  parts: PlanParts,
  owner: MeasureOwner,
  year: number,
  path: Path,
): void {
  const [first] = owner.milestones;
  if (first === undefined) return;
  const due = Math.floor(monthIndex(parts.calendar, first.by) / 12);
  const key = String(path.at(-1));
  const latest = key === 'base' ? due - 1 : due;
  if (year <= latest) return;
  draft.error('year-too-late', path, { indicator: owner.id, key, year, first: first.by, latest });
}
