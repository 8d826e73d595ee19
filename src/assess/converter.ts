import type Fraction from 'fraction.js';
import type { Conversion } from '../model/assessment.ts';
import { type DatedTotal, type TotalSince, totalOn } from '../model/dated-total.ts';
import type { Day } from '../model/day.ts';
import type { Indicator, Milestone } from '../model/plan.ts';
import type { Text } from '../model/text.ts';
import type { Judging } from './judging.ts';
import { knownTotal } from './known-total.ts';
import { inOwnUnit, unitOf } from './unit-of.ts';

/** A value in the unit that was asked for, and how it came there; null for one that was written in it. */
export interface Converted {
  readonly value: Fraction;
  readonly conversion: Conversion | null;
}

/** Turns values into one unit; gives null where nothing converts between the two. */
export interface Converter {
  readonly milestone: (milestone: Milestone) => Converted | null;
  /** Turns points of tolerance, which are in the indicator's unit, as they were when the document was issued. */
  readonly tolerance: (points: Fraction) => Converted | null;
  /** Turns what is of a day and written in the indicator's unit. */
  readonly own: (what: OwnKind, written: { readonly on: Day; readonly value: Fraction }) => Converted | null;
}

type What = Conversion['what'];
type OwnKind = Exclude<What, 'milestone' | 'tolerance'>;

/** Which total a count is a share of: what was committed goes by the day that the document was issued. */
const totalOfCount = {
  baseline: (total, on) => totalOn(total, on) ?? firstOf(total),
  milestone: (total, _, issued) => totalOn(total, issued) ?? firstOf(total),
  path: (total, _, issued) => totalOn(total, issued) ?? firstOf(total),
  tolerance: (total, _, issued) => totalOn(total, issued) ?? firstOf(total),
  observation: (total, on) => totalOn(total, on),
} satisfies Record<What, (total: DatedTotal, on: Day, issued: Day) => TotalSince | null>;

/**
 * Gives what turns an indicator's values into the unit of a milestone. A percentage of a dated total is so many of those there
 * are on its day, as far as is known on the as-of day; a count is the share of those there were (`totalOfCount`). Of
 * a total of zero nothing is a share.
 */
export function converterTo(milestone: Milestone, indicator: Indicator, judging: Judging): Converter {
  const unit = unitOf(indicator, milestone);
  const asShare = (what: What, on: Day, value: Fraction): Converted | null => {
    const total = knownTotal(judging, milestone.of);
    const since = total === null ? null : totalOfCount[what](total, on, judging.issued);
    if (total === null || since === null || since.value === 0) return null;
    const from = { value, unit: indicator.unit };
    return converted(what, on, from, { value: value.mul(100).div(since.value), unit }, total, since);
  };
  const asCount = (share: Milestone): Converted | null => {
    const total = knownTotal(judging, share.of);
    const day = share.by < judging.asOf ? share.by : judging.asOf;
    const since = total === null ? null : totalOn(total, day);
    if (total === null || since === null || since.value === 0) return null;
    const from = { value: share.value, unit: unitOf(indicator, share) };
    const to = { value: share.value.mul(since.value).div(100), unit };
    return converted('milestone', share.by, from, to, total, since);
  };
  const own = (what: What, { on, value }: { readonly on: Day; readonly value: Fraction }) =>
    inOwnUnit(indicator, milestone) ? { value, conversion: null } : asShare(what, on, value);
  return {
    own,
    tolerance: (points) => own('tolerance', { on: judging.issued, value: points }),
    milestone: (other) => {
      const alike = other.of !== null && other.of === milestone.of;
      if (alike || unitOf(indicator, other).vi === unit.vi) return { value: other.value, conversion: null };
      if (inOwnUnit(indicator, other)) return own('milestone', { on: other.by, value: other.value });
      return inOwnUnit(indicator, milestone) ? asCount(other) : null;
    },
  };
}

interface Amount {
  readonly value: Fraction;
  readonly unit: Text;
}

function converted(
  what: What,
  on: Day,
  from: Amount,
  to: Amount,
  { id }: DatedTotal,
  since: TotalSince,
): Converted {
  const conversion: Conversion = {
    what,
    on,
    from: { value: from.value.valueOf(), unit: from.unit },
    to: { value: to.value.valueOf(), unit: to.unit },
    datedTotal: id,
    total: since.value,
    since: since.from,
  };
  return { value: to.value, conversion };
}

function firstOf({ values }: DatedTotal): TotalSince | null {
  return values[0] ?? null;
}
