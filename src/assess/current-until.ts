import { addDuration, type Day } from '../model/day.ts';
import { frequencyOf, isWindowed, type Measure, type WindowName } from '../model/measure.ts';
import type { Indicator } from '../model/plan.ts';
import type { Observation } from '../model/series.ts';

/** Months between two observations that are judged, by window. */
const monthsBetween = {
  month: 1,
  quarter: 3,
  year: 12,
  'year-to-date': 1,
  'rolling-12-months': 1,
  'to-date': 1,
} satisfies Record<WindowName, number>;

/**
 * Gives the last day on which an observation still stands for its indicator: `stale-after` from its own day, or
 * else two reporting periods of the measure plus the publication lag.
 */
export function currentUntil(indicator: Indicator, observation: Observation): Day {
  if (indicator.staleAfter !== null) return addDuration(observation.on, indicator.staleAfter);
  const { measure, publicationLag } = indicator;
  const published = addDuration(observation.on, { months: 2 * periodOf(measure), days: 0 });
  return addDuration(published, publicationLag);
}

function periodOf(measure: Measure): number {
  if (!isWindowed(measure)) return monthsBetween[frequencyOf(measure)];
  // counts and sums of a year to date are judged once a year, when it is complete
  const yearly = measure.kind === 'count' || measure.kind === 'sum' || measure.kind === 'distinct';
  if (measure.window === 'year-to-date' && yearly) return monthsBetween.year;
  return monthsBetween[measure.window];
}
