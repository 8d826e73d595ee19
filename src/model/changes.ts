import type { Status } from './assessment.ts';
import type { Day } from './day.ts';
import type { DatedValue, Value } from './observation-summary.ts';
import type { Text } from './text.ts';

/** What became of an indicator between two reports of one plan; the first that matches, in this order. */
export const changeKinds = [
  /** In the earlier report and not in this one. */
  'gone',
  /** Not in the earlier report. */
  'new',
  /** Its object has ended since. */
  'ended',
  /** Judged then, and now without a figure that may be judged (no data, stale). */
  'no-longer-reported',
  /** Without such a figure then, and judged now; the status says how it stands. */
  'newly-reported',
  /** Behind or missed now, and neither then. */
  'newly-behind',
  /** Behind or missed then, and neither now. */
  'recovered',
  /** Another verdict that is worse: met → on track, on track → at risk, behind → missed. */
  'worse',
  /** Another verdict that is better. */
  'better',
  /** The same status; its value may be another. */
  'same',
] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** The kinds that `--fail-on regressed` names: a judged indicator whose verdict became worse. */
export const regressions: readonly ChangeKind[] = ['newly-behind', 'worse'];

/** What changed since an earlier report of the same plan. */
export interface Changes {
  /** The earlier report. */
  readonly since: {
    readonly file: string;
    readonly asOf: Day;
    readonly tool: string;
    /** How many indicators stood where. */
    readonly summary: Readonly<Record<Status, number>> & { readonly selected: number };
  };
  /** How many indicators of each kind; they add up to the length of `indicators`. */
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** Every indicator of this report in its order, then those that are gone. */
  readonly indicators: readonly IndicatorChange[];
}

export interface IndicatorChange {
  readonly id: string;
  readonly name: Text;
  readonly kind: ChangeKind;
  readonly status: { readonly before: Status | null; readonly now: Status | null };
  /** The observations in force, in the indicator's own unit. */
  readonly value: { readonly before: DatedValue | null; readonly now: DatedValue | null };
  /** Now − before, exact, in the indicator's unit (points where that is a percentage); null where it is no difference of numbers in one unit. */
  readonly difference: number | null;
  /** Where the value went, in the good direction of the target; unknown where it cannot be told. */
  readonly direction: 'better' | 'worse' | 'level' | 'unknown';
  /** Set where the plan asks for something else than it did: the targets of both reports. */
  readonly target: { readonly before: Value; readonly now: Value } | null;
}
