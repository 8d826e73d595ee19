import type { Engine } from '../../engine/open-engine.ts';
import { quoteName, quoteText } from '../../engine/quote.ts';
import { canonicalLabel } from '../../model/canonical-label.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReadProblemCode } from '../../model/read-problem.ts';
import { fileProblem } from '../read-problem.ts';
import { lettersSql } from './letters-sql.ts';
import type { RowPlaces } from './row-places.ts';
import { cellOf, type SourceTable } from './source-table.ts';

/**
 * Makes one name of the spellings of each place, the most frequent, and adds to names that do not tell a place the name of the
 * one it lies in. Gives a warning for each column where that is blank in some rows.
 */
export async function settlePlaces(
  engine: Engine,
  table: SourceTable,
  places: RowPlaces,
): Promise<readonly Problem<ReadProblemCode>[]> {
  const columns = table.columns.filter(({ type }) => type === 'place');
  for (const { id } of columns) await oneSpelling(engine, table, cellOf(table, id));
  const problems: Problem<ReadProblemCode>[] = [];
  const within = columns.flatMap(({ id, within: outer }) => (outer === null ? [] : [{ id, outer }]));
  if (within.length === 0) return problems;
  for (const { id, outer } of within) {
    const [found] = await engine.rows(`
      SELECT count(*) AS count, min(rowid) AS row, arg_min(_file, rowid) AS file FROM ${table.name}
      WHERE ${cellOf(table, id)} IS NOT NULL AND ${cellOf(table, outer)} IS NULL`);
    if (found === undefined || found.count === 0n) continue;
    const facts = { source: table.source.id, column: id, within: outer, count: Number(found.count) };
    const place = places.placeOf(Number(found.file), Number(found.row));
    problems.push({ ...fileProblem('place-without-outer', { ...facts, ...place }), severity: 'warning' });
  }
  // all at once: a place may lie in one that lies in another, and each gets the name alone
  const whole = within.map(({ id, outer }) => {
    const cell = cellOf(table, id);
    return `${cell} = coalesce(${cell} || ', ' || ${cellOf(table, outer)}, ${cell})`;
  });
  for (const name of [table.name, table.rejects]) await engine.run(`UPDATE ${name} SET ${whole.join(', ')}`);
  return problems;
}

/** The spellings that a statement names at once. */
const SOME = 1000;

async function oneSpelling(engine: Engine, table: SourceTable, cell: string): Promise<void> {
  const rows = await engine.rows(`
    WITH spelled AS (SELECT ${cell} AS name, count(*) AS n FROM ${table.name} WHERE ${cell} IS NOT NULL GROUP BY name),
      lettered AS (SELECT *, ${lettersSql('name')} AS letters FROM spelled)
    SELECT name, n FROM lettered
    WHERE letters IN (SELECT letters FROM lettered GROUP BY letters HAVING count(*) > 1)`);
  const best = mostFrequent(rows.map(({ name, n }) => ({ name: String(name), rows: Number(n) })));
  if (best.size === 0) return;
  const spellings = quoteName(`${table.source.id} spellings`);
  await engine.run(`CREATE TABLE ${spellings} (name VARCHAR, best VARCHAR)`);
  const pairs = [...best].map(([name, one]) => `(${quoteText(name)}, ${quoteText(one)})`);
  for (let from = 0; from < pairs.length; from += SOME) {
    await engine.run(`INSERT INTO ${spellings} VALUES ${pairs.slice(from, from + SOME).join(', ')}`);
  }
  for (const name of [table.name, table.rejects]) {
    await engine.run(`UPDATE ${name} SET ${cell} = s.best FROM ${spellings} AS s WHERE ${cell} = s.name`);
  }
  await engine.run(`DROP TABLE ${spellings}`);
}

/** Gives for each spelling that is not the most frequent of its place the one that is; of equals, the first by code points. */
function mostFrequent(
  spellings: readonly { readonly name: string; readonly rows: number }[],
): ReadonlyMap<string, string> {
  const byPlace = new Map<string, (typeof spellings)[number][]>();
  for (const spelling of spellings) {
    const label = canonicalLabel(spelling.name);
    const same = byPlace.get(label);
    if (same === undefined) byPlace.set(label, [spelling]);
    else same.push(spelling);
  }
  const best = new Map<string, string>();
  for (const same of byPlace.values()) {
    const [first, ...others] = same.toSorted(
      (a, b) => b.rows - a.rows || Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)),
    );
    for (const { name } of others) if (first !== undefined) best.set(name, first.name);
  }
  return best;
}
