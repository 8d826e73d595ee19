import { quoteText } from '../../engine/quote.ts';
import { sqlType } from '../../engine/sql-type.ts';
import { canonicalLabel } from '../../model/canonical-label.ts';
import type { Column, ColumnType } from '../../model/source.ts';
import { blanks, unseen } from './blanks.ts';
import { dateSql } from './date-sql.ts';
import { integerSql, numberSql } from './number-sql.ts';
import { qualifierSql } from './qualifier-sql.ts';

const readers = {
  text: ({ qualifierOf }, text) => (qualifierOf === null ? text : qualifierSql(text)),
  place: (_, text) => text,
  dossier: (_, text) => dossierSql(text),
  procedure: (_, text) => procedureSql(text),
  code: codeSql,
  integer: ({ formats }, text) => integerSql(formats, text),
  number: ({ formats }, text) => numberSql(formats, text),
  date: ({ from, formats, calendar }, text) =>
    from === 'cell' ? `(${dateSql(formats, calendar, text)})::DATE` : 'NULL::DATE',
  datetime: ({ formats, calendar }, text) => dateSql(formats, calendar, text),
} satisfies Record<ColumnType, (column: Column, text: string) => string>;

/** Gives the SQL that reads a cell's text as its column's type: NULL where it is NULL or cannot be read. */
export function cellSql(column: Column, text: string): string {
  return readers[column.type](column, text);
}

/** A dossier code has no spaces and no small letters, however it was typed; what has no digit is none, but a header, say. */
function dossierSql(text: string): string {
  const code = `upper(translate(${text}, ${quoteText(unseen)}, ''))`;
  return `CASE WHEN regexp_matches(${text}, '\\d') THEN ${code} ELSE ${text} END`;
}

/** The part of a procedure code that is the same wherever it is handled: 1.010708 of 1.010708.000.00.00.H56. */
function procedureSql(text: string): string {
  return `nullif(regexp_extract(${text}, '^(\\d\\.\\d{6})(?:\\D|$)', 1), '')`;
}

function codeSql(column: Column, text: string): string {
  const type = sqlType(column);
  // each code is cast by itself, once: casting what comes out of the CASE costs a look-up in every row
  const cases = column.values.flatMap(({ code, labels }) =>
    labels.map((label) => `WHEN ${quoteText(label)} THEN ${quoteText(code)}::${type}`),
  );
  return cases.length === 0 ? `NULL::${type}` : `CASE ${text} ${cases.join(' ')} END`;
}

/** Types that every text is a cell of: in them nothing is unreadable, and nothing gets a second look. */
const textTypes: ReadonlySet<ColumnType> = new Set(['text', 'place', 'dossier']);

/** Gives the SQL of a cell's text, NULL where it is one of the column's words for "no value". */
export function unlessMissing(column: Column, text: string): string {
  if (column.missing.length === 0) return text;
  // what is in another case, or has spaces around it, is found at the second look; texts have none
  if (textTypes.has(column.type)) return unlessAnyCase(column, text, `lower(trim(${text}))`);
  return `CASE WHEN ${text} IN (${column.missing.map(quoteText).join(', ')}) THEN NULL ELSE ${text} END`;
}

/** Gives the SQL of a cell's text in NFC, without spaces and invisible letters around it; NULL where nothing is left, or a word for "no value" in any case. */
export function tidySql(column: Column, text: string): string {
  const trimmed = `regexp_replace(${text}, '^${blanks}+|${blanks}+$', '', 'g')`;
  const tidy = `nullif(nfc_normalize(${trimmed}), '')`;
  const signed = column.type === 'number' || column.type === 'integer' ? `replace(${tidy}, '−', '-')` : tidy;
  if (column.missing.length === 0) return signed;
  return unlessAnyCase(column, signed, `lower(regexp_replace(${tidy}, '${blanks}+', ' ', 'g'))`);
}

/** A word is compared as it is said to be, and with its tone in the other place. */
function unlessAnyCase({ missing }: Column, text: string, lowered: string): string {
  const words = new Set(
    missing.flatMap((word) => [word.normalize('NFC').trim().toLowerCase(), canonicalLabel(word)]),
  );
  return `CASE WHEN ${lowered} IN (${[...words].map(quoteText).join(', ')}) THEN NULL ELSE ${text} END`;
}
