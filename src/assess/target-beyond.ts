import Fraction from 'fraction.js';
import type { TargetBeyond } from '../model/assessment.ts';
import { comparators } from '../model/comparator.ts';
import { totalOn } from '../model/dated-total.ts';
import type { Indicator, Milestone } from '../model/plan.ts';
import type { Judging } from './judging.ts';
import { knownTotal } from './known-total.ts';
import { isCount } from './out-of.ts';
import { inOwnUnit } from './unit-of.ts';

/**
 * Finds whether a target asks for more than there are on its day, as far as is known on the as-of day (300 communes of
 * 166), and which share it was of those there were when the document was issued, or else of the first that are known. The
 * target itself stays as written.
 */
export function targetBeyond(indicator: Indicator, target: Milestone, judging: Judging): TargetBeyond | null {
  const total = knownTotal(judging, indicator.outOf);
  if (total === null || !isCount(indicator) || !inOwnUnit(indicator, target)) return null;
  const since = totalOn(total, target.by < judging.asOf ? target.by : judging.asOf);
  if (since === null) return null;
  const all = new Fraction(since.value);
  const { holds, direction } = comparators[target.comparator];
  if (direction === -1 || target.value.lt(all) || holds(all, target.value)) return null;
  const then = totalOn(total, judging.issued);
  const first = total.values[0] ?? since;
  const atIssue = (then ?? first).value;
  return {
    datedTotal: total.id,
    total: since.value,
    since: since.from,
    totalAtIssue: atIssue,
    firstKnown: then === null ? first.from : null,
    share: atIssue === 0 ? null : target.value.mul(100).div(atIssue).valueOf(),
  };
}
