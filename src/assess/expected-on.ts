import Fraction from 'fraction.js';
import { type Day, dayNumber } from '../model/day.ts';
import type { TrajectoryKind } from '../model/plan.ts';
import { exactOf } from './exact-of.ts';
import type { Anchor, Bar, Trajectory } from './trajectory.ts';

/** The trajectory's value on a day. */
export interface Expected {
  readonly value: Fraction;
  /** What is asked for on that day by a milestone or a path's point, whose comparator therefore decides; else null. */
  readonly bar: Bar | null;
}

/** Gives the value that a trajectory expects on a day; null before there is any. */
export function expectedOn(trajectory: Trajectory, day: Day): Expected | null {
  const { kind, anchors } = trajectory;
  const here = anchors.find((anchor) => anchor.on === day);
  if (here !== undefined) return standing(here);
  const before = anchors.findLast((anchor) => anchor.on < day);
  const after = anchors.find((anchor) => anchor.on > day);
  return between[kind](before, after, day);
}

type Between = (before: Anchor | undefined, after: Anchor | undefined, day: Day) => Expected | null;

/** The value between two anchors' days, by kind of trajectory. */
const between = {
  linear: sloping((a, b, part) => a.add(b.sub(a).mul(part))),
  compound: sloping(compounded),
  step: (before) => (before === undefined ? null : standing(before)),
  flat: (before, after) => {
    const bar = after ?? before;
    return bar === undefined ? null : standing(bar);
  },
} satisfies Record<TrajectoryKind, Between>;

function sloping(value: (a: Fraction, b: Fraction, part: Fraction) => Fraction): Between {
  return (before, after, day) => {
    if (before === undefined) return null;
    if (after === undefined) return standing(before);
    return { value: value(before.value, after.value, partOfWay(before.on, after.on, day)), bar: null };
  };
}

/** Counts how much of the way from one day to another has passed, in calendar days: 0 to 1. */
function partOfWay(from: Day, to: Day, day: Day): Fraction {
  const start = dayNumber(from);
  return new Fraction(dayNumber(day) - start, dayNumber(to) - start);
}

/**
 * Grows from a to b at one rate: a·(b/a)^part. The power is irrational in general; it is rounded to twelve
 * significant digits, which no indicator is published to.
 */
function compounded(a: Fraction, b: Fraction, part: Fraction): Fraction {
  const grown = a.valueOf() * b.div(a).valueOf() ** part.valueOf();
  return exactOf(Number(grown.toPrecision(12)));
}

function standing(anchor: Anchor): Expected {
  return { value: anchor.value, bar: anchor.bar };
}
