import type { Engine } from '../../engine/open-engine.ts';
import type { SqlValue } from '../../engine/sql-value.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReadProblemCode } from '../../model/read-problem.ts';
import type { Column } from '../../model/source.ts';
import { fileProblem } from '../read-problem.ts';
import type { RowPlaces } from './row-places.ts';
import { cellOf, type SourceTable } from './source-table.ts';

/**
 * The shapes of dossier codes: `000.17.22.H56-210531-0001`, and the newer `G09.20-20260609-0092637`; between the dashes stands
 * the day of receipt.
 */
const SHAPES =
  '(?:\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}|[A-Z]\\d{2}(?:\\.\\d{1,3})*)-(?:\\d{6}|\\d{8})-\\d{4,7}';

/** Letters of a code that a message shows. */
const SHOWN = 64;

/**
 * Compares the dossier codes of the used rows with what such codes look like, and the day within them with the day of receipt where
 * the plan says which column has it. Whatever differs is a warning with its count and its first place, no more: exports differ.
 */
export async function checkDossiers(
  engine: Engine,
  table: SourceTable,
  places: RowPlaces,
): Promise<readonly Problem<ReadProblemCode>[]> {
  const problems: Problem<ReadProblemCode>[] = [];
  for (const column of table.columns) {
    if (column.type === 'dossier') problems.push(...(await checkColumn(engine, table, column, places)));
  }
  return problems;
}

async function checkColumn(
  engine: Engine,
  table: SourceTable,
  { id, received }: Column,
  places: RowPlaces,
): Promise<readonly Problem<ReadProblemCode>[]> {
  const code = cellOf(table, id);
  const cellDay = received === null ? 'NULL::DATE' : `${cellOf(table, received)}::DATE`;
  const [found] = await engine.rows(`
    WITH codes AS (
      SELECT rowid AS row, ${cellDay} AS cell_day, ${daySql(code)} AS code_day FROM ${table.name} WHERE ${code} IS NOT NULL)
    SELECT count(*) AS codes, count_if(code_day IS NULL) AS strange, min(row) FILTER (code_day IS NULL) AS strange_row,
      count_if(code_day IS NOT NULL AND cell_day IS NOT NULL) AS compared,
      count_if(code_day <> cell_day) AS differing, min(row) FILTER (code_day <> cell_day) AS differing_row
    FROM codes`);
  if (found === undefined) return [];
  const about = { source: table.source.id, column: id };
  const problems: Problem<ReadProblemCode>[] = [];
  const first = async (row: SqlValue | undefined) => {
    const [one] = await engine.rows(`
      SELECT _file AS file, left(${code}, ${SHOWN}) AS raw, ${daySql(code)} AS code_day, ${cellDay} AS cell_day
      FROM ${table.name} WHERE rowid = ${row}`);
    const { raw, code_day, cell_day } = one ?? {};
    return { raw, code_day, cell_day, ...places.placeOf(Number(one?.file), Number(row)) };
  };
  if (Number(found.differing) > 0) {
    const { file, line, code_day, cell_day } = await first(found.differing_row);
    const counts = { count: Number(found.differing), of: Number(found.compared) };
    const days = { codeDay: String(code_day), cellDay: String(cell_day) };
    problems.push(fileProblem('dossier-days-differ', { ...about, received, ...counts, file, line, ...days }));
  }
  if (Number(found.strange) > 0) {
    const { file, line, raw } = await first(found.strange_row);
    const counts = { count: Number(found.strange), of: Number(found.codes) };
    problems.push(
      fileProblem('dossier-shapes-strange', { ...about, ...counts, file, line, raw: String(raw) }),
    );
  }
  return problems.map((problem) => ({ ...problem, severity: 'warning' }));
}

/** The day within a code; NULL where the code has another shape, or no real day. */
function daySql(code: string): string {
  const digits = `split_part(${code}, '-', 2)`;
  const day = `CASE strlen(${digits}) WHEN 6 THEN '20' || ${digits} ELSE ${digits} END`;
  return `CASE WHEN regexp_full_match(${code}, '${SHAPES}') THEN try_strptime(${day}, '%Y%m%d')::DATE END`;
}
