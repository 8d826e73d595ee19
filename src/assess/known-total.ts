import type { DatedTotal } from '../model/dated-total.ts';
import type { Judging } from './judging.ts';

/** Gives a dated total as far as it is known on the as-of day: what begins later does not exist yet. Null for none. */
export function knownTotal(
  { datedTotals, asOf }: Pick<Judging, 'datedTotals' | 'asOf'>,
  id: string | null,
): DatedTotal | null {
  const total = datedTotals.find((one) => one.id === id);
  if (total === undefined) return null;
  const values = total.values.filter(({ from }) => from <= asOf);
  return values.length === 0 ? null : { ...total, values };
}
