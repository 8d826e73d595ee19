import type { WindowedMeasure } from '../../model/measure.ts';
import type { Indicator } from '../../model/plan.ts';
import type { Series, UnitObservation } from '../../model/series.ts';
import { followingOf } from '../units/following-of.ts';
import { observeFollowed } from '../units/observe-followed.ts';
import type { MonthCell } from './month-cells.ts';
import { addTallies, type Recipe, type Tally } from './tallies.ts';
import { type CellGroup, spanEnd, valuesWithin, type WindowGroup, wholeSpans } from './window-group.ts';
import { unitObservation, windowObservation } from './window-observation.ts';
import type { Parts } from './window-parts.ts';
import { windowSeries } from './window-series.ts';

/** Observes a measure whose value is made of tallies: of each whole window, and of the units of the last. */
export async function observeSummed(
  group: WindowGroup,
  indicator: Indicator,
  measure: WindowedMeasure,
  recipe: Recipe,
  parts: Parts,
): Promise<Series> {
  const make = (tallies: readonly Tally[]) => recipe.make(addTallies(tallies));
  const spans = wholeSpans(group, measure);
  const observations = spans.flatMap((span) => windowObservation(group, measure, span, make(parts.of(span))));
  const units: UnitObservation[] = [];
  const last = observations.findLast((seen) => seen.judged);
  const lastSpan = spans.find((span) => spanEnd(group, span) === last?.on);
  const following = followingOf(group, measure);
  if (lastSpan !== undefined && following !== null) {
    const cells = valuesWithin(group.cells, lastSpan).flat();
    const maker = async (groups: readonly CellGroup[]) => (await parts.byGroup(lastSpan, groups)).map(make);
    const followed = await observeFollowed(cells, following, measure.by, spanEnd(group, lastSpan), maker);
    units.push(...followed);
  } else if (lastSpan !== undefined && measure.by.length > 0) {
    for (const cells of byUnit(await parts.byUnit(lastSpan))) {
      const made = make(cells.map(({ tally }) => tally));
      const unit = cells[0]?.unit ?? [];
      if (made.value !== null) units.push(unitObservation(group, measure, lastSpan, unit, made));
    }
  }
  return windowSeries(group, indicator, spans, observations, units);
}

function byUnit(cells: readonly MonthCell[]): readonly (readonly MonthCell[])[] {
  const groups = new Map<string, MonthCell[]>();
  for (const cell of cells) {
    const key = JSON.stringify(cell.unit);
    const own = groups.get(key) ?? [];
    own.push(cell);
    groups.set(key, own);
  }
  return [...groups.values()];
}
