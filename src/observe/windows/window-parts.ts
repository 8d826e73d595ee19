import type { DistinctMeasure, WindowedMeasure } from '../../model/measure.ts';
import { namesPeriod } from '../expressions/names-period.ts';
import { GROUP } from '../units/grouped-table.ts';
import type { MonthCell } from './month-cells.ts';
import { periodCells, projected } from './period-cells.ts';
import { recipeOf, type Tally } from './tallies.ts';
import {
  type CellGroup,
  inGroups,
  valuesWithin,
  type Windowed,
  type WindowGroup,
  wholeSpans,
} from './window-group.ts';
import type { Span } from './windows.ts';

/** The tallies of one measure, wherever they come from. */
export interface Parts {
  /** Those that add up to the total of a span. */
  readonly of: (span: Span) => readonly Tally[];
  /** Those of a span, each with its unit. */
  readonly byUnit: (span: Span) => Promise<readonly MonthCell[]>;
  /** Those of some groups of the month cells of a span, by the number of the group. */
  readonly byGroup: (span: Span, groups: readonly CellGroup[]) => Promise<readonly (readonly Tally[])[]>;
}

/** Tells whether the value of a measure is made of parts that add up over months. */
export function addsUp(measure: WindowedMeasure): measure is Exclude<WindowedMeasure, DistinctMeasure> {
  return measure.kind !== 'distinct' && !namesPeriod(measure);
}

/** The tallies of a measure among those that were taken of each month for all measures. */
export function partsOfMonths(group: WindowGroup, [from, to]: [number, number]): Parts {
  return {
    of: (span) => valuesWithin(group.totals, span).map((tally) => tally.slice(from, to)),
    byUnit: async (span) =>
      valuesWithin(group.cells, span)
        .flat()
        .map((cell) => ({ ...cell, tally: cell.tally.slice(from, to) })),
    byGroup: async (_, groups) => groups.map(({ cells }) => cells.map(({ tally }) => tally.slice(from, to))),
  };
}

/** Computes the tallies of the measures that speak of the days of their window: those of one window in one scan. */
export async function periodTallies(
  group: WindowGroup,
  members: readonly Windowed[],
): Promise<ReadonlyMap<WindowedMeasure, Parts>> {
  const parts = new Map<WindowedMeasure, Parts>();
  const daily = members.flatMap(({ measure }) =>
    measure.kind !== 'distinct' && namesPeriod(measure) ? [measure] : [],
  );
  for (const window of new Set(daily.map((measure) => measure.window))) {
    const alike = daily.filter((measure) => measure.window === window);
    const made = alike.map((measure, index) => projected(measure, index));
    const aggregates = made.map(({ measure }) => recipeOf(measure).aggregates);
    const [first] = alike;
    const spans = first === undefined ? [] : wholeSpans(group, first);
    const columns = made.flatMap((one) => one.columns);
    const totals = await periodCells(group, spans, [], columns, aggregates.flat());
    let offset = 0;
    for (const [index, measure] of alike.entries()) {
      const mine = aggregates[index] ?? [];
      const own = made[index]?.columns ?? [];
      const [from, to] = [offset, offset + mine.length];
      offset = to;
      parts.set(measure, {
        of: ({ last }) =>
          totals.filter(({ month }) => month === last).map(({ tally }) => tally.slice(from, to)),
        byUnit: (span) => periodCells(group, [span], measure.by, own, mine),
        byGroup: async (span, groups) => {
          const cells = await periodCells(inGroups(group, measure, groups), [span], [GROUP], own, mine);
          return tallied(cells, groups);
        },
      });
    }
  }
  return parts;
}

function tallied(cells: readonly MonthCell[], groups: readonly CellGroup[]): readonly (readonly Tally[])[] {
  return groups.map((_, number) =>
    cells.filter(({ unit }) => unit[0] === String(number)).map(({ tally }) => tally),
  );
}
