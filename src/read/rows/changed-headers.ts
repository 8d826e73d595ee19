import type { Engine } from '../../engine/open-engine.ts';
import { quoteText } from '../../engine/quote.ts';
import { canonicalLabel } from '../../model/canonical-label.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReadProblemCode } from '../../model/read-problem.ts';
import type { Column } from '../../model/source.ts';
import type { LoadedFile } from '../load/load-file.ts';
import { fileProblem } from '../read-problem.ts';
import type { RowPlaces } from './row-places.ts';
import { cellOf, type SourceTable } from './source-table.ts';

/** Rows that hold names of columns and are looked at: what such a row is, the first ones tell. */
const SOME = 100;

/**
 * Finds files in which a header comes again with other columns, as where exports of two layouts were put together: the rows below
 * it would be read under the wrong names. Where a typed cell holds the name of a column
 * and none has a value, the row is a header; it is the same header if every typed cell says what its column is called. Asked once
 * rows are judged, while they still stand in the table, of those that are rejects or were taken for words around it.
 */
export async function changedHeaders(
  engine: Engine,
  table: SourceTable,
  files: readonly LoadedFile[],
  places: RowPlaces,
): Promise<readonly Problem<ReadProblemCode>[]> {
  const { source, typed, name, verdict, odd } = table;
  if (typed.length === 0) return [];
  const names = namesOf(source.columns);
  const written = [...new Set(source.columns.flatMap(({ headers }) => headers.flatMap(spellings)))];
  const unread = typed.map(({ id }) => `t.${cellOf(table, id)} IS NULL`).join(' AND ');
  const listed = written.map(quoteText).join(', ');
  const rows = await engine.rows(`
    SELECT o.row, v.file, ${typed.map((_, at) => `left(o.x${at}, ${LOOKED_AT}) AS x${at}`).join(', ')}
    FROM ${verdict} AS v JOIN ${odd} AS o ON v.row = o.row JOIN ${name} AS t ON v.row = t.rowid
    WHERE (v.fault >= 0 OR v.title OR v.footer) AND ${unread} AND (${typed.map((_, at) => `lower(o.x${at}) IN (${listed})`).join(' OR ')})
    ORDER BY o.row LIMIT ${SOME}`);
  const problems = new Map<number, Problem<ReadProblemCode>>();
  for (const { row, file, ...cells } of rows) {
    const number = Number(file);
    const dialect = files.find((one) => one.number === number)?.dialect;
    if (dialect === undefined || problems.has(number)) continue;
    const moved = typed.flatMap((column, at) => {
      const text = cells[`x${at}`];
      const label = dialect.labels[dialect.cells.get(column.id) ?? -1];
      if (text === null || text === undefined || label === undefined) return [];
      const own = new Set([...namesOf([column]), ...[...label.path, label.name].map(canonicalLabel)]);
      return own.has(canonicalLabel(String(text))) ? [] : [{ column, text: String(text), label }];
    });
    // of a cell that names another column it is certain; any other word may be a slip
    const first = moved.find(({ text }) => names.has(canonicalLabel(text))) ?? moved[0];
    if (first === undefined) continue;
    const place = places.placeOf(number, Number(row));
    const facts = { ...place, source: source.id, column: first.column.id, header: first.label.name };
    problems.set(number, fileProblem('header-changes', { ...facts, found: first.text.slice(0, SHOWN) }));
  }
  return [...problems.values()];
}

/** Letters of a cell that are compared, and those that a message shows. */
const LOOKED_AT = 1000;
const SHOWN = 64;

function namesOf(columns: readonly Column[]): ReadonlySet<string> {
  return new Set(columns.flatMap(({ headers }) => headers.map(canonicalLabel)));
}

/** How the name of a column is likely written where it comes again, in small letters. */
function spellings(header: string): string[] {
  return [header.normalize('NFC').trim().toLowerCase(), canonicalLabel(header)];
}
