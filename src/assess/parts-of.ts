import type { PartSummary } from '../model/observation-summary.ts';
import type { Indicator, Milestone } from '../model/plan.ts';
import type { Observation, Part } from '../model/series.ts';
import { toValue } from './to-value.ts';
import { inOwnUnit } from './unit-of.ts';
import { worstFirst } from './worst-first.ts';

/**
 * Writes down what an observation is made of: where every year or member must pass, the worst first and whether each keeps the
 * target; the years of a mean as they follow each other, since none is judged by itself.
 */
export function partsOf(
  indicator: Indicator,
  target: Milestone,
  observation: Observation,
): readonly PartSummary[] {
  const summary = ({ name, on, value }: Part, passes: boolean | null): PartSummary => {
    return { name, on, value: toValue(indicator, value), passes };
  };
  if (indicator.measure.kind !== 'every' || !inOwnUnit(indicator, target)) {
    return observation.parts.map((part) => summary(part, null));
  }
  return worstFirst(observation, target).map(({ part, passes }) => summary(part, passes));
}
