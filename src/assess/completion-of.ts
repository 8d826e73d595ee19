import type Fraction from 'fraction.js';
import type { Indicator, Milestone } from '../model/plan.ts';

/**
 * Gives how much of a target is there, in percent: 100 × value / target, as "hoàn thành gần 42% kế hoạch" in official reports.
 * Null where that means nothing: ranks, tiers, yes/no, ceilings, growth and floors of every year, and targets of zero.
 */
export function completionOf(
  { scale, measure }: Pick<Indicator, 'scale' | 'measure'>,
  { comparator, value: target }: Pick<Milestone, 'comparator' | 'value'>,
  value: Fraction | null,
): Fraction | null {
  const isRate = measure.kind === 'growth' || (measure.kind === 'every' && measure.each === 'year');
  const grows = comparator === 'at-least' || comparator === 'more-than';
  if (value === null || scale !== 'number' || isRate || !grows) return null;
  if (target.lte(0) || value.lt(0)) return null;
  return value.mul(100).div(target);
}
