import type { Assessment } from '../../model/assessment.ts';
import {
  type Calendar,
  type MonthIndex,
  monthEnd,
  monthIndex,
  monthStart,
  type Period,
} from '../../model/calendar.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { SeriesPoint } from '../../model/observation-summary.ts';

/** A reporting month of an indicator; the point is null where the month has no figure, and nothing stands in for it. */
export interface TrendMonth {
  /** The month by the name of the year and month it ends in: "2024-10". */
  readonly month: string;
  readonly period: Period;
  /** The last figure of the month that is judged, or else the last that is not. */
  readonly point: SeriesPoint | null;
  /** How many figures the month has. */
  readonly figures: number;
}

/** An indicator by reporting month, oldest first, without a month left out. */
export interface TrendSeries {
  readonly assessment: Assessment;
  readonly months: readonly TrendMonth[];
}

/**
 * Sets the figures of every indicator by reporting month: the last so many months (`last`), or null for all since the first
 * figure of each. They end with the month of the as-of day where it is over or any indicator has a figure of it, and else
 * with the one before: a month that is not over is no hole.
 */
export function trendSeries(evaluation: Evaluation, last: number | null): readonly TrendSeries[] {
  const { indicators, asOf } = evaluation;
  const calendar: Calendar = { monthEndsOn: evaluation.plan.monthEndsOn };
  const current = monthIndex(calendar, asOf);
  const isOver = monthEnd(calendar, current) === asOf;
  const hasFigure = indicators.some(({ series }) =>
    series.some(({ on }) => monthIndex(calendar, on) === current),
  );
  const end = isOver || hasFigure ? current : current - 1;
  return indicators.map((assessment) => {
    const [first] = assessment.series;
    const begin = first === undefined ? end + 1 : monthIndex(calendar, first.on);
    return {
      assessment,
      months: monthsOf(assessment, last === null ? begin : end - last + 1, end, calendar),
    };
  });
}

function monthsOf(
  { series }: Assessment,
  first: MonthIndex,
  end: MonthIndex,
  calendar: Calendar,
): readonly TrendMonth[] {
  const points = new Map<MonthIndex, SeriesPoint[]>();
  for (const point of series) {
    const index = monthIndex(calendar, point.on);
    points.set(index, [...(points.get(index) ?? []), point]);
  }
  return Array.from({ length: Math.max(0, end - first + 1) }, (_, at): TrendMonth => {
    const index = first + at;
    const own = points.get(index) ?? [];
    return {
      month: `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
      period: { from: monthStart(calendar, index), to: monthEnd(calendar, index) },
      point: own.findLast(({ judged }) => judged) ?? own.at(-1) ?? null,
      figures: own.length,
    };
  });
}
