import type { Engine } from '../../engine/open-engine.ts';
import { quoteName, quoteText } from '../../engine/quote.ts';
import type { Calendar } from '../../model/calendar.ts';
import type { WindowedMeasure } from '../../model/measure.ts';
import { expressionsOf } from '../expressions/expressions-of.ts';
import { namesPeriodIn } from '../expressions/names-period.ts';
import { periodOf } from './coverage.ts';
import type { MonthCell } from './month-cells.ts';
import { alone, tallyPart } from './tallies.ts';
import type { Span } from './windows.ts';

/** A table whose rows are put into reporting months by an expression. */
export interface Dated {
  readonly engine: Engine;
  readonly calendar: Calendar;
  readonly table: { readonly name: string };
  readonly month: string;
}

/**
 * Writes the relation of the months of spans, each with the last month of its span and that span's days under the names
 * that expressions use. A row meets it by its month, as equals do: where it met spans between two months, the engine sorted
 * whole tables.
 */
export function spansSql(calendar: Calendar, spans: readonly Span[]): string {
  const rows = spans.flatMap(({ first, last }) => {
    const { from, to } = periodOf(calendar, first, last);
    const months = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return months.map((month) => `(${month}, ${last}, DATE ${quoteText(from)}, DATE ${quoteText(to)})`);
  });
  return `(VALUES ${rows.join(', ')}) AS "_spans"("_within", "_last", period_start, period_end)`;
}

/** How a row meets the spans that its month is in. */
export const meetsSpan = '"_month" = "_within"';

/** A measure whose expressions were given names, and the expressions: so that each is computed once for a row. */
export interface Projected<M> {
  readonly measure: M;
  readonly columns: readonly string[];
}

/** Gives the expressions of a measure names of their own. */
export function projected<M extends WindowedMeasure>(measure: M, index: number): Projected<M> {
  const terms = expressionsOf(measure).filter(({ expression }) => namesPeriodIn(expression));
  const nameOf = (term: string) => `"_${term}${index}"`;
  const named = terms.map(({ name, expression }) => [name, { ...expression, text: nameOf(name) }] as const);
  return {
    measure: { ...measure, ...Object.fromEntries(named) },
    columns: terms.map(({ name, expression }) => `${alone(expression)} AS ${nameOf(name)}`),
  };
}

/**
 * Computes aggregates that speak of the days of their span: they do not add up over months, so each span is computed from
 * its rows; all spans in one scan, a row standing in every span that holds its month. `columns` are computed once for a
 * row and span, for the aggregates to name. Cells have the last month of their span, and no file.
 */
export async function periodCells(
  { engine, calendar, table, month }: Dated,
  spans: readonly Span[],
  units: readonly string[],
  columns: readonly string[],
  aggregates: readonly string[],
): Promise<readonly MonthCell[]> {
  if (spans.length === 0) return [];
  const unitNames = units.map((unit, index) => `CAST(${quoteName(unit)} AS VARCHAR) AS "_u${index}"`);
  const parts = aggregates.map((aggregate, index) => `${aggregate} AS "_a${index}"`);
  const keys = ['"_last"', ...unitNames];
  const rows = await engine.rows(`
    SELECT ${[...keys, 'count(*) AS "_rows"', ...parts].join(',\n')}
    FROM (
      SELECT ${['*', ...columns].join(',\n')}
      FROM (SELECT *, ${month} AS "_month" FROM ${table.name}) AS "_dated"
      JOIN ${spansSql(calendar, spans)} ON ${meetsSpan}
    ) AS "_computed"
    GROUP BY ${keys.map((_, index) => index + 1).join(', ')}`);
  return rows.map((row) => ({
    month: Number(row._last),
    file: 0,
    epoch: 0,
    unit: units.map((_, index) => {
      const name = row[`_u${index}`];
      return name === null || name === undefined ? null : String(name);
    }),
    rows: Number(row._rows),
    tally: aggregates.map((_, index) => tallyPart(row[`_a${index}`])),
  }));
}
