import type { Assessment, Status, TargetSummary } from './assessment.ts';
import type { Scale } from './comparator.ts';
import type { Day } from './day.ts';
import type { Summary } from './evaluation.ts';
import type { DatedValue } from './observation-summary.ts';
import type { Text } from './text.ts';

/** What became of an indicator between two reports of one plan; the first that matches, in this order. */
export const changeKinds = [
  /** In the earlier report, and not in the plan any more. */
  'gone',
  /** Not in the earlier report, which was of a part of the plan: whether it is new cannot be told. */
  'not-compared',
  /** Not in the earlier report, which was of the whole plan. */
  'new',
  /** Its object has ended since. */
  'ended',
  /** Judged then, and now without a figure that may be judged (no data, stale). */
  'no-longer-reported',
  /** Behind or missed now, and neither then, whether or not there was a figure: an outage hides no fall. */
  'newly-behind',
  /** Without a figure that may be judged then, or without an object, and judged now. */
  'newly-reported',
  /** Behind or missed then, and judged otherwise now. */
  'recovered',
  /** A verdict that is worse: met → on track, on track → at risk, behind → missed. */
  'worse',
  /** A verdict that is better. */
  'better',
  /** Another status that is neither: not due → on track, no data → stale. */
  'otherwise',
  /** The same status; its value may be another. */
  'same',
] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** The kinds that `--fail-on regressed` names: an indicator of both reports that is judged worse, or is behind and was not. */
export const regressions: readonly ChangeKind[] = ['newly-behind', 'worse'];

/** What a plan can define otherwise than it did, so that a value or a verdict is another for that reason. */
export const redefinitions = ['unit', 'measure', 'trajectory'] as const;

export type Redefinition = (typeof redefinitions)[number];

/** What changed since an earlier report of the same plan. */
export interface Changes {
  /** The earlier report. */
  readonly since: {
    /** As it was given. */
    readonly file: string;
    readonly asOf: Day;
    /** The version of the tool that wrote it. */
    readonly tool: string;
    readonly summary: Summary;
  };
  /** How many indicators of each kind; they add up to the length of `indicators`. */
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** Every indicator of this report in its order, then those that are gone. */
  readonly indicators: readonly IndicatorChange[];
}

/** What became of one indicator; what only one report has is null for the other. */
export interface IndicatorChange {
  readonly id: string;
  readonly name: Text;
  readonly kind: ChangeKind;
  readonly status: BeforeAndNow<Status>;
  /** The observations in force, each in its own report's unit. */
  readonly value: BeforeAndNow<DatedValue>;
  readonly unit: BeforeAndNow<Text>;
  readonly scale: BeforeAndNow<Scale>;
  /** Now − before, exact, in the indicator's unit (points where that is a percentage); null where it is no difference of numbers in one unit. */
  readonly difference: number | null;
  /** Where the value went, in the good direction of the target; unknown where it cannot be told. */
  readonly direction: Assessment['trend'];
  /** Set where the plan asks for something else than it did: the targets of both reports. */
  readonly target: { readonly before: TargetSummary; readonly now: TargetSummary } | null;
  /** What the plan defines otherwise than it did. */
  readonly redefined: readonly Redefinition[];
}

export interface BeforeAndNow<T> {
  readonly before: T | null;
  readonly now: T | null;
}
