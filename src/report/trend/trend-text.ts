import type { Evaluation } from '../../model/evaluation.ts';
import { lookOf } from '../look.ts';
import { printableThroughout } from '../printable.ts';
import { trendOfOne } from './trend-of-one.ts';
import { trendOverview } from './trend-overview.ts';
import type { TrendOptions } from './trend-reporters.ts';
import { trendSeries } from './trend-series.ts';

/** For people at a terminal: one indicator month by month, or all beside each other. */
export function trendText(evaluation: Evaluation, { last, of, ...options }: TrendOptions): string {
  const look = lookOf({ ...options, shows: () => true });
  const shown = printableThroughout(evaluation);
  const series = trendSeries(shown, last);
  const lines =
    of === 'one' ? series.flatMap((one) => trendOfOne(one, shown, look)) : trendOverview(series, shown, look);
  return `${lines.join('\n')}\n`;
}
