import type { Column, ColumnType } from '../model/source.ts';
import { quoteText } from './quote.ts';

/** Whole digits and decimals that a number may have; a cell with more is rejected, never rounded. */
export const numberShape = { wholeDigits: 22, decimals: 6 } as const;

const types = {
  text: 'VARCHAR',
  place: 'VARCHAR',
  dossier: 'VARCHAR',
  procedure: 'VARCHAR',
  integer: 'BIGINT',
  number: `DECIMAL(${numberShape.wholeDigits + numberShape.decimals},${numberShape.decimals})`,
  date: 'DATE',
  datetime: 'TIMESTAMP',
} satisfies Record<Exclude<ColumnType, 'code'>, string>;

/** Gives the SQL type of a declared column: exact types only, so that sums never depend on the order of rows. */
export function sqlType(column: Column): string {
  if (column.type !== 'code') return types[column.type];
  return `ENUM(${column.values.map(({ code }) => quoteText(code)).join(', ')})`;
}
