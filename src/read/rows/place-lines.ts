import type { Engine } from '../../engine/open-engine.ts';
import type { LeftOutCode } from '../../model/account.ts';
import type { LoadedFile } from '../load/load-file.ts';
import { judgeRecords, type RecordKind } from './judge-records.ts';
import { leftOutFault } from './left-out-rules.ts';
import type { RowPlaces } from './row-places.ts';
import { cellOf, type SourceTable } from './source-table.ts';
import { titlesAbove } from './titles-above.ts';

/** Of each record that was taken out of a file, by its file's number: why it is left out, or null for a reject. */
export type JudgedRecords = ReadonlyMap<number, readonly (LeftOutCode | null)[]>;

/** How many rows of one kind are asked about where they stand; whatever is beyond is no report that people put together. */
const MOST = 10_000;

/**
 * Tells titles and footers from rejects by where they stand: titles above a header that comes once more, footers below the last
 * row of data. Writes it into `table.verdict`, and gives what the records are that have the wrong number of cells.
 */
export async function placeLines(
  engine: Engine,
  table: SourceTable,
  files: readonly LoadedFile[],
  places: RowPlaces,
): Promise<JudgedRecords> {
  const kinds = files.map((file) => judgeRecords(table.source, file));
  const lasts = await placeFooters(
    engine,
    table,
    kinds.some((each) => each.includes('words')),
  );
  const found = await linesOf(engine, table, files, places);
  const titles: number[] = [];
  const judged = files.map((file, index): [number, (LeftOutCode | null)[]] => {
    const { headers, blank, like } = found.get(file.number) ?? nothing();
    const of = kinds[index] ?? [];
    const records = new Map(
      file.takenOut.map(({ record }, at): [number, RecordKind] => [record, of[at] ?? null]),
    );
    for (const [record, kind] of records) {
      if (kind === 'header') headers.add(record);
      if (kind === 'blank') blank.add(record);
      if (kind === 'words') like.set(record, null);
    }
    const above = titlesAbove(headers, new Set(like.keys()), blank);
    for (const record of above) titles.push(...[like.get(record) ?? []].flat());
    const last = lasts.get(file.number);
    const end = last === undefined ? Number.POSITIVE_INFINITY : places.recordOf(file.number, last);
    return [
      file.number,
      [...records].map(([record, kind]) => {
        if (kind !== 'words') return kind;
        return above.has(record) ? 'title' : record > end ? 'footer' : null;
      }),
    ];
  });
  if (titles.length > 0) {
    await engine.run(
      `UPDATE ${table.verdict} SET fault = ${leftOutFault('title')} WHERE row IN (${titles.join(', ')})`,
    );
  }
  return new Map(judged);
}

/** Gives the last row of data of each file, if anything depends on it, and calls footers what is below. */
async function placeFooters(
  engine: Engine,
  { name, verdict, typed, ...table }: SourceTable,
  needed: boolean,
): Promise<ReadonlyMap<number, number>> {
  const below = `(footer OR fault = ${leftOutFault('group')})`;
  const [found] = await engine.rows(`SELECT count_if(${below}) AS n FROM ${verdict}`);
  if (found?.n === 0n && !needed) return new Map();
  const values =
    typed.map(({ id }) => `${cellOf({ name, verdict, typed, ...table }, id)} IS NOT NULL`).join(' OR ') ||
    'true';
  const lasts = await engine.rows(`
    SELECT _file, max(rowid) AS last FROM ${name}
    WHERE (${values}) AND rowid NOT IN (SELECT row FROM ${verdict}) GROUP BY _file`);
  for (const { _file, last } of lasts) {
    await engine.run(`
      UPDATE ${verdict} SET fault = ${leftOutFault('footer')} WHERE ${below} AND file = ${_file} AND row > ${last}`);
  }
  return new Map(lasts.map(({ _file, last }) => [Number(_file), Number(last)]));
}

interface Lines {
  readonly headers: Set<number>;
  readonly blank: Set<number>;
  /** Records that may be titles, and their rows; null for those that have none. */
  readonly like: Map<number, number | null>;
}

function nothing(): Lines {
  return { headers: new Set(), blank: new Set(), like: new Map() };
}

/** Gives by file the records that are headers once more, and those that may stand above them. */
async function linesOf(
  engine: Engine,
  { verdict }: SourceTable,
  files: readonly LoadedFile[],
  places: RowPlaces,
): Promise<ReadonlyMap<number, Lines>> {
  const lines = new Map(files.map(({ number }) => [number, nothing()]));
  const some = async (where: string, add: (of: Lines, record: number, row: number) => void) => {
    const rows = await engine.rows(
      `SELECT file, row FROM ${verdict} WHERE ${where} ORDER BY row LIMIT ${MOST}`,
    );
    for (const { file, row } of rows) {
      const of = lines.get(Number(file));
      if (of !== undefined) add(of, places.recordOf(Number(file), Number(row)), Number(row));
    }
  };
  await some(`fault = ${leftOutFault('header')}`, ({ headers }, record) => headers.add(record));
  await some(`fault = ${leftOutFault('blank')}`, ({ blank }, record) => blank.add(record));
  await some('fault >= 0 AND title', ({ like }, record, row) => like.set(record, row));
  return lines;
}
