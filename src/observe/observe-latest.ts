import Fraction from 'fraction.js';
import type { LoadedTable } from '../engine/loaded-table.ts';
import type { Engine } from '../engine/open-engine.ts';
import { quoteName } from '../engine/quote.ts';
import type { SqlValue } from '../engine/sql-value.ts';
import type { Day } from '../model/day.ts';
import type { LatestMeasure } from '../model/measure.ts';
import type { ObserveProblemCode } from '../model/observe-problem.ts';
import type { Indicator } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import type { Observation, Series } from '../model/series.ts';
import type { Source } from '../model/source.ts';
import { alone } from './tallies.ts';

/** Takes an agency's own figures as observations: each row that passes `where` is one, on its own day. */
export async function observeLatest(
  engine: Engine,
  indicator: Indicator,
  measure: LatestMeasure,
  source: Source,
  table: LoadedTable,
  asOf: Day,
): Promise<{ series: Series; problems: readonly Problem<ObserveProblemCode>[] }> {
  const where = measure.where === null ? 'true' : alone(measure.where);
  const day = (column: string) => `CAST(${quoteName(column)} AS DATE)`;
  const text = (column: string | null) =>
    column === null ? 'NULL' : `CAST(${quoteName(column)} AS VARCHAR)`;
  const rows = await engine.rows(`
    SELECT "_file", ${day(measure.on)} AS "_on", ${text(measure.value)} AS "_value",
      ${measure.published === null ? 'NULL' : day(measure.published)} AS "_published",
      ${text(measure.numerator)} AS "_numerator", ${text(measure.denominator)} AS "_denominator",
      ${text(measure.qualifier)} AS "_qualifier", ${text(measure.source)} AS "_source",
      ${text(measure.synthetic)} AS "_synthetic"
    FROM ${table.name} WHERE ${where} AND ${quoteName(measure.on)} IS NOT NULL
    ORDER BY "_on", "_published" NULLS FIRST, rowid`);

  const observations: Observation[] = [];
  const problems: Problem<ObserveProblemCode>[] = [];
  for (const row of rows) {
    const value = row._value === null ? null : figureOf(indicator, String(row._value));
    const on = String(row._on);
    if (value === null || (source.completeTo !== null && on > source.completeTo)) continue;
    const observation: Observation = {
      on,
      period: null,
      value,
      numerator: numberOrNull(row._numerator),
      denominator: numberOrNull(row._denominator),
      rows: 1,
      unknown: 0,
      rejected: 0,
      judged: true,
      estimate: false,
      bound: 'exact',
      published: textOrNull(row._published),
      qualifier: textOrNull(row._qualifier),
      source: textOrNull(row._source),
      partial: measure.partial,
      synthetic: source.synthetic || row._synthetic !== null,
      from: source.id,
      trust: 0,
      parts: [],
      absent: [],
      files: [table.files[Number(row._file)] ?? ''],
    };
    const last = observations.at(-1);
    if (last !== undefined && last.on === observation.on && last.published === observation.published) {
      observations.pop();
      if (!last.value.equals(value)) problems.push(disagreement(indicator, last, observation));
    }
    observations.push(observation);
  }
  const absence = observations.length === 0 ? 'no-row' : null;
  const seen = observations.findLast(({ on, published }) => on <= asOf && (published ?? on) <= asOf);
  return {
    series: { indicator: indicator.id, observations, units: [], coversTo: seen?.on ?? null, absence },
    problems,
  };
}

/** Reads a figure: tiers by their place in the order, the codes yes and no as 1 and 0, everything else as its exact digits. */
function figureOf(indicator: Indicator, value: string): Fraction | null {
  if (value === 'yes' || value === 'no') return new Fraction(value === 'yes' ? 1 : 0);
  if (indicator.scale !== 'tier') return new Fraction(value);
  const place = indicator.tiers.indexOf(value);
  return place < 0 ? null : new Fraction(place + 1);
}

function disagreement(
  indicator: Indicator,
  earlier: Observation,
  later: Observation,
): Problem<ObserveProblemCode> {
  return {
    severity: 'warning',
    code: 'figures-disagree',
    facts: {
      indicator: indicator.id,
      on: later.on,
      earlier: earlier.value.valueOf(),
      later: later.value.valueOf(),
      file: later.files[0] ?? null,
    },
    place: indicator.place,
  };
}

const numberOrNull = (value: SqlValue | undefined) =>
  value === null || value === undefined ? null : new Fraction(String(value));

const textOrNull = (value: SqlValue | undefined) =>
  value === null || value === undefined ? null : String(value);
