import type { Engine } from '../../engine/open-engine.ts';
import { quoteName } from '../../engine/quote.ts';
import type { Calendar, MonthIndex } from '../../model/calendar.ts';
import { type Tally, tallyPart } from './tallies.ts';

/** What one scan of a table says of one reporting month, one file and one unit. */
export interface MonthCell {
  /** null where the day column is blank: such rows belong to no period. */
  readonly month: MonthIndex | null;
  readonly file: number;
  /** What tells days of the month apart between which units changed; 0 where none did. */
  readonly epoch: number;
  /** The unit's names, in the order of the columns asked for. */
  readonly unit: readonly (string | null)[];
  readonly rows: number;
  readonly tally: Tally;
}

/** Gives the SQL of a day column's reporting month, numbered as `MonthIndex` is. */
export function monthSql(calendar: Calendar, on: string): string {
  const day = quoteName(on);
  const month = `year(${day}) * 12 + month(${day}) - 1`;
  if (calendar.monthEndsOn === null) return month;
  return `${month} + CAST(day(${day}) > ${calendar.monthEndsOn} AS INTEGER)`;
}

/** Scans a table once for any number of aggregates, by reporting month, epoch, file and unit. */
export async function monthCells(
  engine: Engine,
  table: string,
  month: string,
  epoch: string,
  units: readonly string[],
  aggregates: readonly string[],
): Promise<readonly MonthCell[]> {
  const unitNames = units.map((unit, index) => `CAST(${quoteName(unit)} AS VARCHAR) AS "_u${index}"`);
  const parts = aggregates.map((aggregate, index) => `${aggregate} AS "_a${index}"`);
  const keys = [`${month} AS "_month"`, `${epoch} AS "_epoch"`, '"_file"', ...unitNames];
  const columns = [...keys, 'count(*) AS "_rows"', ...parts].join(',\n');
  const groups = keys.map((_, index) => index + 1).join(', ');
  const rows = await engine.rows(`SELECT ${columns}\nFROM ${table}\nGROUP BY ${groups}`);
  return rows.map((row) => ({
    month: row._month === null ? null : Number(row._month),
    file: Number(row._file),
    epoch: Number(row._epoch),
    unit: units.map((_, index) => {
      const name = row[`_u${index}`];
      return name === null || name === undefined ? null : String(name);
    }),
    rows: Number(row._rows),
    tally: aggregates.map((_, index) => tallyPart(row[`_a${index}`])),
  }));
}
