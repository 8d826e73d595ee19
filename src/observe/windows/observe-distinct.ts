import Fraction from 'fraction.js';
import type { DistinctMeasure } from '../../model/measure.ts';
import type { Indicator } from '../../model/plan.ts';
import type { Series } from '../../model/series.ts';
import { followingOf } from '../units/following-of.ts';
import { GROUP } from '../units/grouped-table.ts';
import { observeFollowed } from '../units/observe-followed.ts';
import { type DistinctCell, distinctValues } from './distinct-values.ts';
import type { Made } from './tallies.ts';
import {
  type CellGroup,
  inGroups,
  spanEnd,
  valuesWithin,
  type WindowGroup,
  wholeSpans,
} from './window-group.ts';
import { unitObservation, windowObservation } from './window-observation.ts';
import { windowSeries } from './window-series.ts';
import type { Span } from './windows.ts';

/** Counts the different values of each whole window, and of the units of the last: they do not add up. */
export async function observeDistinct(
  group: WindowGroup,
  indicator: Indicator,
  measure: DistinctMeasure,
): Promise<Series> {
  const spans = wholeSpans(group, measure);
  const counted = await distinctValues(group, measure, spans, []);
  const observations = spans.flatMap((span) => {
    const cell = counted.find(({ last }) => last === span.last);
    return windowObservation(group, measure, span, madeOf(cell));
  });
  const last = observations.findLast((seen) => seen.judged);
  const lastSpan = spans.find((span) => spanEnd(group, span) === last?.on);
  if (lastSpan === undefined || measure.by.length === 0) {
    return windowSeries(group, indicator, spans, observations, []);
  }
  const following = followingOf(group, measure);
  if (following !== null) {
    const cells = valuesWithin(group.cells, lastSpan).flat();
    const maker = (groups: readonly CellGroup[]) => distinctByGroup(group, measure, lastSpan, groups);
    const units = await observeFollowed(cells, following, measure.by, spanEnd(group, lastSpan), maker);
    return windowSeries(group, indicator, spans, observations, units);
  }
  const cells = await distinctValues(group, measure, [lastSpan], measure.by);
  const units = cells.map((cell) => unitObservation(group, measure, lastSpan, cell.unit, madeOf(cell)));
  return windowSeries(group, indicator, spans, observations, units);
}

async function distinctByGroup(
  group: WindowGroup,
  measure: DistinctMeasure,
  span: Span,
  groups: readonly CellGroup[],
): Promise<readonly Made[]> {
  const cells = await distinctValues(inGroups(group, measure, groups), measure, [span], [GROUP]);
  return groups.map((_, number) => madeOf(cells.find(({ unit }) => unit[0] === String(number))));
}

function madeOf(cell: DistinctCell | undefined): Made {
  return {
    value: new Fraction(cell?.values ?? 0n),
    numerator: null,
    denominator: null,
    rows: Number(cell?.rows ?? 0n),
    unknown: Number(cell?.unknown ?? 0n),
  };
}
