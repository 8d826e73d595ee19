import type Fraction from 'fraction.js';
import type { ReasonCode, Status } from '../model/assessment.ts';
import { comparators } from '../model/comparator.ts';
import type { Observation } from '../model/series.ts';
import { canPass } from './can-pass.ts';
import { comparedValue } from './compared-value.ts';
import type { Course } from './course.ts';
import { type Expected, expectedOn } from './expected-on.ts';
import { gapBetween } from './gap-between.ts';

/** What one observation says of an indicator on the way to its target. */
export interface Verdict {
  readonly status: Status;
  readonly code: ReasonCode;
  readonly exceeded: boolean;
  readonly expected: Expected | null;
  /** As it is shown: of the figure as written. */
  readonly gap: Fraction | null;
  /** Short of the trajectory, be it by a hair ("gần 100" of 100). */
  readonly belowPath: boolean;
}

/**
 * Judges an observation in force: rows 5 to 9 of the table of statuses. It is held against the trajectory's
 * value on its own day, not on the as-of day. Where a milestone's own bar stands on that day (its day, steps, flat,
 * after the last one), its comparator decides; so a kept "more than 50 %" is not on track at exactly 50 %.
 */
export function verdictOn(observation: Observation, course: Course): Verdict {
  const { measure, target, trajectory, tolerance } = course;
  const { holds, exceeds, direction } = comparators[target.comparator];
  const value = comparedValue(observation);
  const expected = expectedOn(trajectory, observation.on);
  const gap = expected === null ? null : gapBetween(observation.value, expected.value, direction);
  const ahead = expected === null ? null : gapBetween(value, expected.value, direction);
  const belowPath = ahead?.lt(0) ?? false;
  const said = (status: Status, code: ReasonCode): Verdict => {
    const exceeded = status === 'met' && exceeds(value, target.value);
    return { status, code, exceeded, expected, gap, belowPath };
  };
  if (holds(value, target.value) && canPass(measure, target, observation))
    return said('met', 'satisfies-target');
  if (expected === null || gap === null || ahead === null) return said('not-due', 'before-first-anchor');
  const { bar } = expected;
  const passes = bar === null ? !belowPath : comparators[bar.comparator].holds(value, bar.value);
  if (passes) return said('on-track', gap.equals(0) ? 'on-path' : 'ahead-of-path');
  if (tolerance !== null && ahead.neg().lte(tolerance)) return said('at-risk', 'short-within-tolerance');
  return said('behind', gap.equals(0) ? 'bar-not-passed' : 'short');
}
