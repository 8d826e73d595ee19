import type { Summary } from '../model/evaluation.ts';
import { statusOrder } from './words/statuses.ts';

/** Adds up the summaries of several plans, count by count. */
export function addUp(summaries: readonly Summary[]): Summary {
  const keys = ['total', 'selected', 'exceeded', ...statusOrder] as const;
  const sums = keys.map((key) => [key, summaries.reduce((sum, it) => sum + it[key], 0)]);
  return Object.fromEntries(sums) as Summary;
}
