import { comparators } from '../model/comparator.ts';
import type { Milestone } from '../model/plan.ts';
import type { PlanProblemCode } from '../model/plan-problem.ts';
import type { Facts } from '../model/problem.ts';
import type { Draft } from './draft.ts';
import type { Path } from './plan-document.ts';

/** A milestone with its place in the file. */
export interface PlacedMilestone {
  readonly milestone: Milestone;
  readonly path: Path;
}

interface Pair {
  readonly earlier: Milestone;
  readonly later: Milestone;
  readonly path: Path;
  readonly facts: Facts;
}

type Check = (pair: Pair) => { code: PlanProblemCode; severity: 'error' | 'warning'; key: string } | null;

/** What must hold between a milestone and the one of its unit before it in the file. */
const WITHIN_UNIT: readonly Check[] = [
  ({ earlier, later }) =>
    earlier.by === later.by ? { code: 'milestones-on-one-day', severity: 'error', key: 'by' } : null,
  ({ earlier, later }) =>
    scaleOf(earlier) === scaleOf(later)
      ? null
      : { code: 'mixed-scales', severity: 'error', key: later.comparator },
  ({ earlier, later }) =>
    scaleOf(earlier) === scaleOf(later) && directionOf(earlier) * directionOf(later) < 0
      ? { code: 'opposite-directions', severity: 'error', key: later.comparator }
      : null,
  ({ earlier, later }) =>
    scaleOf(earlier) === scaleOf(later) &&
    directionOf(earlier) === directionOf(later) &&
    later.value.sub(earlier.value).mul(directionOf(later)).compare(0) < 0
      ? { code: 'milestone-backwards', severity: 'warning', key: later.comparator }
      : null,
];

/** Checks the milestones of one indicator against each other: their order, scales, directions and values. */
export function checkMilestones(draft: Draft, indicator: string, placed: readonly PlacedMilestone[]): void {
  placed.forEach(({ milestone, path }, i) => {
    const before = placed.slice(0, i).map((other) => other.milestone);
    const previous = before.at(-1);
    if (previous !== undefined && milestone.by < previous.by) {
      const facts = { indicator, earlier: milestone.by, later: previous.by };
      draft.error('milestones-out-of-order', [...path, 'by'], facts);
    }
    const earlier = before.findLast(
      (other) => other.unit?.vi === milestone.unit?.vi && other.of === milestone.of,
    );
    if (earlier !== undefined) checkPair(draft, pairOf(indicator, earlier, milestone, path));
  });
}

function checkPair(draft: Draft, pair: Pair): void {
  for (const check of WITHIN_UNIT) {
    const found = check(pair);
    if (found === null) continue;
    const report = found.severity === 'error' ? draft.error : draft.warning;
    report(found.code, [...pair.path, found.key], pair.facts);
  }
}

function pairOf(indicator: string, earlier: Milestone, later: Milestone, path: Path): Pair {
  const facts = {
    indicator,
    day: later.by,
    earlier: `${earlier.comparator} ${earlier.value.toString()} (${earlier.by})`,
    later: `${later.comparator} ${later.value.toString()} (${later.by})`,
  };
  return { earlier, later, path, facts };
}

function scaleOf(milestone: Milestone) {
  return comparators[milestone.comparator].scale;
}

function directionOf(milestone: Milestone): number {
  return comparators[milestone.comparator].direction;
}
