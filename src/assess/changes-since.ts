import type { Assessment, TargetSummary } from '../model/assessment.ts';
import { type ChangeKind, type Changes, changeKinds, type IndicatorChange } from '../model/changes.ts';
import { comparators } from '../model/comparator.ts';
import type { Day } from '../model/day.ts';
import type { Evaluation, Summary } from '../model/evaluation.ts';
import type { DatedValue, ObservationSummary } from '../model/observation-summary.ts';
import { changeKind } from './change-kind.ts';
import { comparedValue } from './compared-value.ts';
import { exactDifference, exactOf } from './exact-of.ts';
import { gapBetween } from './gap-between.ts';
import { type Definition, redefined } from './redefined.ts';

/** What is held against an earlier report: as much of it as is needed. */
export interface EarlierReport {
  /** As it was given. */
  readonly file: string;
  readonly tool: { readonly version: string };
  readonly plan: { readonly id: string };
  readonly asOf: Day;
  readonly targetBy: Day;
  readonly summary: Summary;
  readonly indicators: readonly EarlierIndicator[];
}

export interface EarlierIndicator
  extends Definition,
    Pick<Assessment, 'id' | 'name' | 'pillar' | 'owner' | 'status' | 'target'> {
  readonly outOf: { readonly total: number } | null;
  readonly observed: Pick<ObservationSummary, 'on' | 'value' | 'bound'> | null;
}

/** Which indicators of an earlier report this one is about, though it does not judge them. */
export interface Scope {
  /** Tells whether the plan has an indicator, judged or not. */
  readonly isPlanned: (id: string) => boolean;
  /** Tells whether an indicator that the plan does not have any more would have been judged. */
  readonly isSelected: (indicator: EarlierIndicator) => boolean;
}

/**
 * Holds an evaluation against an earlier report of the same plan, judged for the same target day. Only what both judged is
 * compared: an indicator that was left out this time is not gone, and one that was left out last time not new. Values are subtracted
 * as the decimals that JSON has.
 */
export function changesSince(
  { indicators }: Pick<Evaluation, 'indicators'>,
  earlier: EarlierReport,
  { isPlanned, isSelected }: Scope,
): Changes {
  const before = new Map(earlier.indicators.map((it) => [it.id, it]));
  const wasWhole = earlier.summary.selected === earlier.summary.total;
  const judged = indicators.map((now) => {
    const then = before.get(now.id);
    return then === undefined ? onlyIn('now', now, wasWhole ? 'new' : 'not-compared') : changeOf(then, now);
  });
  const gone = earlier.indicators
    .filter((it) => !isPlanned(it.id) && isSelected(it))
    .map((it) => onlyIn('before', it, 'gone'));
  const changes = [...judged, ...gone];
  const { file, asOf, tool, summary } = earlier;
  return {
    since: { file, asOf, tool: tool.version, summary },
    counts: Object.fromEntries(
      changeKinds.map((kind) => [kind, changes.filter((it) => it.kind === kind).length]),
    ) as Record<ChangeKind, number>,
    indicators: changes,
  };
}

function changeOf(before: EarlierIndicator, now: EarlierIndicator): IndicatorChange {
  return {
    id: now.id,
    name: now.name,
    kind: changeKind(before.status, now.status),
    status: { before: before.status, now: now.status },
    value: { before: datedOf(before), now: datedOf(now) },
    unit: { before: before.unit, now: now.unit },
    scale: { before: before.scale, now: now.scale },
    difference: differenceOf(before, now),
    direction: directionOf(before, now),
    target: isSameTarget(before.target, now.target) ? null : { before: targetOf(before), now: targetOf(now) },
    redefined: redefined(before, now),
  };
}

/** An indicator that only one of the reports has. */
function onlyIn(
  report: 'before' | 'now',
  indicator: EarlierIndicator,
  kind: 'gone' | 'new' | 'not-compared',
): IndicatorChange {
  const { id, name, status, unit, scale } = indicator;
  const there = <T>(it: T) => ({ before: null, now: null, [report]: it });
  return {
    id,
    name,
    kind,
    status: there(status),
    value: there(datedOf(indicator)),
    unit: there(unit),
    scale: there(scale),
    difference: null,
    direction: 'unknown',
    target: null,
    redefined: [],
  };
}

function datedOf({ observed }: EarlierIndicator): DatedValue | null {
  return observed === null ? null : { on: observed.on, value: observed.value };
}

function targetOf({ target: { by, comparator, value, unit, keep } }: EarlierIndicator): TargetSummary {
  return { by, comparator, value, unit, keep };
}

function isSameTarget(one: TargetSummary, other: TargetSummary): boolean {
  return (
    one.by === other.by &&
    one.comparator === other.comparator &&
    one.value === other.value &&
    one.unit.vi === other.unit.vi &&
    one.keep === other.keep
  );
}

/** Numbers of one unit differ by points, places or their unit; tiers and yes/no do not. */
function differenceOf(before: EarlierIndicator, now: EarlierIndicator): number | null {
  const [then, here] = [before.observed?.value, now.observed?.value];
  const isCounted = now.scale === 'number' || now.scale === 'rank';
  if (typeof then !== 'number' || typeof here !== 'number') return null;
  if (!isCounted || !isSameQuantity(before, now)) return null;
  return exactDifference(here, then);
}

/** In the good direction of what the plan asks for now; ranks out of different totals are not on one scale. */
function directionOf(before: EarlierIndicator, now: EarlierIndicator): IndicatorChange['direction'] {
  const [then, here] = [placeOf(before), placeOf(now)];
  const target = numberOf(now, now.target.value);
  if (then === null || here === null || target === null || !isSameQuantity(before, now)) return 'unknown';
  if (now.scale === 'rank' && before.outOf?.total !== now.outOf?.total) return 'unknown';
  const { direction } = comparators[now.target.comparator];
  const bar = exactOf(target);
  // a distance to a target that is counted in something else is none
  if (direction === 0 && now.target.unit.vi !== now.unit.vi) return 'unknown';
  const change = gapBetween(here, bar, direction).compare(gapBetween(then, bar, direction));
  if (change === 0) return 'level';
  return change > 0 ? 'better' : 'worse';
}

/** Gives the number that an observation is compared by. */
function placeOf(indicator: EarlierIndicator) {
  const { observed } = indicator;
  const number = observed === null ? null : numberOf(indicator, observed.value);
  if (observed === null || number === null) return null;
  return comparedValue({ value: exactOf(number), bound: observed.bound });
}

/** Gives a value as a number: a tier by its place, yes as 1; null for a tier that is none of the scale. */
function numberOf({ tiers }: EarlierIndicator, value: string | number | boolean): number | null {
  if (typeof value !== 'string') return Number(value);
  const place = tiers.indexOf(value);
  return place < 0 ? null : place;
}

function isSameQuantity(before: EarlierIndicator, now: EarlierIndicator): boolean {
  return !redefined(before, now).includes('unit');
}
