import { isWindowed } from '../../model/measure.ts';
import { type Indicator, measuresOf, type Plan } from '../../model/plan.ts';
import type { Problem } from '../../model/problem.ts';

/**
 * Tells whether a problem is that places do not say where they lie, in a column whose places the registry of units tells apart:
 * those of the registry itself, and those of columns that follow it. There are districts no more, and a name that
 * several units have is warned of by itself.
 */
export function toldByRegistry(
  { units }: Plan,
  indicators: readonly Indicator[],
): (problem: Problem) => boolean {
  const columns = new Set<string>();
  const add = (source: string, column: string) => columns.add(JSON.stringify([source, column]));
  for (const measure of indicators.flatMap(measuresOf)) {
    if (units !== null && isWindowed(measure) && measure.follows !== null) add(measure.from, measure.follows);
  }
  if (units !== null && columns.size > 0) {
    add(units.from, units.name);
    add(units.from, units.successor);
  }
  return ({ code, facts }) =>
    code === 'place-without-outer' && columns.has(JSON.stringify([facts.source, facts.column]));
}
