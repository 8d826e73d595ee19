import type { Judging } from '../assess/judging.ts';
import { otherVariant } from '../assess/other-variant.ts';
import type { LoadedTable } from '../engine/loaded-table.ts';
import type { Engine } from '../engine/open-engine.ts';
import type { OtherVariant } from '../model/assessment.ts';
import type { Indicator, Plan } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import type { Series } from '../model/series.ts';
import type { OtherDefinition } from '../model/variant.ts';
import { observe } from '../observe/observe.ts';

/** What other definitions give of one indicator; what is wrong with one of them is a warning, for it judges nothing. */
export interface JudgedVariants {
  readonly others: readonly OtherVariant[];
  readonly problems: readonly Problem[];
}

/** Observes and judges an indicator by each of its other definitions, over the tables that were read. */
export async function judgeVariants(
  engine: Engine,
  plan: Plan,
  indicator: Indicator,
  tables: ReadonlyMap<string, LoadedTable>,
  judging: Judging,
): Promise<JudgedVariants> {
  const others: OtherVariant[] = [];
  const problems: Problem[] = [];
  for (const other of indicator.otherVariants) {
    const { series, failures } = await seriesOf(engine, plan, indicator, other, tables, judging);
    problems.push(...failures);
    others.push(otherVariant(indicator, other, series, judging));
  }
  return { others, problems };
}

async function seriesOf(
  engine: Engine,
  plan: Plan,
  indicator: Indicator,
  { variant, measure }: OtherDefinition,
  tables: ReadonlyMap<string, LoadedTable>,
  { asOf }: Judging,
): Promise<{ series: Series | null; failures: readonly Problem[] }> {
  if (measure === null) return { series: null, failures: [] };
  const by = { ...indicator, variant, measure, otherSources: [] };
  const observed = await observe(engine, plan, [by], tables, asOf);
  // months without rows have been told of with the measure that judges, over the same rows
  const failures = observed.problems.filter(({ severity }) => severity === 'error');
  const warnings = failures.map((failure): Problem => ({ ...failure, severity: 'warning' }));
  return { series: failures.length > 0 ? null : (observed.series[0] ?? null), failures: warnings };
}
