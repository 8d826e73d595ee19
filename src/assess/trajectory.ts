import type Fraction from 'fraction.js';
import { type ComparatorName, comparators } from '../model/comparator.ts';
import type { Day } from '../model/day.ts';
import type { Conversion, PathPoint } from '../model/evaluation.ts';
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
 * to it; or the points of a path, and the milestones after the last of them where it ends before the target. In
 * steps and flat, the baseline does not count. Ranks, tiers and yes/no go in steps, unless flat.
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
  const drawn: readonly Drawn[] = [
    ...(path?.points ?? []).map(
      (point): Drawn => ({
        on: point.on,
        is: 'path',
        comparator: target.comparator,
        converted: converter.own('path', point),
      }),
    ),
    ...milestonesOn(indicator, target, path).map(
      (milestone): Drawn => ({
        on: milestone.by,
        is: 'milestone',
        comparator: milestone.comparator,
        converted: converter.milestone(milestone),
      }),
    ),
  ];
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

/** Gives the milestones that a way passes through: all, or those after a path that ends before the target. */
function milestonesOn(
  { milestones }: Indicator,
  target: Milestone,
  path: AlternativePath | null,
): readonly Milestone[] {
  if (path === null) return milestones;
  const end = path.points.at(-1)?.on ?? '';
  return end < target.by ? milestones.filter(({ by }) => by > end) : [];
}

function anchorOf({ on, is, comparator, converted }: Drawn): readonly Anchor[] {
  if (converted === null) return [];
  const { value } = converted;
  return [{ on, is, value, bar: comparator === null ? null : { comparator, value } }];
}
