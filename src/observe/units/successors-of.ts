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
      else say('unit-successor-unknown', { meant: roll.nearest(successor) });
      continue;
    }
    if (found.at === 'then') {
      next.set(unit, found.unit);
      continue;
    }
    const cycle = cycleOf(unit, roll);
    if (cycle === null) say('unit-successor-not-then', { day, from: found.unit.from, to: found.unit.to });
    else {
      for (const one of cycle) inCycle.add(one);
      problems.push(rowProblem('unit-cycle', source, unit, { units: cycle.map((one) => one.name) }));
    }
  }
  return { next, problems };
}

/** Goes from unit to unit by what each says that it became part of, whenever that was; null where that does not lead back. */
function cycleOf(start: RegisteredUnit, roll: UnitRoll): readonly RegisteredUnit[] | null {
  const way = new Set([start]);
  for (let unit = start; unit.successor !== null && unit.to !== null; ) {
    const found = roll.find(unit.successor, addDays(unit.to, 1));
    if (found.is !== 'one') return null;
    if (found.unit === start) return [...way];
    if (way.has(found.unit)) return null;
    way.add(found.unit);
    unit = found.unit;
  }
  return null;
}
