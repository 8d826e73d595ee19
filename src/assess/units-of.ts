import type { UnitSummary } from '../model/assessment.ts';
import { comparators } from '../model/comparator.ts';
import type { Indicator } from '../model/plan.ts';
import type { UnitObservation } from '../model/series.ts';
import type { Course } from './course.ts';
import { expectedOn } from './expected-on.ts';
import { gapBetween } from './gap-between.ts';
import { inOwnUnit } from './unit-of.ts';

/**
 * Holds each unit, and those that became part of it, against the trajectory of the whole. Without a gap where the target is in
 * another unit: a dated total of the whole says nothing of a part.
 */
export function unitsOf(
  indicator: Indicator,
  course: Course,
  units: readonly UnitObservation[],
): readonly UnitSummary[] {
  const { direction } = comparators[course.target.comparator];
  return units.map((unit) => {
    const expected = inOwnUnit(indicator, course.target) ? expectedOn(course.trajectory, unit.on) : null;
    const gap = expected === null ? null : gapBetween(unit.value, expected.value, direction);
    return {
      formerly: unitsOf(indicator, course, unit.formerly),
      until: unit.until,
      unit: unit.unit,
      on: unit.on,
      value: unit.value.valueOf(),
      numerator: unit.numerator?.valueOf() ?? null,
      denominator: unit.denominator?.valueOf() ?? null,
      rows: unit.rows,
      gap: gap?.valueOf() ?? null,
      belowPath: gap?.lt(0) ?? false,
    };
  });
}
