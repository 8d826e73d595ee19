import type { MonthIndex } from '../../model/calendar.ts';
import type { Day } from '../../model/day.ts';
import { groupedBy } from './grouped-by.ts';
import { outerOf, type RegisteredUnit } from './registered-unit.ts';
import type { UnitEpochs } from './unit-epochs.ts';
import type { Found } from './unit-roll.ts';
import type { UnitsOverTime } from './units-over-time.ts';

/** The names of a unit, by the columns that split a measure. */
export type UnitNames = readonly (string | null)[];

/** Rows of one month, one epoch and one unit. */
export interface UnitCell {
  readonly month: MonthIndex | null;
  readonly epoch: number;
  readonly unit: UnitNames;
}

/** What a measure that follows units goes by. */
export interface Following {
  readonly units: UnitsOverTime;
  readonly epochs: UnitEpochs;
  /** Which of the columns holds units of the registry. */
  readonly column: number;
  /** Which of them holds the place that such a unit lies in; null where none does. */
  readonly outer: number | null;
}

/** The cells of one unit of the as-of day. */
export interface FollowedUnit<Cell extends UnitCell> {
  readonly names: UnitNames;
  readonly cells: readonly Cell[];
  /** The units that its rows were of, itself among them; empty where they were all its own. */
  readonly formerly: readonly Omit<FollowedUnit<Cell>, 'formerly'>[];
  /** The last day that it existed, by the registry; null where it still does, or nothing tells. */
  readonly until: Day | null;
}

/** A cell with the unit that it names and the one that this has become; null where the registry does not tell. */
interface Placed<Cell> {
  readonly cell: Cell;
  readonly written: RegisteredUnit | null;
  readonly now: RegisteredUnit | null;
}

/** Finds the unit that a cell names; null where it names none. */
export function unitOf(cell: UnitCell, { units, epochs, column }: Following): Found | null {
  const written = cell.unit[column];
  if (written === null || written === undefined || cell.month === null) return null;
  return units.roll.find(written, epochs.firstDay(cell.month, cell.epoch));
}

/**
 * Puts cells under the units that exist on the as-of day: each cell under exactly one, so that what adds up over cells adds up
 * to the same. A name that the registry does not have, or that several units have, stays a unit of its own.
 */
export function followedUnits<Cell extends UnitCell>(
  cells: readonly Cell[],
  following: Following,
): readonly FollowedUnit<Cell>[] {
  const numbers = new Map<RegisteredUnit, number>();
  const numberOf = (unit: RegisteredUnit) => {
    const number = numbers.get(unit) ?? numbers.size;
    numbers.set(unit, number);
    return number;
  };
  const keyOf = (unit: RegisteredUnit | null, { cell }: Placed<Cell>) =>
    unit === null
      ? JSON.stringify(cell.unit)
      : JSON.stringify([numberOf(unit), cell.unit.filter((_, at) => !isOfUnit(at, following))]);

  const placed = cells.map((cell): Placed<Cell> => {
    const found = unitOf(cell, following);
    if (found?.is !== 'one') return { cell, written: null, now: null };
    return { cell, written: found.unit, now: following.units.now(found.unit) };
  });
  return [...groupedBy(placed, (one) => keyOf(one.now, one)).values()].map((members) => {
    const parts = [...groupedBy(members, (one) => keyOf(one.written, one)).values()];
    const took = members.some(({ written, now }) => written !== now);
    return {
      names: namesOf(members, members[0]?.now ?? null, following),
      until: following.units.until(members[0]?.now ?? null),
      cells: members.map(({ cell }) => cell),
      formerly: !took
        ? []
        : parts.map((part) => ({
            names: namesOf(part, part[0]?.written ?? null, following),
            until: following.units.until(part[0]?.written ?? null),
            cells: part.map(({ cell }) => cell),
          })),
    };
  });
}

function isOfUnit(at: number, { column, outer }: Following): boolean {
  return at === column || at === outer;
}

/**
 * Names a unit as the registry does. The place that it lies in is what the registry says, or else what all rows that were its
 * own say: rows of units that it took over know only where those lay.
 */
function namesOf<Cell extends UnitCell>(
  members: readonly Placed<Cell>[],
  unit: RegisteredUnit | null,
  following: Following,
): UnitNames {
  const names = members[0]?.cell.unit ?? [];
  if (unit === null) return names;
  const { column, outer } = following;
  const own = new Set(
    members.filter(({ written }) => written === unit).map(({ cell }) => cell.unit[outer ?? -1] ?? null),
  );
  const [said = null] = own.size === 1 ? own : [];
  return names.map((name, at) => {
    if (at === column) return unit.name;
    return at === outer ? (outerOf(unit.name) ?? said) : name;
  });
}
