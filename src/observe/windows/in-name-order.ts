import type { Day } from '../../model/day.ts';
import type { UnitObservation } from '../../model/series.ts';

// a fixed language, so that the order of units does not depend on the machine
const byName = new Intl.Collator('vi');

/** Puts names in the order of a Vietnamese dictionary; those that only letters of different code points tell apart by these. */
export function compareNames(one: string, other: string): number {
  return byName.compare(one, other) || Number(one > other) - Number(one < other);
}

const LATEST = '9999-12-31';

const compareDays = (one: Day, other: Day) => Number(one > other) - Number(one < other);

/** Puts units in the order of their names; of one name the one that ended first before the one that took it over. */
export function inNameOrder(units: readonly UnitObservation[]): readonly UnitObservation[] {
  const name = ({ unit }: UnitObservation) => Object.values(unit).join('\0');
  return units.toSorted(
    (a, b) => compareNames(name(a), name(b)) || compareDays(a.until ?? LATEST, b.until ?? LATEST),
  );
}
