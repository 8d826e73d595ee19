import type { MonthIndex } from '../../model/calendar.ts';
import type { WindowedMeasure } from '../../model/measure.ts';
import type { Indicator } from '../../model/plan.ts';
import type { Problem } from '../../model/problem.ts';
import type { Source } from '../../model/source.ts';
import type { UnitProblemCode } from '../../model/unit-problem.ts';
import type { Following, UnitCell } from './followed-units.ts';
import type { UnitEpochs } from './unit-epochs.ts';
import { unitWarnings } from './unit-warnings.ts';
import type { UnitsOverTime } from './units-over-time.ts';

/** What measures of one source and one day column may follow. */
export interface Followable {
  readonly source: Source;
  /** Null where the plan has no registry, or nothing was read of it. */
  readonly units: UnitsOverTime | null;
  readonly epochs: UnitEpochs;
}

/** Gives what a measure that follows the registry of units goes by; null where it follows none. */
export function followingOf(
  { source, units, epochs }: Followable,
  { by, follows }: WindowedMeasure,
): Following | null {
  if (units === null || follows === null) return null;
  const within = source.columns.find(({ id }) => id === follows)?.within ?? null;
  const outer = within === null ? -1 : by.indexOf(within);
  return { units, epochs, column: by.indexOf(follows), outer: outer < 0 ? null : outer };
}

/** Warns of the units that rows up to a month name, once for each column that some measure follows. */
export function followingProblems(
  shared: Followable,
  measures: readonly { readonly indicator: Indicator; readonly measure: WindowedMeasure }[],
  cells: readonly (UnitCell & { readonly rows: number })[],
  until: MonthIndex,
): readonly Problem<UnitProblemCode>[] {
  const seen = cells.filter(({ month }) => month !== null && month <= until);
  const columns = new Set<string>();
  return measures.flatMap(({ indicator: { place }, measure }) => {
    const following = followingOf(shared, measure);
    const { follows: column, on } = measure;
    if (following === null || column === null || columns.has(column)) return [];
    columns.add(column);
    return unitWarnings(seen, following, { source: shared.source.id, column, on, place });
  });
}
