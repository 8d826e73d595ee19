import type { Reason } from '../model/assessment.ts';
import type { Value } from '../model/observation-summary.ts';
import type { Indicator } from '../model/plan.ts';
import type { Course } from './course.ts';
import type { Judging } from './judging.ts';
import type { Standing } from './standing-of.ts';
import { toValue } from './to-value.ts';
import { unitOf } from './unit-of.ts';

/**
 * Gathers the facts that a sentence about a standing needs, in the target's unit; values of tiers by name, of yes/no as
 * `yes` and `no`.
 */
export function reasonOf(
  indicator: Indicator,
  course: Course,
  standing: Standing,
  { asOf, sourceTitles }: Judging,
): Reason {
  const { target, tolerance } = course;
  const { deciding, verdict } = standing;
  const unit = unitOf(indicator, target);
  const fact = (value: Value | null) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : value);
  return {
    code: standing.code,
    facts: {
      asOf,
      by: target.by,
      comparator: target.comparator,
      target: fact(toValue(indicator, target.value)),
      unit: unit.vi,
      unitEn: unit.en,
      on: deciding?.on ?? null,
      observed: deciding === null ? null : fact(toValue(indicator, deciding.value)),
      rows: deciding?.rows ?? null,
      published: deciding?.published ?? null,
      expected: verdict?.expected == null ? null : fact(toValue(indicator, verdict.expected.value)),
      gap: verdict?.gap?.valueOf() ?? null,
      tolerance: tolerance?.valueOf() ?? null,
      limit: standing.currentUntil,
      until: indicator.object?.until ?? null,
      reasonVi: indicator.object?.reason.vi ?? null,
      reasonEn: indicator.object?.reason.en ?? null,
      source: indicator.measure.from,
      sourceVi: sourceTitles.get(indicator.measure.from)?.vi ?? null,
      sourceEn: sourceTitles.get(indicator.measure.from)?.en ?? null,
      worst: standing.worst,
    },
  };
}
