import type { Milestone, Tolerance } from '../model/plan.ts';
import type { Converted, Converter } from './converter.ts';
import type { Trajectory } from './trajectory.ts';

/**
 * Says how far short still counts as at risk, in the target's unit: the declared points, or the declared share
 * of the change planned from the first anchor to the target (zero where none is planned). Null without a rule.
 */
export function toleranceOf(
  rule: Tolerance | null,
  trajectory: Trajectory,
  target: Milestone,
  converter: Converter,
): Converted | null {
  if (rule === null) return null;
  if ('points' in rule) return converter.tolerance(rule.points);
  const first = trajectory.anchors[0]?.value ?? target.value;
  return { value: rule.share.mul(target.value.sub(first).abs()), conversion: null };
}
