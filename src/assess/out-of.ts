import type { OutOf } from '../model/assessment.ts';
import { type TotalSince, totalOn } from '../model/dated-total.ts';
import type { Day } from '../model/day.ts';
import type { Indicator } from '../model/plan.ts';
import type { Observation } from '../model/series.ts';
import type { Judging } from './judging.ts';
import { knownTotal } from './known-total.ts';

/** Gives the total that an indicator's counts or ranks are out of on a day, as far as it is known on the as-of day. */
export function totalOutOf(
  { outOf }: Pick<Indicator, 'outOf'>,
  day: Day,
  judging: Judging,
): TotalSince | null {
  const total = knownTotal(judging, outOf);
  return total === null ? null : totalOn(total, day);
}

/**
 * Says what the observation in force is out of: the total of its day, or without one that of the as-of day; and of a count
 * which share it is.
 *
 * @param observed as written, not converted
 */
export function outOf(indicator: Indicator, observed: Observation | null, judging: Judging): OutOf | null {
  const total = knownTotal(judging, indicator.outOf);
  const since = totalOutOf(indicator, observed?.on ?? judging.asOf, judging);
  if (total === null || since === null) return null;
  const shared = isCount(indicator) && observed !== null && since.value > 0;
  return {
    datedTotal: total.id,
    title: total.title,
    unit: total.unit,
    total: since.value,
    since: since.from,
    source: since.source,
    share: shared ? observed.value.mul(100).div(since.value).valueOf() : null,
  };
}

/** Tells whether an indicator's values are counts of its dated total, not ranks among it or percentages of it. */
export function isCount({ scale, unit }: Pick<Indicator, 'scale' | 'unit'>): boolean {
  return scale === 'number' && !unit.vi.startsWith('%');
}
