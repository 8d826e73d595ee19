import type { LoadedTable } from '../../engine/loaded-table.ts';
import type { Engine } from '../../engine/open-engine.ts';
import { type Calendar, type MonthIndex, monthIndex } from '../../model/calendar.ts';
import type { Day } from '../../model/day.ts';
import type { Problem } from '../../model/problem.ts';
import type { Series } from '../../model/series.ts';
import type { Source } from '../../model/source.ts';
import type { UnitProblemCode } from '../../model/unit-problem.ts';
import { followingProblems } from '../units/following-of.ts';
import { oneEpoch, unitEpochs } from '../units/unit-epochs.ts';
import type { UnitsOverTime } from '../units/units-over-time.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { type MonthCell, monthCells, monthSql } from './month-cells.ts';
import { observeDistinct } from './observe-distinct.ts';
import { observeSummed } from './observe-summed.ts';
import { addTallies, recipeOf } from './tallies.ts';
import type { Windowed, WindowGroup } from './window-group.ts';
import { addsUp, partsOfMonths, periodTallies } from './window-parts.ts';

/**
 * Observes measures that share a source and a day column, and are split by the unit columns `by` or by none: one scan of the table for all of them (and
 * others for what does not add up: one for each count of different values, one for each window of measures that speak of
 * its days), then windows are put together from months.
 */
export async function observeWindows(
  engine: Engine,
  calendar: Calendar,
  source: Source,
  table: LoadedTable,
  by: readonly string[],
  group: readonly Windowed[],
  asOf: Day,
  units: UnitsOverTime | null,
): Promise<{
  series: readonly Series[];
  coverage: Coverage | null;
  problems: readonly Problem<UnitProblemCode>[];
}> {
  const [first] = group;
  if (first === undefined) return { series: [], coverage: null, problems: [] };
  const { on } = first.measure;
  const month = monthSql(calendar, on);
  const follows = group.some(({ measure }) => measure.follows !== null);
  const epochs = units === null || !follows ? oneEpoch : unitEpochs(calendar, on, units.changes);
  const aggregates = group.map(({ measure }) => (addsUp(measure) ? recipeOf(measure).aggregates : []));
  const cells = await monthCells(engine, table.name, month, epochs.sql, by, aggregates.flat());
  const rejected = await monthCells(engine, table.rejects, month, oneEpoch.sql, [], []);
  const byMonth = new Map<MonthIndex, MonthCell[]>();
  for (const cell of cells) {
    if (cell.month === null) continue;
    const own = byMonth.get(cell.month);
    if (own === undefined) byMonth.set(cell.month, [cell]);
    else own.push(cell);
  }
  const totals = new Map(
    [...byMonth].map(([index, own]) => [index, addTallies(own.map(({ tally }) => tally))]),
  );
  const coverage = coverageOf(source, calendar, new Set(byMonth.keys()), asOf);
  const shared: WindowGroup = {
    engine,
    calendar,
    source,
    table,
    month,
    cells: byMonth,
    totals,
    rejected,
    coverage,
    units,
    epochs,
  };

  const ofPeriods = await periodTallies(shared, group);
  const series: Series[] = [];
  let offset = 0;
  for (const [index, { indicator, measure }] of group.entries()) {
    const end = offset + (aggregates[index]?.length ?? 0);
    const parts = ofPeriods.get(measure) ?? partsOfMonths(shared, [offset, end]);
    offset = end;
    series.push(
      measure.kind === 'distinct'
        ? await observeDistinct(shared, indicator, measure)
        : await observeSummed(shared, indicator, measure, recipeOf(measure), parts),
    );
  }
  return { series, coverage, problems: followingProblems(shared, group, cells, monthIndex(calendar, asOf)) };
}
