import type { Sample } from '../model/observation-summary.ts';
import type { Indicator, Milestone } from '../model/plan.ts';
import type { Observation } from '../model/series.ts';
import { inOwnUnit } from './unit-of.ts';

/** Half of what lies outside the middle 95 % of a normal distribution lies beyond this many standard deviations. */
const z = 1.959963984540054;

/**
 * Gives the interval that a survey's share lies in with 95 % confidence, in percent: Wilson's score interval (E. B. Wilson, JASA
 * 22, 1927): (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n). Null for what is no survey, or of unknown size.
 */
export function sampleOf(
  { variant, measure }: Pick<Indicator, 'variant' | 'measure'>,
  { numerator, denominator }: Pick<Observation, 'numerator' | 'denominator'>,
): Sample | null {
  if (variant?.survey !== true || (measure.kind !== 'share' && measure.kind !== 'latest')) return null;
  if (numerator === null || denominator === null) return null;
  if (numerator.lt(0) || denominator.lte(0) || numerator.gt(denominator)) return null;
  const size = denominator.valueOf();
  const share = numerator.div(denominator).valueOf();
  const middle = share + (z * z) / (2 * size);
  const reach = z * Math.sqrt((share * (1 - share)) / size + (z * z) / (4 * size * size));
  const percent = (of: number) => (100 * of) / (1 + (z * z) / size);
  // at the ends the formula gives 0 and 100, but for the last digits of floats
  const low = share === 0 ? 0 : percent(middle - reach);
  const high = share === 1 ? 100 : percent(middle + reach);
  return { size, low, high, confidence: 0.95 };
}

/** Tells whether a target lies within the interval of a sample, ends included: the sample then cannot tell. */
export function undecidedBySample(
  indicator: Indicator,
  target: Milestone,
  observation: Observation | null,
): boolean {
  const sample = observation === null ? null : sampleOf(indicator, observation);
  if (sample === null || !inOwnUnit(indicator, target)) return false;
  const bar = target.value.valueOf();
  return sample.low <= bar && bar <= sample.high;
}
