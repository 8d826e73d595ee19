import type { ComparatorName, Scale } from './comparator.ts';
import type { Day } from './day.ts';
import type { WindowName } from './measure.ts';
import type { DatedValue, ObservationSummary, SeriesPoint, Value } from './observation-summary.ts';
import type { TrajectoryKind } from './plan.ts';
import type { Facts } from './problem.ts';
import type { Text } from './text.ts';
import type { Variant, WhyUncomputed } from './variant.ts';

/** The verdict on an indicator, in the order in which they are tried; the first that matches stands. */
export type Status =
  | 'not-applicable'
  | 'no-data'
  | 'met'
  | 'missed'
  | 'stale'
  | 'not-due'
  | 'on-track'
  | 'at-risk'
  | 'behind';

export type Trend = 'better' | 'worse' | 'level' | 'unknown';

/** What became of a milestone by its own day. */
export type MilestoneResult = 'met' | 'missed' | 'unknown' | 'pending';

/** The verdict on one indicator, with everything it rests on. */
export interface Assessment {
  readonly id: string;
  /** Where the plan's file declares it; lines and columns count from 1, null where they are not known. */
  readonly place: { readonly line: number | null; readonly column: number | null };
  readonly name: Text;
  readonly pillar: string;
  readonly unit: Text;
  readonly owner: string | null;
  readonly note: Text | null;
  /** Which reading of an ambiguous text was taken, and why. */
  readonly reading: Text | null;
  /** What it speaks of, shared by the indicators of other plans that speak of the same. */
  readonly concept: string | null;
  /** What a share is of. */
  readonly whole: Text | null;
  readonly scale: Scale;
  readonly tiers: readonly string[];
  readonly status: Status;
  /** For not-applicable and stale: what the figures seen so far would have said. */
  readonly lastVerdict: Status | null;
  /** Strictly better than the target; only beside `met`. */
  readonly exceeded: boolean;
  /** Short of the trajectory, whatever the tolerance. */
  readonly belowPath: boolean;
  readonly trend: Trend;
  /** What the trend was read against. */
  readonly trendAgainst: DatedValue | null;
  /** The day of the first observation that satisfies the target. */
  readonly reachedOn: Day | null;
  readonly baseline: AssessedBaseline | null;
  readonly target: TargetSummary;
  readonly milestones: readonly AssessedMilestone[];
  readonly trajectory: TrajectorySummary;
  /** The anchors of the trajectory, oldest first. */
  readonly path: readonly PathPoint[];
  /** Where the way between anchors is bent (compound): its values at the ends of months, for who draws it; else empty. */
  readonly bend: readonly DatedValue[];
  /** The other ways that the plan declares, with what each rests on. */
  readonly declaredPaths: readonly DeclaredPath[];
  /** Other ways to the target, and where the observation in force stands on them. */
  readonly otherPaths: readonly OtherPath[];
  /** What was converted between a count and a share of a dated total, to draw one trajectory. */
  readonly conversions: readonly Conversion[];
  /** The total that counts and ranks are out of, on the day of the observation in force; null where none is known. */
  readonly outOf: OutOf | null;
  /** Set where the target asks for more than there are any more. */
  readonly targetBeyond: TargetBeyond | null;
  /** The observation in force. */
  readonly observed: ObservationSummary | null;
  /** An estimate that is newer than the observation in force; it is never judged. */
  readonly estimate: ObservationSummary | null;
  /** The target lies within the interval of the sample: the sample cannot tell. */
  readonly undecidedBySample: boolean;
  /** The judged observation before it. */
  readonly previous: DatedValue | null;
  /** Observed − previous, in the indicator's unit: points where that is a percentage, places for ranks; null for tiers and yes/no. */
  readonly sincePrevious: number | null;
  /** 100 × observed / target: how much of a number that is to be reached is there; null where that means nothing. */
  readonly completion: number | null;
  readonly series: readonly SeriesPoint[];
  /** The trajectory's value on the day of the observation in force, in the target's unit. */
  readonly expected: Value | null;
  /** Observed against expected, in the target's unit (places for tiers); positive is ahead, whatever the direction. */
  readonly gap: number | null;
  /** How far short still counts as at risk, in the target's unit; null where the plan declares no tolerance. */
  readonly tolerance: number | null;
  /** The named definition that the measure follows. */
  readonly variant: Variant | null;
  /** What other definitions give; null where they were not asked for. */
  readonly otherVariants: readonly OtherVariant[] | null;
  readonly measure: MeasureSummary;
  readonly reason: Reason;
  /** Set where the rejected rows, counted against the indicator, would turn the verdict; in the target's unit. */
  readonly rejectsTurn: { readonly rows: number; readonly value: number; readonly status: Status } | null;
  readonly units: readonly UnitSummary[];
}

export interface AssessedBaseline extends DatedValue {
  readonly article: string | null;
  readonly quote: string | null;
  readonly note: Text | null;
}

export interface TargetSummary {
  readonly by: Day;
  readonly comparator: ComparatorName;
  readonly value: Value;
  /** The target's own unit. */
  readonly unit: Text;
  readonly keep: boolean;
}

export interface AssessedMilestone {
  readonly by: Day;
  readonly comparator: ComparatorName;
  readonly value: Value;
  readonly unit: Text;
  readonly article: string | null;
  readonly quote: string | null;
  readonly note: Text | null;
  readonly implicit: boolean;
  readonly keep: boolean;
  readonly result: MilestoneResult;
}

export interface TrajectorySummary {
  readonly kind: TrajectoryKind;
  /** The alternative path that was asked for; null for the way through the milestones. */
  readonly path: string | null;
  readonly title: Text | null;
  /** False where the plan gives milestones only and the way between them is our reading. */
  readonly official: boolean;
  /** The anchors that the day of the observation lies between; null outside them. */
  readonly from: DatedValue | null;
  readonly to: DatedValue | null;
}

export interface PathPoint extends DatedValue {
  readonly is: 'baseline' | 'milestone' | 'path';
}

export interface DeclaredPath {
  readonly id: string;
  readonly title: Text;
  readonly article: string | null;
  readonly quote: string | null;
  readonly note: Text | null;
}

export interface OtherPath {
  /** Null for the way through the milestones, where another was asked for. */
  readonly id: string | null;
  readonly title: Text | null;
  readonly official: boolean;
  readonly points: readonly DatedValue[];
  readonly expected: Value | null;
  readonly gap: number | null;
  readonly status: Status;
}

/**
 * A value that was turned from a count into a share of a dated total, or back, so that it can be held against a target in
 * another unit. What the figure says stays as it is written in `observed`, `previous`, `series`, `baseline` and
 * `milestones`; `expected`, `gap`, `tolerance`, `path`, `otherPaths`, `rejectsTurn` and the facts of `reason` are in the
 * unit of the target (`target.unit`). What an observation is in that unit is in its conversion (`what: 'observation'`).
 */
export interface Conversion {
  readonly what: 'baseline' | 'milestone' | 'path' | 'tolerance' | 'observation';
  /** The day of the baseline, milestone, point of a path or observation; for a tolerance, that of the document. */
  readonly on: Day;
  readonly from: { readonly value: number; readonly unit: Text };
  readonly to: { readonly value: number; readonly unit: Text };
  readonly datedTotal: string;
  readonly total: number;
  /** The day since which the total holds. */
  readonly since: Day;
}

export interface OutOf {
  readonly datedTotal: string;
  readonly title: Text;
  readonly unit: Text;
  readonly total: number;
  readonly since: Day;
  readonly source: string;
  /** 100 × observed / total, for counts; null for ranks. */
  readonly share: number | null;
}

/** A target that asks for more than there are: "300 of 166". */
export interface TargetBeyond {
  readonly datedTotal: string;
  /** How many there are on the target's day, as far as it is known on the as-of day. */
  readonly total: number;
  readonly since: Day;
  /** How many there were when the document was issued, and the share that the target was of them; null for a share of none. */
  readonly totalAtIssue: number;
  /** The day of the first total that is known, where nothing is known of the day of issue; it stands in. */
  readonly firstKnown: Day | null;
  readonly share: number | null;
}

export interface OtherVariant {
  readonly variant: Variant;
  readonly observed: ObservationSummary | null;
  readonly expected: Value | null;
  readonly gap: number | null;
  readonly status: Status;
  /** Why it has no value; null where it has one. */
  readonly why: WhyUncomputed | ReasonCode | null;
  /** What the plan gives no column for, by the names of roles. */
  readonly lacks: readonly string[];
}

/** The recipe as the plan writes it. */
export interface MeasureSummary {
  readonly kind: string;
  readonly from: string;
  readonly on: string;
  readonly window: WindowName | null;
  /** Each expression or column by its name in the plan (`of`, `among`, `where`, `value` …). */
  readonly terms: Readonly<Record<string, string>>;
}

/** Why the status is what it is; words are put to it by reports. */
export interface Reason {
  readonly code: ReasonCode;
  readonly facts: Facts;
}

export type ReasonCode =
  | 'object-ended'
  | 'no-file'
  | 'no-row'
  | 'no-whole-period'
  | 'denominator-zero'
  | 'not-yet'
  | 'only-estimate'
  | 'other-unit'
  | 'met-on-its-day'
  | 'missed-on-its-day'
  | 'year-missed'
  | 'met-before-by-count'
  | 'missed-after-by-count'
  | 'too-old'
  | 'target-day-not-covered'
  | 'satisfies-target'
  | 'before-first-anchor'
  | 'ahead-of-path'
  | 'on-path'
  | 'short-within-tolerance'
  | 'short'
  | 'bar-not-passed';

export interface UnitSummary {
  /** The units whose rows it took over, itself among them where it has rows of its own; empty where it took over none. */
  readonly formerly: readonly UnitSummary[];
  /** The last day that it existed; null where it still does, or nothing tells. */
  readonly until: Day | null;
  readonly unit: Readonly<Record<string, string | null>>;
  readonly on: Day;
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly rows: number;
  readonly gap: number | null;
  readonly belowPath: boolean;
}
