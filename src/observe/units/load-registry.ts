import type { LoadedTable } from '../../engine/loaded-table.ts';
import type { Engine } from '../../engine/open-engine.ts';
import { quoteName } from '../../engine/quote.ts';
import type { SqlValue } from '../../engine/sql-value.ts';
import type { UnitRegistry } from '../../model/unit-registry.ts';
import type { RegisteredUnit } from './registered-unit.ts';

/** A row of the registry before it was looked at: its unit may have no name. */
export type RegistryRow = Omit<RegisteredUnit, 'name'> & { readonly name: string | null };

/** Reads the rows of the registry of units, in the order in which they stand in its files. */
export async function loadRegistry(
  engine: Engine,
  registry: UnitRegistry,
  table: LoadedTable,
): Promise<readonly RegistryRow[]> {
  const text = (column: string | null) =>
    column === null ? 'NULL' : `CAST(${quoteName(column)} AS VARCHAR)`;
  const day = (column: string | null) => (column === null ? 'NULL' : `CAST(${quoteName(column)} AS DATE)`);
  const rows = await engine.rows(`
    SELECT "_file", ${table.row} AS "_row", ${text(registry.name)} AS "_name", ${text(registry.code)} AS "_code",
      ${day(registry.validFrom)} AS "_from", ${day(registry.validTo)} AS "_to", ${text(registry.successor)} AS "_successor"
    FROM ${table.name} ORDER BY "_row"`);
  return rows.map((row) => {
    const file = Number(row._file);
    return {
      name: textOrNull(row._name),
      code: textOrNull(row._code),
      from: textOrNull(row._from),
      to: textOrNull(row._to),
      successor: textOrNull(row._successor),
      file: table.files[file] ?? '',
      line: table.lineOf(file, BigInt(String(row._row))),
    };
  });
}

const textOrNull = (value: SqlValue | undefined) => {
  const text = value === null || value === undefined ? '' : String(value).trim();
  return text === '' ? null : text;
};
