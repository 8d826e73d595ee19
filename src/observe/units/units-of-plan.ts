import type { LoadedTable } from '../../engine/loaded-table.ts';
import type { Engine } from '../../engine/open-engine.ts';
import type { Day } from '../../model/day.ts';
import { followsUnits } from '../../model/measure.ts';
import { type Indicator, measuresOf, type Plan } from '../../model/plan.ts';
import type { Problem } from '../../model/problem.ts';
import type { UnitProblemCode } from '../../model/unit-problem.ts';
import { loadRegistry } from './load-registry.ts';
import { type UnitsOverTime, unitsOverTime } from './units-over-time.ts';

/** The units of a plan on the as-of day, null where no indicator follows them or no file tells, and what is wrong with them. */
export interface UnitsOfPlan {
  readonly units: UnitsOverTime | null;
  readonly problems: readonly Problem<UnitProblemCode>[];
}

/** Reads and checks a plan's registry of units, where some of its indicators follow it. */
export async function unitsOfPlan(
  engine: Engine,
  { units: registry }: Plan,
  indicators: readonly Indicator[],
  tables: ReadonlyMap<string, LoadedTable>,
  asOf: Day,
): Promise<UnitsOfPlan> {
  const table = registry === null ? undefined : tables.get(registry.from);
  const follow = indicators.flatMap(measuresOf).some(followsUnits);
  // that a file is missing was said when it was looked for
  if (registry === null || !follow || table === undefined || table.files.length === 0) {
    return { units: null, problems: [] };
  }
  return unitsOverTime(registry.from, await loadRegistry(engine, registry, table), asOf);
}
