import { followsUnits, isWindowed, type Measure } from '../../model/measure.ts';
import { type Indicator, measuresOf, type Plan } from '../../model/plan.ts';
import type { CheckedExpressions } from './check-expressions.ts';

/**
 * Lists the columns that some indicators need of each source, by the source's id: those that measures name, those that
 * the source's checks name, and its own key; of the registry of units, where a measure follows it, those with a role.
 * No other column is ever loaded.
 */
export function columnsNeeded(
  plan: Plan,
  indicators: readonly Indicator[],
  { columns, checkColumns }: Pick<CheckedExpressions, 'columns' | 'checkColumns'>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const needs = new Map<string, Set<string>>();
  for (const indicator of indicators) {
    for (const measure of measuresOf(indicator)) {
      const source = plan.sources.find((candidate) => candidate.id === measure.from);
      if (source === undefined) continue;
      const own = needs.get(source.id) ?? new Set([...source.key, ...(checkColumns.get(source.id) ?? [])]);
      for (const column of [...columnsOf(measure), ...(columns.get(measure) ?? [])]) own.add(column);
      needs.set(source.id, own);
    }
  }
  const { units } = plan;
  if (units !== null && indicators.flatMap(measuresOf).some(followsUnits)) {
    const registry = plan.sources.find(({ id }) => id === units.from);
    const own = [...(registry?.key ?? []), ...(checkColumns.get(units.from) ?? [])];
    const roles = [units.name, units.code, units.validFrom, units.validTo, units.successor];
    const named = roles.filter((column) => column !== null);
    needs.set(units.from, new Set([...(needs.get(units.from) ?? own), ...named]));
  }
  return needs;
}

function columnsOf(measure: Measure): readonly string[] {
  if (isWindowed(measure)) return [measure.on, ...measure.by];
  const { on, value, published, qualifier, source, synthetic } = measure;
  const parts = measure.kind === 'latest' ? [measure.numerator, measure.denominator] : [];
  const member = measure.kind === 'every' && measure.each === 'member' ? measure.member : null;
  return [on, value, ...parts, member, published, qualifier, source, synthetic].filter(
    (column) => column !== null,
  );
}
