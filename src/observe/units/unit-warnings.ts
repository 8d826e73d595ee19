import type { Place, Problem } from '../../model/problem.ts';
import type { UnitProblemCode } from '../../model/unit-problem.ts';
import { compareNames } from '../windows/in-name-order.ts';
import { type Following, type UnitCell, unitOf } from './followed-units.ts';

/** How many names a warning lists; the rest are counted. */
const LISTED = 10;

/** What warnings of the units that rows name are about. */
export interface UnitColumn {
  readonly source: string;
  readonly column: string;
  /** The day column. */
  readonly on: string;
  readonly place: Place;
}

/** Rows of one name, and the units that it may be of. */
interface Named {
  rows: number;
  /** What else is to be said of it; looking for the nearest name takes time, so only of those that are listed. */
  readonly hint: () => string | null;
}

/** Warns, once each, of names that the registry does not have, of those that several units have, and of rows dated when their unit was not there. */
export function unitWarnings(
  cells: readonly (UnitCell & { readonly rows: number })[],
  following: Following,
  about: UnitColumn,
): readonly Problem<UnitProblemCode>[] {
  // the engine gives cells in any order
  const oldestFirst = cells.toSorted((a, b) => (a.month ?? 0) - (b.month ?? 0) || a.epoch - b.epoch);
  const unknown = new Map<string, Named>();
  const ambiguous = new Map<string, Named>();
  const notThen = new Map<string, Named>();
  const outside = { before: 0, after: 0 };
  for (const cell of oldestFirst) {
    const name = cell.unit[following.column];
    const found = unitOf(cell, following);
    if (found === null || name === null || name === undefined) continue;
    if (found.is === 'none') count(unknown, name, cell.rows, () => following.units.roll.nearest(name));
    if (found.is === 'several') {
      count(ambiguous, name, cell.rows, () =>
        found.units.map(({ file, line }) => `${file}:${line}`).join(', '),
      );
    }
    if (found.is === 'one' && found.at !== 'then') {
      outside[found.at] += cell.rows;
      const { unit } = found;
      count(notThen, name, cell.rows, () =>
        found.at === 'after' ? `until ${unit.to}` : `since ${unit.from}`,
      );
    }
  }
  return [
    ...warning('units-unknown', unknown, about, following, {}),
    ...warning('units-ambiguous', ambiguous, about, following, {}),
    ...warning('units-not-then', notThen, about, following, { ...outside, on: about.on }),
  ];
}

function count(all: Map<string, Named>, name: string, rows: number, hint: () => string | null): void {
  const own = all.get(name);
  if (own !== undefined) own.rows += rows;
  else all.set(name, { rows, hint });
}

function warning(
  code: UnitProblemCode,
  names: ReadonlyMap<string, Named>,
  { source, column, place }: UnitColumn,
  { units }: Following,
  more: Problem['facts'],
): readonly Problem<UnitProblemCode>[] {
  if (names.size === 0) return [];
  const listed = [...names].toSorted(([one], [other]) => compareNames(one, other)).slice(0, LISTED);
  const facts = {
    source,
    column,
    registry: units.source,
    count: names.size,
    rows: [...names.values()].reduce((sum, { rows }) => sum + rows, 0),
    names: listed.map(([name]) => name),
    rowsOfNames: listed.map(([, { rows }]) => String(rows)),
    hints: listed.map(([, { hint }]) => hint() ?? ''),
    ...more,
  };
  return [{ severity: 'warning', code, facts, place }];
}
