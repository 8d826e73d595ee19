import type { Day } from '../../model/day.ts';
import type { UnitObservation } from '../../model/series.ts';
import { inNameOrder } from '../windows/in-name-order.ts';
import type { Made } from '../windows/tallies.ts';
import { type FollowedUnit, type Following, followedUnits, type UnitCell } from './followed-units.ts';

/** Computes what a measure gives for each of some groups of cells. */
export type Maker<Cell extends UnitCell> = (
  groups: readonly { readonly cells: readonly Cell[] }[],
) => Promise<readonly (Made | null)[]>;

/**
 * Observes the units of the as-of day from the cells of a period, each with the units that its rows were of. A unit whose
 * value has nothing to divide by is left out; one that took rows over keeps those of its former units that have a value.
 */
export async function observeFollowed<Cell extends UnitCell>(
  cells: readonly Cell[],
  following: Following,
  by: readonly string[],
  on: Day,
  make: Maker<Cell>,
): Promise<readonly UnitObservation[]> {
  const units = followedUnits(cells, following);
  if (units.length === 0) return [];
  const wholes = await make(units);
  const former = units.flatMap(({ formerly }) => formerly);
  const parts = former.length === 0 ? [] : await make(former);
  const madeOf = new Map(former.map((part, at) => [part, parts[at] ?? null]));
  const observation = (
    { names, until }: Pick<FollowedUnit<Cell>, 'names' | 'until'>,
    made: Made | null | undefined,
    formerly: readonly UnitObservation[],
  ): readonly UnitObservation[] => {
    if (made == null || made.value === null) return [];
    const unit = Object.fromEntries(by.map((column, at) => [column, names[at] ?? null]));
    const { value, numerator, denominator, rows } = made;
    return [{ formerly, until, unit, on, value, numerator, denominator, rows }];
  };
  return units.flatMap((whole, at) =>
    observation(
      whole,
      wholes[at],
      inNameOrder(whole.formerly.flatMap((part) => observation(part, madeOf.get(part), []))),
    ),
  );
}
