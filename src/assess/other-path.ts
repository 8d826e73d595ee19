import type { OtherPath } from '../model/assessment.ts';
import type { Indicator } from '../model/plan.ts';
import type { Course } from './course.ts';
import type { Standing } from './standing-of.ts';
import { toValue } from './to-value.ts';

/** Says of a way to the target that an indicator is not judged by what it expects, and what the verdict by it would be. */
export function otherPath(indicator: Indicator, { trajectory }: Course, standing: Standing): OtherPath {
  const { path, anchors } = trajectory;
  const { status, verdict } = standing;
  return {
    id: path?.id ?? null,
    title: path?.title ?? null,
    official: path?.official ?? false,
    points: anchors
      .filter((anchor) => anchor.is !== 'baseline')
      .map(({ on, value }) => ({ on, value: toValue(indicator, value) })),
    expected: verdict?.expected == null ? null : toValue(indicator, verdict.expected.value),
    gap: verdict?.gap?.valueOf() ?? null,
    status,
  };
}
