import type Fraction from 'fraction.js';
import type { Value } from '../model/observation-summary.ts';
import type { Indicator } from '../model/plan.ts';

/** Gives an exact value as JSON carries it: a number, the name of a tier, or yes/no. */
export function toValue(indicator: Pick<Indicator, 'scale' | 'tiers'>, exact: Fraction): Value {
  const number = exact.valueOf();
  if (indicator.scale === 'yes-no') return number >= 1;
  if (indicator.scale === 'tier') return indicator.tiers[number - 1] ?? number;
  return number;
}
