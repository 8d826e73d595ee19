import { comparators } from '../model/comparator.ts';
import type { Day } from '../model/day.ts';
import type { AssessedMilestone, Assessment, DatedValue, MilestoneResult } from '../model/evaluation.ts';
import type { Indicator, Milestone } from '../model/plan.ts';
import type { Observation, Series } from '../model/series.ts';
import { gapBetween } from './gap-between.ts';
import type { Judging } from './judging.ts';
import { measureSummary } from './measure-summary.ts';
import { observationSummary } from './observation-summary.ts';
import { pickTarget } from './pick-target.ts';
import { reasonOf } from './reason-of.ts';
import { countRejectsAgainst } from './rejects-turn.ts';
import { settle } from './settle.ts';
import { type Standing, standingOf } from './standing-of.ts';
import { toValue } from './to-value.ts';
import { toleranceOf } from './tolerance.ts';
import { type Anchor, expectedOn, type Trajectory, trajectoryOf } from './trajectory.ts';
import { trendOf } from './trend-of.ts';
import type { Course } from './verdict-on.ts';
import { visible } from './visible.ts';

/** Judges one indicator on the as-of day, by the milestone that is the target for `targetBy`. */
export function assessIndicator(indicator: Indicator, series: Series, judging: Judging): Assessment {
  const { asOf, targetBy } = judging;
  const target = pickTarget(indicator.milestones, targetBy);
  const trajectory = trajectoryOf(indicator, target);
  const tolerance = toleranceOf(indicator.atRiskWithin, trajectory, target);
  const course: Course = { target, trajectory, tolerance };

  const seen = visible(series.observations, asOf);
  const judged = inOwnUnit(indicator, target) ? seen.filter((observation) => observation.judged) : [];
  const unseen = seen.length > 0 ? 'no-whole-period' : 'not-yet';
  const absence = inOwnUnit(indicator, target) ? (series.absence ?? unseen) : 'other-unit';
  const standing = standingOf(indicator, course, judged, absence, asOf);
  const observed = judged.at(-1) ?? null;
  const previous = judged.at(-2) ?? null;
  const { trend, against } = trendOf(judged, target);
  const reached = judged.find(
    (observation) =>
      !observation.partial && comparators[target.comparator].holds(observation.value, target.value),
  );
  const { verdict } = standing;
  const dated = (on: Day, value: Observation['value']): DatedValue => ({
    on,
    value: toValue(indicator, value),
  });
  const datedOrNull = (observation: Observation | null) =>
    observation === null ? null : dated(observation.on, observation.value);

  return {
    id: indicator.id,
    name: indicator.name,
    pillar: indicator.pillar,
    unit: indicator.unit,
    owner: indicator.owner,
    note: indicator.note,
    reading: indicator.reading,
    concept: indicator.concept,
    whole: indicator.whole,
    scale: indicator.scale,
    tiers: indicator.tiers,
    status: standing.status,
    lastVerdict: standing.lastVerdict,
    exceeded: standing.exceeded,
    belowPath: verdict?.gap?.lt(0) ?? false,
    trend,
    trendAgainst: datedOrNull(against),
    reachedOn: reached?.on ?? null,
    baseline:
      indicator.baseline === null
        ? null
        : {
            ...dated(indicator.baseline.on, indicator.baseline.value),
            article: indicator.baseline.article,
            quote: indicator.baseline.quote,
            note: indicator.baseline.note,
          },
    target: {
      by: target.by,
      comparator: target.comparator,
      value: toValue(indicator, target.value),
      unit: target.unit ?? indicator.unit,
      keep: target.keep,
    },
    milestones: indicator.milestones.map((milestone) => assessMilestone(indicator, milestone, seen, asOf)),
    trajectory: {
      kind: trajectory.kind,
      path: null,
      title: null,
      official: false,
      ...legOf(trajectory, observed?.on ?? asOf, (anchor) => dated(anchor.on, anchor.value)),
    },
    path: trajectory.anchors.map((anchor) => ({
      ...dated(anchor.on, anchor.value),
      is: anchor.milestone === null ? 'baseline' : 'milestone',
    })),
    otherPaths: [],
    conversions: [],
    outOf: null,
    targetBeyond: null,
    observed: observed === null ? null : observationSummary(indicator, observed),
    estimate: null,
    undecidedBySample: false,
    previous: datedOrNull(previous),
    series: seen.map((observation) => ({
      ...dated(observation.on, observation.value),
      numerator: observation.numerator?.valueOf() ?? null,
      denominator: observation.denominator?.valueOf() ?? null,
      rows: observation.rows,
      judged: observation.judged,
    })),
    expected: verdict?.expected == null ? null : toValue(indicator, verdict.expected.value),
    gap: verdict?.gap?.valueOf() ?? null,
    tolerance: tolerance?.valueOf() ?? null,
    variant: indicator.variant,
    otherVariants: null,
    measure: measureSummary(indicator.measure),
    reason: reasonOf(indicator, course, standing, asOf),
    rejectsTurn: rejectsTurn(indicator, course, judged, standing, asOf),
    units: series.units.map((unit) => {
      const expected = expectedOn(trajectory, unit.on);
      const { direction } = comparators[target.comparator];
      const gap = expected === null ? null : gapBetween(unit.value, expected.value, direction);
      return {
        formerly: [],
        unit: unit.unit,
        on: unit.on,
        value: unit.value.valueOf(),
        numerator: unit.numerator?.valueOf() ?? null,
        denominator: unit.denominator?.valueOf() ?? null,
        rows: unit.rows,
        gap: gap?.valueOf() ?? null,
        belowPath: gap?.lt(0) ?? false,
      };
    }),
  };
}

/** Observations are in the indicator's unit; a milestone with another one cannot be held against them. */
function inOwnUnit(indicator: Indicator, milestone: Milestone): boolean {
  return milestone.unit === null || milestone.unit.vi === indicator.unit.vi;
}

function assessMilestone(
  indicator: Indicator,
  milestone: Milestone,
  seen: readonly Observation[],
  asOf: Day,
): AssessedMilestone {
  return {
    by: milestone.by,
    comparator: milestone.comparator,
    value: toValue(indicator, milestone.value),
    unit: milestone.unit ?? indicator.unit,
    article: milestone.article,
    quote: milestone.quote,
    note: milestone.note,
    implicit: milestone.implicit,
    keep: milestone.keep,
    result: milestoneResult(indicator, milestone, seen, asOf),
  };
}

function milestoneResult(
  indicator: Indicator,
  milestone: Milestone,
  seen: readonly Observation[],
  asOf: Day,
): MilestoneResult {
  if (asOf <= milestone.by) return 'pending';
  if (!inOwnUnit(indicator, milestone)) return 'unknown';
  const judged = seen.filter((observation) => observation.judged);
  return settle(milestone, judged, indicator)?.result ?? 'unknown';
}

/** Finds the anchors that a day lies between, both included; null beyond an end, and where no slope joins them. */
function legOf(trajectory: Trajectory, day: Day, dated: (anchor: Anchor) => DatedValue) {
  const from = trajectory.anchors.findLast((anchor) => anchor.on <= day);
  const to = trajectory.anchors.find((anchor) => anchor.on > day);
  return {
    from: from === undefined ? null : dated(from),
    to: to === undefined ? null : dated(to),
  };
}

/** Says which verdict the rejected rows would have given, had all of them spoken against the indicator, if another. */
function rejectsTurn(
  indicator: Indicator,
  course: Course,
  judged: readonly Observation[],
  standing: Standing,
  asOf: Day,
): Assessment['rejectsTurn'] {
  const worst = countRejectsAgainst(indicator, course.target, judged);
  if (worst === null) return null;
  const turned = standingOf(indicator, course, worst, 'not-yet', asOf);
  const verdictOfStanding = (of: Standing) => of.lastVerdict ?? of.status;
  if (verdictOfStanding(turned) === verdictOfStanding(standing) || turned.deciding === null) return null;
  return {
    rows: turned.deciding.rejected,
    value: turned.deciding.value.valueOf(),
    status: verdictOfStanding(turned),
  };
}
