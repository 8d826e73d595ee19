import type { Indicator, Measure, Plan } from '../model/plan.ts';

/**
 * Lists the columns that some indicators need of each source, by the source's id: those that measures name, and
 * the source's own key. No other column is ever loaded.
 */
export function columnsNeeded(
  plan: Plan,
  indicators: readonly Indicator[],
  named: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const needs = new Map<string, Set<string>>();
  for (const { id, measure } of indicators) {
    const source = plan.sources.find((candidate) => candidate.id === measure.from);
    if (source === undefined) continue;
    const own = needs.get(source.id) ?? new Set(source.key);
    for (const column of [...columnsOf(measure), ...(named.get(id) ?? [])]) own.add(column);
    needs.set(source.id, own);
  }
  return needs;
}

function columnsOf(measure: Measure): readonly string[] {
  if (measure.kind !== 'latest') return [measure.on, ...measure.by];
  const { on, value, numerator, denominator, published, qualifier, source, synthetic } = measure;
  return [on, value, numerator, denominator, published, qualifier, source, synthetic].filter(
    (column) => column !== null,
  );
}
