import type { Assessment, Conversion } from '../model/assessment.ts';
import { comparators } from '../model/comparator.ts';
import type { Day } from '../model/day.ts';
import type { DatedValue, SeriesPoint } from '../model/observation-summary.ts';
import type { Indicator } from '../model/plan.ts';
import type { Observation, Series } from '../model/series.ts';
import { absenceOf } from './absence-of.ts';
import { assessMilestone } from './assess-milestone.ts';
import { bendOf } from './bend-of.ts';
import { canPass } from './can-pass.ts';
import { comparedValue } from './compared-value.ts';
import { completionOf } from './completion-of.ts';
import { converterTo } from './converter.ts';
import { courseOf } from './course.ts';
import { expectedOn } from './expected-on.ts';
import { gapBetween } from './gap-between.ts';
import { inUnitOf } from './in-unit-of.ts';
import type { Judging } from './judging.ts';
import { measureSummary } from './measure-summary.ts';
import { observationSummary } from './observation-summary.ts';
import { otherPath } from './other-path.ts';
import { outOf } from './out-of.ts';
import { pickTarget } from './pick-target.ts';
import { reasonOf } from './reason-of.ts';
import { rejectsTurn } from './rejects-turn.ts';
import { undecidedBySample } from './sample-of.ts';
import { standingOf } from './standing-of.ts';
import { targetBeyond } from './target-beyond.ts';
import { toValue } from './to-value.ts';
import type { Anchor, Trajectory } from './trajectory.ts';
import { trendOf } from './trend-of.ts';
import { unitOf } from './unit-of.ts';
import { unitsOf } from './units-of.ts';
import { type Seen, visible } from './visible.ts';

/** Judges one indicator on the as-of day, by the milestone that is the target for `targetBy`. */
export function assessIndicator(indicator: Indicator, series: Series, judging: Judging): Assessment {
  const { asOf, targetBy, path } = judging;
  const target = pickTarget(indicator.milestones, targetBy);
  const converter = converterTo(target, indicator, judging);
  const ways = [null, ...indicator.paths];
  const taken = ways.find((way) => way !== null && way.id === path) ?? null;
  const course = courseOf(indicator, target, taken, converter);
  const otherCourses = ways
    .filter((way) => way !== taken)
    .map((way) => courseOf(indicator, target, way, converter));

  const seen = visible(series.observations, asOf);
  const written = seen.filter(({ judged }) => judged);
  const judged = inUnitOf(converter, written);
  const absence = absenceOf(indicator, target, series, seen, judging);
  const standing = standingOf(indicator, course, judged, absence, judging);
  const { verdict } = standing;
  const { trend, against } = trendOf(indicator, judged, target, judging);
  const reached = judged.find(
    (observation) =>
      canPass(indicator.measure, target, observation) &&
      comparators[target.comparator].holds(comparedValue(observation), target.value),
  );
  const milestones = indicator.milestones.map((one) => assessMilestone(indicator, one, written, judging));

  // converted values are compared, written ones shown
  const asWritten = (observation: Observation | undefined | null) =>
    written.find(({ on }) => on === observation?.on) ?? null;
  const observed = asWritten(judged.at(-1));
  const previous = asWritten(judged.at(-2));
  const countable = indicator.scale === 'number' || indicator.scale === 'rank';
  const estimate = seen.findLast((one) => one.estimate && one.on > (observed?.on ?? '')) ?? null;
  const summary = (observation: Seen | null) =>
    observation === null ? null : observationSummary(indicator, target, observation);
  const dated = ({ on, value }: Pick<Anchor, 'on' | 'value'>): DatedValue => ({
    on,
    value: toValue(indicator, value),
  });
  const datedOrNull = (observation: Observation | null) => (observation === null ? null : dated(observation));
  const { trajectory, tolerance } = course;
  const judgedOn = new Map(judged.map((one) => [one.on, one]));
  const againstPath = (observation: Seen): Pick<SeriesPoint, 'expected' | 'gap'> => {
    const inUnit = observation.judged ? judgedOn.get(observation.on) : undefined;
    const there = inUnit === undefined ? null : expectedOn(trajectory, inUnit.on);
    if (inUnit === undefined || there === null) return { expected: null, gap: null };
    const { direction } = comparators[target.comparator];
    return {
      expected: toValue(indicator, there.value),
      gap: gapBetween(inUnit.value, there.value, direction).valueOf(),
    };
  };

  return {
    id: indicator.id,
    place: { line: indicator.place.line, column: indicator.place.column },
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
    belowPath: verdict?.belowPath ?? false,
    trend,
    trendAgainst: datedOrNull(asWritten(against)),
    reachedOn: reached?.on ?? null,
    baseline: baselineOf(indicator),
    target: {
      by: target.by,
      comparator: target.comparator,
      value: toValue(indicator, target.value),
      unit: unitOf(indicator, target),
      keep: target.keep,
    },
    milestones: milestones.map(({ milestone }) => milestone),
    trajectory: {
      kind: trajectory.kind,
      path: taken?.id ?? null,
      title: taken?.title ?? null,
      official: taken?.official ?? false,
      ...legOf(trajectory, observed?.on ?? asOf, dated),
    },
    path: trajectory.anchors.map((anchor) => ({ ...dated(anchor), is: anchor.is })),
    bend: bendOf(trajectory, judging.calendar).map(dated),
    declaredPaths: indicator.paths.map(({ id, title, article, quote, note }) => ({
      id,
      title,
      article,
      quote,
      note,
    })),
    otherPaths: otherCourses.map((other) =>
      otherPath(indicator, other, standingOf(indicator, other, judged, absence, judging)),
    ),
    conversions: listed([
      ...[course, ...otherCourses].flatMap(({ conversions }) => conversions),
      ...judged
        .filter((one) => one === judged.at(-1) || [standing.deciding, against, reached].includes(one))
        .map(({ conversion }) => conversion),
      ...milestones.flatMap(({ conversions }) => conversions),
    ]),
    outOf: outOf(indicator, observed, judging),
    targetBeyond: targetBeyond(indicator, target, judging),
    observed: summary(observed),
    estimate: summary(estimate),
    undecidedBySample: undecidedBySample(indicator, target, observed),
    previous: datedOrNull(previous),
    sincePrevious:
      observed === null || previous === null || !countable
        ? null
        : observed.value.sub(previous.value).valueOf(),
    completion: completionOf(indicator, target, judged.at(-1)?.value ?? null)?.valueOf() ?? null,
    series: seen.map((observation) => ({
      ...dated(observation),
      numerator: observation.numerator?.valueOf() ?? null,
      denominator: observation.denominator?.valueOf() ?? null,
      rows: observation.rows,
      judged: observation.judged,
      qualifier: observation.qualifier,
      ...againstPath(observation),
    })),
    expected: verdict?.expected == null ? null : toValue(indicator, verdict.expected.value),
    gap: verdict?.gap?.valueOf() ?? null,
    tolerance: tolerance?.valueOf() ?? null,
    variant: indicator.variant,
    otherVariants: null,
    measure: measureSummary(indicator.measure),
    reason: reasonOf(indicator, course, standing, judging),
    rejectsTurn: rejectsTurn(indicator, target, written, standing, (worst) =>
      standingOf(indicator, course, inUnitOf(converter, worst), 'not-yet', judging),
    ),
    units: unitsOf(indicator, course, series.units),
  };
}

/** Finds the anchors that a day lies between, both included; null beyond an end, and where no slope joins them. */
function legOf({ anchors }: Trajectory, day: Day, dated: (anchor: Anchor) => DatedValue) {
  const from = anchors.findLast((anchor) => anchor.on <= day);
  const to = anchors.find((anchor) => anchor.on > day);
  return {
    from: from === undefined ? null : dated(from),
    to: to === undefined ? null : dated(to),
  };
}

function baselineOf(indicator: Indicator): Assessment['baseline'] {
  if (indicator.baseline === null) return null;
  const { on, value, article, quote, note } = indicator.baseline;
  return { on, value: toValue(indicator, value), article, quote, note };
}

/** Leaves out what was converted in several places in one way. */
function listed(conversions: readonly (Conversion | null)[]): readonly Conversion[] {
  const same = (one: Conversion, other: Conversion) =>
    one.what === other.what &&
    one.on === other.on &&
    one.from.value === other.from.value &&
    one.to.unit.vi === other.to.unit.vi;
  return conversions
    .filter((one) => one !== null)
    .filter((one, index, all) => all.findIndex((other) => same(one, other)) === index);
}
