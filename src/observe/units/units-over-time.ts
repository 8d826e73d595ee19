import { addDays, type Day } from '../../model/day.ts';
import type { Problem } from '../../model/problem.ts';
import type { UnitProblemCode } from '../../model/unit-problem.ts';
import { checkRegistry } from './check-registry.ts';
import type { RegistryRow } from './load-registry.ts';
import type { RegisteredUnit } from './registered-unit.ts';
import { successorsOf } from './successors-of.ts';
import { type UnitRoll, unitRoll } from './unit-roll.ts';

/** The units of a plan's registry as they are on the as-of day, and how older ones lead to them. */
export interface UnitsOverTime {
  /** The id of the registry's source. */
  readonly source: string;
  readonly roll: UnitRoll;
  /** The days on which units begin, and those after which they ended, in order. */
  readonly changes: readonly Day[];
  /** Gives the unit that one has become by the as-of day: itself, while it exists or where nothing took it over. */
  readonly now: (unit: RegisteredUnit) => RegisteredUnit;
  /** Gives the last day of a unit that has ended by the as-of day; null for others, and for none. */
  readonly until: (unit: RegisteredUnit | null) => Day | null;
}

/** Checks the rows of a registry and follows chains of mergers up to a day; later ones have not happened yet. */
export function unitsOverTime(
  source: string,
  rows: readonly RegistryRow[],
  asOf: Day,
): { units: UnitsOverTime; problems: readonly Problem<UnitProblemCode>[] } {
  const { units, split, problems } = checkRegistry(source, rows);
  const roll = unitRoll(units);
  const successors = successorsOf(source, units, split, roll);
  const now = (unit: RegisteredUnit) => {
    let found = unit;
    while (found.to !== null && found.to < asOf) {
      const next = successors.next.get(found);
      if (next === undefined) break;
      found = next;
    }
    return found;
  };
  const until = (unit: RegisteredUnit | null) => (unit?.to != null && unit.to < asOf ? unit.to : null);
  const changes = units.flatMap(({ from, to }) => [
    ...(from === null ? [] : [from]),
    ...(to === null ? [] : [addDays(to, 1)]),
  ]);
  return {
    units: { source, roll, changes: [...new Set(changes)].sort(), now, until },
    problems: [...problems, ...successors.problems].toSorted(inRowOrder),
  };
}

function inRowOrder({ place: a }: Problem, { place: b }: Problem): number {
  const [one, other] = [a?.file ?? '', b?.file ?? ''];
  return Number(one > other) - Number(one < other) || (a?.line ?? 0) - (b?.line ?? 0);
}
