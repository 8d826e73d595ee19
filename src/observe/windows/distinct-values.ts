import { quoteName } from '../../engine/quote.ts';
import type { MonthIndex } from '../../model/calendar.ts';
import type { DistinctMeasure } from '../../model/measure.ts';
import { namesPeriod } from '../expressions/names-period.ts';
import { type Dated, meetsSpan, spansSql } from './period-cells.ts';
import { alone } from './tallies.ts';
import type { Span } from './windows.ts';

/** Different values in one span, or in one unit of it. */
export interface DistinctCell {
  readonly last: MonthIndex;
  readonly unit: readonly (string | null)[];
  readonly values: bigint;
  readonly rows: bigint;
  readonly unknown: bigint;
}

/**
 * Counts the different values of each span. They do not add up over months, so each span is counted by itself; all
 * spans in one scan, a value of a month standing in every span that holds the month. Where the measure speaks of the days
 * of its span, a row has a value in each.
 */
export async function distinctValues(
  { engine, calendar, table, month }: Dated,
  measure: DistinctMeasure,
  spans: readonly Span[],
  units: readonly string[],
): Promise<readonly DistinctCell[]> {
  if (spans.length === 0) return [];
  const where = measure.where === null ? 'true' : alone(measure.where);
  const unitNames = units.map((unit, index) => `CAST(${quoteName(unit)} AS VARCHAR) AS "_u${index}"`);
  const names = units.map((_, index) => `"_u${index}"`);
  const keys = [
    `${month} AS "_month"`,
    `${alone(measure.of)} AS "_value"`,
    `${where} AS "_where"`,
    ...unitNames,
  ];
  const relation = spansSql(calendar, spans);
  const within = `ON ${meetsSpan}`;
  const [of, spread] = namesPeriod(measure)
    ? [
        `${relation} JOIN (SELECT *, ${month} AS "_month" FROM ${table.name}) AS "_dated" ${within}`,
        '"_rows"',
      ]
    : [table.name, `${relation} JOIN "_rows" ${within}`];
  const cells = namesPeriod(measure) ? ['"_last"', ...keys.slice(1)] : keys;
  const groups = cells.map((_, index) => index + 1).join(', ');
  const rows = await engine.rows(`
    WITH "_rows" AS (
      SELECT ${cells.join(', ')}, count(*) AS "_count" FROM ${of} GROUP BY ${groups}
    )
    SELECT ${[`"_last"`, ...names].join(', ')},
      count(DISTINCT "_value") FILTER (WHERE "_where") AS "_values",
      coalesce(sum("_count") FILTER (WHERE "_where" AND "_value" IS NOT NULL), 0) AS "_used",
      coalesce(sum("_count") FILTER (WHERE "_where" IS NULL OR ("_where" AND "_value" IS NULL)), 0) AS "_unknown"
    FROM ${spread}
    GROUP BY ${[`"_last"`, ...names].join(', ')}`);
  return rows.map((row) => ({
    last: Number(row._last),
    unit: units.map((_, index) => (row[`_u${index}`] === null ? null : String(row[`_u${index}`]))),
    values: BigInt(String(row._values)),
    rows: BigInt(String(row._used)),
    unknown: BigInt(String(row._unknown)),
  }));
}
