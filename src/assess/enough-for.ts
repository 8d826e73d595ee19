import Fraction from 'fraction.js';
import type { AssessedMilestone, Assessment } from '../model/assessment.ts';
import { comparators } from '../model/comparator.ts';
import { mannerOf } from '../model/manner.ts';
import type { ObservationSummary, Value } from '../model/observation-summary.ts';
import { comparedValue } from './compared-value.ts';
import { coversPart } from './covers-part.ts';
import { exactOf } from './exact-of.ts';

/**
 * Tells whether a figure is what a milestone of the same quantity asks for; null where it would be, and covers only part of
 * what is asked: some members, or not yet all of the years. A share is taken from its numerator and denominator, other numbers by their shortest decimal, so that 95 %
 * is met or missed as it was when the figure was exact.
 */
export function enoughFor(
  { comparator, value, by }: Pick<AssessedMilestone, 'comparator' | 'value' | 'by'>,
  { tiers, measure }: Pick<Assessment, 'tiers' | 'measure'>,
  observed: ObservationSummary,
): boolean | null {
  const share = measure.kind === 'share' ? quotient(observed) : null;
  const figure = comparedValue({ value: share ?? placed(observed.value, tiers), bound: observed.bound });
  const holds = comparators[comparator].holds(figure, placed(value, tiers));
  const years = ['mean-growth', 'every-year'].includes(mannerOf({ measure }));
  const part = coversPart(observed) || (years && observed.on < by);
  return holds && part ? null : holds;
}

function quotient({ numerator, denominator }: ObservationSummary): Fraction | null {
  if (numerator === null || denominator === null || denominator === 0) return null;
  return new Fraction(numerator).mul(100).div(denominator);
}

/** Puts a value into the order that comparators know: tiers by their place, yes as 1. */
function placed(value: Value, tiers: readonly string[]): Fraction {
  if (typeof value === 'boolean') return new Fraction(value ? 1 : 0);
  if (typeof value === 'string') return new Fraction(tiers.indexOf(value) + 1);
  return exactOf(value);
}
