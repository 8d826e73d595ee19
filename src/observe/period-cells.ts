import type { Engine } from '../engine/open-engine.ts';
import { quoteName, quoteText } from '../engine/quote.ts';
import type { Calendar } from '../model/calendar.ts';
import { periodOf } from './coverage.ts';
import type { MonthCell } from './month-cells.ts';
import { tallyPart } from './tallies.ts';
import type { Span } from './windows.ts';

/** A table whose rows are put into reporting months by an expression. */
export interface Dated {
  readonly engine: Engine;
  readonly calendar: Calendar;
  readonly table: { readonly name: string };
  readonly month: string;
}

/** Writes the relation of spans, each with its months and with its days under the names that expressions use. */
export function spansSql(calendar: Calendar, spans: readonly Span[]): string {
  const rows = spans.map(({ first, last }) => {
    const { from, to } = periodOf(calendar, first, last);
    return `(${first}, ${last}, DATE ${quoteText(from)}, DATE ${quoteText(to)})`;
  });
  return `(VALUES ${rows.join(', ')}) AS "_spans"("_first", "_last", period_start, period_end)`;
}

/**
 * Computes aggregates that speak of the days of their span: they do not add up over months, so each span is computed from
 * its rows; all spans in one scan, a row standing in every span that holds its month. Cells have the last month of
 * their span, and no file.
 */
export async function periodCells(
  { engine, calendar, table, month }: Dated,
  spans: readonly Span[],
  units: readonly string[],
  aggregates: readonly string[],
): Promise<readonly MonthCell[]> {
  if (spans.length === 0) return [];
  const unitNames = units.map((unit, index) => `CAST(${quoteName(unit)} AS VARCHAR) AS "_u${index}"`);
  const parts = aggregates.map((aggregate, index) => `${aggregate} AS "_a${index}"`);
  const keys = ['"_last"', ...unitNames];
  const rows = await engine.rows(`
    SELECT ${[...keys, 'count(*) AS "_rows"', ...parts].join(',\n')}
    FROM ${spansSql(calendar, spans)}
    JOIN (SELECT *, ${month} AS "_month" FROM ${table.name}) AS "_dated" ON "_month" BETWEEN "_first" AND "_last"
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
