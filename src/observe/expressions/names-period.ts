import type { Expression } from '../../model/expression.ts';
import type { Measure } from '../../model/measure.ts';
import { periodNames } from '../../model/period-names.ts';
import { expressionsOf } from './expressions-of.ts';

const named = new RegExp(periodNames.join('|'), 'i');

/**
 * Tells whether a measure speaks of the days of its window, so that its parts do not add up over months. A text constant
 * with such a name in it passes for one: that is slower, and comes out the same.
 */
export function namesPeriod(measure: Measure): boolean {
  return expressionsOf(measure).some(({ expression }) => namesPeriodIn(expression));
}

/** Tells whether an expression speaks of the days of its window. */
export function namesPeriodIn({ text }: Expression): boolean {
  return named.test(text);
}
