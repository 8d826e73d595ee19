import type Fraction from 'fraction.js';
import { comparators } from '../model/comparator.ts';
import type { ReasonCode, Status } from '../model/evaluation.ts';
import type { Milestone } from '../model/plan.ts';
import type { Observation } from '../model/series.ts';
import { gapBetween } from './gap-between.ts';
import { type Expected, expectedOn, type Trajectory } from './trajectory.ts';

/** What one observation says of an indicator on the way to its target. */
export interface Verdict {
  readonly status: Status;
  readonly code: ReasonCode;
  readonly exceeded: boolean;
  readonly expected: Expected | null;
  readonly gap: Fraction | null;
}

/** What an observation is judged against. */
export interface Course {
  readonly target: Milestone;
  readonly trajectory: Trajectory;
  readonly tolerance: Fraction | null;
}

/**
 * Judges an observation in force: rows 5 to 9 of the table of statuses. It is held against the trajectory's
 * value on its own day, not on the as-of day. Where a milestone's own bar stands on that day (its day, steps, flat,
 * after the last one), its comparator decides; so a kept "more than 50 %" is not on track at exactly 50 %.
 */
export function verdictOn(observation: Observation, course: Course): Verdict {
  const { target, trajectory, tolerance } = course;
  const comparator = comparators[target.comparator];
  const { value } = observation;
  const expected = expectedOn(trajectory, observation.on);
  const gap = expected === null ? null : gapBetween(value, expected.value, comparator.direction);
  const said = (status: Status, code: ReasonCode): Verdict => {
    const exceeded = status === 'met' && comparator.exceeds(value, target.value);
    return { status, code, exceeded, expected, gap };
  };
  if (comparator.holds(value, target.value) && !observation.partial) return said('met', 'satisfies-target');
  if (expected === null || gap === null) return said('not-due', 'before-first-anchor');
  const { bar } = expected;
  const passes = bar === null ? gap.gte(0) : comparators[bar.comparator].holds(value, bar.value);
  if (passes) return said('on-track', gap.equals(0) ? 'on-path' : 'ahead-of-path');
  if (tolerance !== null && gap.neg().lte(tolerance)) return said('at-risk', 'short-within-tolerance');
  return said('behind', gap.equals(0) ? 'bar-not-passed' : 'short');
}
