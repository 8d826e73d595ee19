import type Fraction from 'fraction.js';
import { comparators } from '../model/comparator.ts';
import { addMonths } from '../model/day.ts';
import { isWindowed, type WindowName } from '../model/measure.ts';
import type { Indicator, Milestone } from '../model/plan.ts';
import type { Observation } from '../model/series.ts';
import { canPass } from './can-pass.ts';
import { comparedValue } from './compared-value.ts';
import type { Judging } from './judging.ts';
import { valueCarried } from './value-carried.ts';

/** What an observation proves of a milestone whose day has passed. */
export interface Proof {
  readonly result: 'met' | 'missed';
  readonly by: Observation;
  readonly how: 'on-its-day' | 'by-count';
}

/** Tells whether an indicator's value can only grow: a count to date, or an agency's figure declared to be one. */
function isCumulative(indicator: Indicator): boolean {
  const { measure } = indicator;
  if (!isWindowed(measure)) return measure.kind === 'latest' && measure.cumulative;
  return measure.window === 'to-date' && (measure.kind === 'count' || measure.kind === 'distinct');
}

/**
 * Settles a milestone for good: by the first observation that covers its day, without tolerance; else, for what
 * can only grow, by an earlier one that already passes it or a later one that still fails it. A partial
 * observation proves a miss, never a pass. Null where nothing proves anything.
 *
 * @param observations judged and visible, oldest first, in the milestone's unit
 */
export function settle(
  milestone: Milestone,
  observations: readonly Observation[],
  indicator: Indicator,
  judging: Judging,
): Proof | null {
  for (const observation of observations) {
    if (!covers(observation, milestone, indicator)) continue;
    const result = resultOf(indicator, milestone, observation, comparedValue(observation));
    if (result !== null) return { result, by: observation, how: 'on-its-day' };
  }
  if (!isCumulative(indicator)) return null;
  return settleByCount(indicator, milestone, observations, judging);
}

/**
 * Tells whether an observation speaks of a milestone's day: its period contains it, or its day is it. Of windows that
 * end with every month only the one does whose last month holds the day: twelve months that end half a year later say
 * more of the time since.
 */
function covers({ on, period }: Observation, { by }: Milestone, { measure }: Indicator): boolean {
  if (period === null) return on === by;
  const monthly = isWindowed(measure) && endsMonthly.has(measure.window);
  return period.from <= by && by <= period.to && (!monthly || addMonths(on, -1) < by);
}

const endsMonthly: ReadonlySet<WindowName> = new Set(['year-to-date', 'rolling-12-months', 'to-date']);

function resultOf(
  indicator: Indicator,
  milestone: Milestone,
  observation: Observation,
  value: Fraction,
): Proof['result'] | null {
  const holds = comparators[milestone.comparator].holds(value, milestone.value);
  if (holds) return canPass(indicator.measure, milestone, observation) ? 'met' : null;
  return 'missed';
}

/**
 * Where more is better, what passes early has passed on the day, and what fails late had failed on it; where less is,
 * the reverse. Of early proofs the last is the strongest, of late ones the first.
 */
function settleByCount(
  indicator: Indicator,
  milestone: Milestone,
  observations: readonly Observation[],
  judging: Judging,
): Proof | null {
  const { direction } = comparators[milestone.comparator];
  if (direction === 0) return null;
  const proofOf = (observation: Observation): Proof | null => {
    const value = valueCarried(observation, milestone, indicator, judging);
    if (value === null) return null;
    const result = resultOf(indicator, milestone, observation, value);
    const proven = observation.on < milestone.by === (direction === 1) ? 'met' : 'missed';
    return result === proven ? { result, by: observation, how: 'by-count' } : null;
  };
  const early = observations.filter(({ on }) => on < milestone.by).flatMap((one) => proofOf(one) ?? []);
  const late = observations.filter(({ on }) => on >= milestone.by).flatMap((one) => proofOf(one) ?? []);
  return early.at(-1) ?? late[0] ?? null;
}
