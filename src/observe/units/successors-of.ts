import { addDays } from '../../model/day.ts';
import type { Problem } from '../../model/problem.ts';
import type { UnitProblemCode } from '../../model/unit-problem.ts';
import { rowProblem } from './check-registry.ts';
import type { RegisteredUnit } from './registered-unit.ts';
import type { UnitRoll } from './unit-roll.ts';

/** Which unit each became part of, where that is told; a successor is there on the day after, so that chains come to an end. */
export interface Successors {
  readonly next: ReadonlyMap<RegisteredUnit, RegisteredUnit>;
  readonly problems: readonly Problem<UnitProblemCode>[];
}

/** What stands between the names of several units in one cell. */
const BETWEEN = /\s*[;|\n]\s*|\s+và\s+|\s*,\s*/;

/** How many successors that no unit is called a name is looked for, which takes time. */
const HINTED = 10;

/** Finds the successors of units in their registry. */
export function successorsOf(
  source: string,
  units: readonly RegisteredUnit[],
  split: ReadonlySet<RegisteredUnit>,
  roll: UnitRoll,
): Successors {
  const next = new Map<RegisteredUnit, RegisteredUnit>();
  const problems: Problem<UnitProblemCode>[] = [];
  const inCycle = new Set<RegisteredUnit>();
  const cycleOf = cycleFinder(roll);
  let unknown = 0;
  for (const unit of units) {
    const { name, to, successor } = unit;
    if (successor === null || split.has(unit) || inCycle.has(unit)) continue;
    const say = (code: UnitProblemCode, facts: Parameters<typeof rowProblem>[3]) =>
      void problems.push(rowProblem(code, source, unit, { unit: name, successor, ...facts }));
    if (to === null) {
      say('unit-successor-without-end', {});
      continue;
    }
    const day = addDays(to, 1);
    const found = roll.find(successor, day);
    if (found.is === 'several') {
      say('unit-successor-ambiguous', { units: found.units.map((one) => one.name) });
      continue;
    }
    if (found.is === 'none') {
      const parts = successor.split(BETWEEN);
      const several = parts.length > 1 && parts.every((part) => roll.find(part, day).is !== 'none');
      if (several) say('unit-split', { successors: parts });
      else {
        unknown += 1;
        say('unit-successor-unknown', { meant: unknown > HINTED ? null : roll.nearest(successor) });
      }
      continue;
    }
    if (found.at === 'then') {
      next.set(unit, found.unit);
      continue;
    }
    const cycle = cycleOf(unit);
    if (cycle === null) say('unit-successor-not-then', { day, from: found.unit.from, to: found.unit.to });
    else {
      for (const one of cycle) inCycle.add(one);
      problems.push(rowProblem('unit-cycle', source, unit, { units: cycle.map((one) => one.name) }));
    }
  }
  return { next, problems };
}

/**
 * Makes what goes from unit to unit by what each says that it became part of, whenever that was, and gives the way back to where
 * it began; null where none leads there. Each unit is passed once for all, so that long chains take no longer than short ones.
 */
function cycleFinder(roll: UnitRoll): (start: RegisteredUnit) => readonly RegisteredUnit[] | null {
  const passed = new Set<RegisteredUnit>();
  const cycles = new Map<RegisteredUnit, readonly RegisteredUnit[]>();
  const after = ({ successor, to }: RegisteredUnit): RegisteredUnit | null => {
    if (successor === null || to === null) return null;
    const found = roll.find(successor, addDays(to, 1));
    return found.is === 'one' ? found.unit : null;
  };
  return (start) => {
    const way: RegisteredUnit[] = [];
    let unit: RegisteredUnit | null = start;
    for (; unit !== null && !passed.has(unit); unit = after(unit)) {
      passed.add(unit);
      way.push(unit);
    }
    const closing = unit === null ? -1 : way.lastIndexOf(unit);
    const cycle = closing < 0 ? [] : way.slice(closing);
    for (const one of cycle) cycles.set(one, cycle);
    const own = cycles.get(start);
    if (own === undefined) return null;
    const first = own.indexOf(start);
    return [...own.slice(first), ...own.slice(0, first)];
  };
}
