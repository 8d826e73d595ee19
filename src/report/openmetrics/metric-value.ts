import type { Assessment } from '../../model/assessment.ts';
import type { Value } from '../../model/observation-summary.ts';

/** Gives the number that stands for a value: the place of a tier (1 is the worst), 1 for yes and 0 for no; null for none. */
export function metricValue(value: Value | null, { tiers }: Pick<Assessment, 'tiers'>): number | null {
  if (value === null || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const place = tiers.indexOf(value) + 1;
  return place === 0 ? null : place;
}
