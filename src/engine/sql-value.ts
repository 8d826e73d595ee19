import type { DuckDBType, DuckDBValue } from '@duckdb/node-api';

/**
 * A value as it comes out of the engine: every integer as bigint, DOUBLE as number, DECIMAL as its digits,
 * DATE as `YYYY-MM-DD`, TIMESTAMP as `YYYY-MM-DD HH:MM:SS` (with a fraction only where there is one).
 */
export type SqlValue = bigint | number | string | boolean | null;

/** Names of types whose values Node's binding hands over as numbers though they are whole. */
const smallIntegers: ReadonlySet<string> = new Set([
  'TINYINT',
  'SMALLINT',
  'INTEGER',
  'UTINYINT',
  'USMALLINT',
  'UINTEGER',
]);

/** Converts one value of the binding. */
export function sqlValue(value: DuckDBValue, type: DuckDBType): SqlValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return smallIntegers.has(type.toString()) ? BigInt(value) : value;
  if (typeof value === 'object') return value.toString();
  return value;
}
