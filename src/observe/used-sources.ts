import { followsUnits } from '../model/measure.ts';
import { type Indicator, measuresOf, type Plan } from '../model/plan.ts';
import type { Source } from '../model/source.ts';

/** Lists the sources that some indicators of a plan are measured from, with the registry of units where a measure follows it. */
export function usedSources(plan: Plan, indicators: readonly Indicator[]): readonly Source[] {
  const measures = indicators.flatMap(measuresOf);
  const used = new Set(measures.map(({ from }) => from));
  if (plan.units !== null && measures.some(followsUnits)) used.add(plan.units.from);
  return plan.sources.filter(({ id }) => used.has(id));
}
