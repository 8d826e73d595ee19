import type { Assessment, Trend } from '../../model/assessment.ts';
import { comparators } from '../../model/comparator.ts';
import type { Day } from '../../model/day.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { SeriesPoint } from '../../model/observation-summary.ts';
import { heightOf } from './sparkline.ts';
import type { TrendMonth, TrendSeries } from './trend-series.ts';

/** A month that has a figure. */
export type FilledMonth = TrendMonth & { readonly point: SeriesPoint };

/** Where a series begins, where it ends, and how far it went between. */
export interface SeriesEnds {
  readonly first: FilledMonth;
  readonly last: FilledMonth;
  /** The lowest bar and the highest: of ranks the worst and the best. */
  readonly lowest: FilledMonth;
  readonly highest: FilledMonth;
  /**
   * Last − first in the indicator's unit (points where that is a percentage); of ranks and tiers the places gained; null for
   * yes/no, for a single figure, and for ranks out of different totals.
   */
  readonly change: number | null;
  /** Which way it went, in the good direction of the target. */
  readonly went: Trend;
}

/** Gives the months that have a figure. */
export function filledMonths({ months }: TrendSeries): readonly FilledMonth[] {
  return months.filter((month): month is FilledMonth => month.point !== null);
}

/** Finds the ends of a series among its figures that are judged, or among all where none is; null where there is none. */
export function seriesEnds(series: TrendSeries, plan: Evaluation['plan']): SeriesEnds | null {
  const { assessment } = series;
  const filled = filledMonths(series);
  const judged = filled.filter(({ point }) => point.judged);
  const counted = judged.length > 0 ? judged : filled;
  const [first] = counted;
  const last = counted.at(-1);
  if (first === undefined || last === undefined) return null;
  const height = ({ point }: FilledMonth) => heightOf(point.value, assessment);
  const lowest = counted.reduce((low, it) => (height(it) < height(low) ? it : low), first);
  const highest = counted.reduce((high, it) => (height(it) > height(high) ? it : high), first);
  const ends = { first, last, lowest, highest };
  const comparable =
    counted.length > 1 &&
    (assessment.scale !== 'rank' ||
      poolOn(first.point.on, assessment, plan) === poolOn(last.point.on, assessment, plan));
  if (!comparable) return { ...ends, change: null, went: 'unknown' };
  const change = height(last) - height(first);
  return { ...ends, change: assessment.scale === 'yes-no' ? null : change, went: went(ends, assessment) };
}

/** Gives how many ranks are out of on a day; null where it is not known. */
function poolOn(day: Day, { outOf }: Assessment, { datedTotals }: Evaluation['plan']): number | null {
  const total = datedTotals.find(({ id }) => id === outOf?.datedTotal);
  return total?.values.findLast(({ from }) => from <= day)?.value ?? null;
}

function went({ first, last }: Pick<SeriesEnds, 'first' | 'last'>, assessment: Assessment): Trend {
  const { scale, target } = assessment;
  const direction = scale === 'rank' ? 1 : comparators[target.comparator].direction;
  const bar = heightOf(target.value, assessment);
  const ahead = ({ point }: FilledMonth) => {
    const height = heightOf(point.value, assessment);
    return direction === 0 ? -Math.abs(height - bar) : direction * height;
  };
  const change = ahead(last) - ahead(first);
  if (change === 0) return 'level';
  return change > 0 ? 'better' : 'worse';
}
