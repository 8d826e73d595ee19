import type Fraction from 'fraction.js';
import type { Conversion, PathPoint } from '../model/assessment.ts';
import { type ComparatorName, comparators } from '../model/comparator.ts';
import type { Day } from '../model/day.ts';
import type { AlternativePath, Indicator, Milestone, TrajectoryKind } from '../model/plan.ts';
import type { Converted, Converter } from './converter.ts';

/** A value that is asked for, and how it is held against. */
export interface Bar {
  readonly comparator: ComparatorName;
  readonly value: Fraction;
}

/** A value that the trajectory passes through on its day. */
export interface Anchor {
  readonly on: Day;
  readonly value: Fraction;
  readonly is: PathPoint['is'];
  /** What is asked for on its day; null for the baseline. */
  readonly bar: Bar | null;
}

/** The way through the anchors, in one unit; its kind is what was really used. */
export interface Trajectory {
  readonly kind: TrajectoryKind;
  /** The alternative path that it follows; null for the way through the milestones. */
  readonly path: AlternativePath | null;
  readonly anchors: readonly Anchor[];
  /** What of it was written in another unit. */
  readonly conversions: readonly Conversion[];
}

/**
 * Draws an indicator's trajectory in the unit of its target: the baseline, then the milestones that are in that unit or convert
 * to it; or the points of a path, and where it ends short of the target the milestones after it. In steps and flat, the baseline does not count. Ranks, tiers and yes/no go in steps, unless flat.
 */
export function trajectoryOf(
  indicator: Indicator,
  target: Milestone,
  path: AlternativePath | null,
  converter: Converter,
): Trajectory {
  const wanted = path?.kind ?? indicator.trajectory;
  const { scale } = comparators[target.comparator];
  const kind = scale === 'number' || wanted === 'flat' ? wanted : 'step';
  const points = (path?.points ?? []).map((point): Drawn => {
    const converted = converter.own('path', point);
    return { on: point.on, is: 'path', comparator: target.comparator, converted };
  });
  const milestones = indicator.milestones.map((milestone): Drawn => {
    const converted = converter.milestone(milestone);
    return { on: milestone.by, is: 'milestone', comparator: milestone.comparator, converted };
  });
  const end = points.at(-1);
  const drawn = [...points, ...(end === undefined ? milestones : goingOn(milestones, end, target))];
  const { baseline } = indicator;
  const counts =
    kind !== 'step' && kind !== 'flat' && baseline !== null && baseline.on < (drawn[0]?.on ?? '');
  const first: readonly Drawn[] = counts
    ? [{ on: baseline.on, is: 'baseline', comparator: null, converted: converter.own('baseline', baseline) }]
    : [];
  const whole = [...first, ...drawn];
  return {
    kind,
    path,
    anchors: whole.flatMap(anchorOf),
    conversions: whole.flatMap(({ converted }) => converted?.conversion ?? []),
  };
}

/** What the trajectory is to pass through; `converted` is null where nothing turns it into the target's unit. */
interface Drawn {
  readonly on: Day;
  readonly is: Anchor['is'];
  readonly comparator: ComparatorName | null;
  readonly converted: Converted | null;
}

/** Gives the milestones that a path which ends before the target goes on to: those later ones that its end does not satisfy. */
function goingOn(milestones: readonly Drawn[], end: Drawn, target: Milestone): readonly Drawn[] {
  if (end.on >= target.by) return [];
  return milestones.filter(({ on, comparator, converted }) => {
    if (on <= end.on || comparator === null || converted === null || end.converted === null) return false;
    return !comparators[comparator].holds(end.converted.value, converted.value);
  });
}

function anchorOf({ on, is, comparator, converted }: Drawn): readonly Anchor[] {
  if (converted === null) return [];
  const { value } = converted;
  return [{ on, is, value, bar: comparator === null ? null : { comparator, value } }];
}
