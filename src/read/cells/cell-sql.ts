import { quoteText } from '../../engine/quote.ts';
import { sqlType } from '../../engine/sql-type.ts';
import type { Column, ColumnType } from '../../model/plan.ts';
import { dateSql } from './date-sql.ts';
import { integerSql, numberSql } from './number-sql.ts';

const readers = {
  text: (_, text) => text,
  place: (_, text) => text,
  dossier: (_, text) => text,
  procedure: (_, text) => text,
  code: codeSql,
  integer: ({ formats }, text) => integerSql(formats, text),
  number: ({ formats }, text) => numberSql(formats, text),
  date: ({ formats }, text) => `(${dateSql(formats, text)})::DATE`,
  datetime: ({ formats }, text) => dateSql(formats, text),
} satisfies Record<ColumnType, (column: Column, text: string) => string>;

/** Gives the SQL that reads a cell's text as its column's type: NULL where it is NULL or cannot be read. */
export function cellSql(column: Column, text: string): string {
  return readers[column.type](column, text);
}

/** Gives the SQL of a cell's text, NULL where it is one of the column's words for "no value". */
export function unlessMissing(column: Column, text: string): string {
  if (column.missing.length === 0) return text;
  return `CASE WHEN ${text} IN (${column.missing.map(quoteText).join(', ')}) THEN NULL ELSE ${text} END`;
}

const blanks =
  '[\\s\\x{00A0}\\x{00AD}\\x{1680}\\x{2000}-\\x{200F}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{2060}\\x{3000}\\x{FEFF}]+';

/** Gives the SQL of a cell's text in NFC, without spaces and invisible letters around it; NULL where nothing is left. */
export function tidySql(column: Column, text: string): string {
  const trimmed = `regexp_replace(${text}, '^${blanks}|${blanks}$', '', 'g')`;
  return unlessMissing(column, `nullif(nfc_normalize(${trimmed}), '')`);
}

function codeSql(column: Column, text: string): string {
  const type = sqlType(column);
  // each code is cast by itself, once: casting what comes out of the CASE costs a look-up in every row
  const cases = column.values.flatMap(({ code, labels }) =>
    labels.map((label) => `WHEN ${quoteText(label)} THEN ${quoteText(code)}::${type}`),
  );
  return cases.length === 0 ? `NULL::${type}` : `CASE ${text} ${cases.join(' ')} END`;
}
