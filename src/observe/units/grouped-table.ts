import { quoteName, quoteText } from '../../engine/quote.ts';
import type { UnitCell } from './followed-units.ts';

/** Cells whose rows count together. */
export interface CellGroup {
  readonly cells: readonly UnitCell[];
}

/** The column of `groupedTable` with the number of a row's group. */
export const GROUP = '_group';

/**
 * Gives the SQL of a table's rows that are in some groups of cells, with the number of their group: for what does not add up
 * over units, such as different values, of which two units that became one may have some in common.
 *
 * @param month the SQL of a row's reporting month
 * @param epoch the SQL of its epoch
 * @param by the columns whose names cells have
 */
export function groupedTable(
  table: string,
  month: string,
  epoch: string,
  by: readonly string[],
  groups: readonly CellGroup[],
): string {
  const names = by.map((_, at) => `"_n${at}"`);
  // a cell comes once for each file that has rows of it
  const members = new Map<string, string>();
  for (const [number, { cells }] of groups.entries()) {
    for (const { month: of, epoch: at, unit } of cells) {
      const key = [of, at, ...unit.map((name) => (name === null ? 'NULL::VARCHAR' : quoteText(name)))].join(
        ', ',
      );
      members.set(key, `(${key}, ${number})`);
    }
  }
  const held = [month, epoch, ...by.map((column) => `CAST(${quoteName(column)} AS VARCHAR)`)];
  const keys = ['"_month"', '"_epoch"', ...names];
  const same = held.map((value, at) => `${value} IS NOT DISTINCT FROM "_members".${keys[at]}`);
  return `(
    SELECT "_rows".*, "_members"."${GROUP}" FROM ${table} AS "_rows"
    JOIN (VALUES ${[...members.values()].join(', ')}) AS "_members"(${[...keys, `"${GROUP}"`].join(', ')})
    ON ${same.join(' AND ')})`;
}
