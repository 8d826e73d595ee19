import type { Rival } from '../model/observation-summary.ts';
import type { Indicator } from '../model/plan.ts';
import { toValue } from './to-value.ts';
import type { Seen } from './visible.ts';

/** Writes down what other sources say of the day of a figure. */
export function rivalsOf(indicator: Indicator, { rivals }: Seen): readonly Rival[] {
  return rivals.map(({ value, from, source, published, qualifier, synthetic }) => ({
    value: toValue(indicator, value),
    from,
    source,
    published,
    qualifier,
    synthetic,
  }));
}
