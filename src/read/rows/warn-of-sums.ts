import type { Engine } from '../../engine/open-engine.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReadProblemCode } from '../../model/read-problem.ts';
import type { Column } from '../../model/source.ts';
import { fileProblem } from '../read-problem.ts';
import type { RowPlaces } from './row-places.ts';
import { cellOf, type SourceTable } from './source-table.ts';
import { sumRows } from './sum-rows.ts';

/** Two rows and their sum. */
const SHORTEST = 3;
/** A table that people put together has no more rows; in longer ones nobody writes sums between them. */
const LONGEST = 2000;
/** Rows of all such files of a source. */
const MOST = 50_000;

/**
 * Warns of used rows that are, figure by figure, the sum of others: they have no word by which they would be left out ("I. Khối sở",
 * "Toàn tỉnh"), and whatever sums up the table counts twice. They stay, as only people know what they are.
 */
export async function warnOfSums(
  engine: Engine,
  table: SourceTable,
  places: RowPlaces,
): Promise<readonly Problem<ReadProblemCode>[]> {
  const { source, name } = table;
  const columns = addable(table.columns);
  const [first] = columns;
  if (first === undefined || source.totals === 'keep') return [];
  // without their point: numbers have all their decimals, so that all are scaled alike
  const figures = columns.map(({ id }) => `replace(coalesce(${cellOf(table, id)}, 0)::VARCHAR, '.', '')`);
  const rows = await engine.rows(`
    WITH short AS (
      SELECT _file FROM ${name} GROUP BY _file HAVING count(*) BETWEEN ${SHORTEST} AND ${LONGEST}
      QUALIFY sum(count(*)) OVER (ORDER BY _file) <= ${MOST})
    SELECT _file AS file, rowid AS row, concat_ws('|', ${figures.join(', ')}) AS figures FROM ${name}
    WHERE _file IN (SELECT _file FROM short) ORDER BY rowid`);
  const files = new Set(rows.map(({ file }) => Number(file)));
  return [...files].flatMap((file) => {
    const own = rows.filter((row) => Number(row.file) === file);
    const sums = sumRows(own.map((row) => String(row.figures).split('|').map(BigInt)));
    const [at] = sums;
    if (at === undefined) return [];
    const place = places.placeOf(file, Number(own[at]?.row));
    const facts = { ...place, source: source.id, count: sums.length, column: first.id };
    return [{ ...fileProblem('rows-sum-others', facts), severity: 'warning' as const }];
  });
}

/** Columns whose figures may be summed up: counts, or where there are none numbers that are no shares. */
function addable(columns: readonly Column[]): readonly Column[] {
  const counts = columns.filter(({ type }) => type === 'integer');
  if (counts.length > 0) return counts;
  return columns.filter(
    ({ type, formats }) => type === 'number' && !formats.some((one) => one.includes('%')),
  );
}
