import type Fraction from 'fraction.js';
import type { Conversion } from '../model/assessment.ts';
import type { Measure } from '../model/measure.ts';
import type { AlternativePath, Indicator, Milestone } from '../model/plan.ts';
import type { Converter } from './converter.ts';
import { toleranceOf } from './tolerance.ts';
import { type Trajectory, trajectoryOf } from './trajectory.ts';

/** What an observation is judged against, all in the target's unit. */
export interface Course {
  readonly measure: Measure;
  readonly target: Milestone;
  readonly trajectory: Trajectory;
  readonly tolerance: Fraction | null;
  /** What of it was written in another unit. */
  readonly conversions: readonly Conversion[];
}

/** Lays out the course to a target: by an alternative path, or through the milestones where that is null. */
export function courseOf(
  indicator: Indicator,
  target: Milestone,
  path: AlternativePath | null,
  converter: Converter,
): Course {
  const trajectory = trajectoryOf(indicator, target, path, converter);
  const tolerance = toleranceOf(indicator.atRiskWithin, trajectory, target, converter);
  const conversions = [
    ...trajectory.conversions,
    ...(tolerance?.conversion == null ? [] : [tolerance.conversion]),
  ];
  return { measure: indicator.measure, target, trajectory, tolerance: tolerance?.value ?? null, conversions };
}
