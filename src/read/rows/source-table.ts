import type { Engine } from '../../engine/open-engine.ts';
import { quoteName } from '../../engine/quote.ts';
import { sqlType } from '../../engine/sql-type.ts';
import type { Column, ColumnType, Source } from '../../model/source.ts';

/** A source's table while its files are read into it. */
export interface SourceTable {
  readonly source: Source;
  /** The columns that are read, in declared order. */
  readonly columns: readonly Column[];
  /** Of those, the ones whose cells are text, of whatever kind: nothing is unreadable there. */
  readonly texts: readonly Column[];
  /** And those whose cells may be unreadable. */
  readonly typed: readonly Column[];
  /**
   * The SQL names of the columns while the table is filled: no name of a plan can be one of them, so that whatever a
   * plan calls its columns (`rowid`, say) means nothing to the statements of the reader. `nameColumns` ends that.
   */
  readonly cells: readonly string[];
  /** SQL names. */
  readonly name: string;
  readonly rejects: string;
  readonly odd: string;
  readonly verdict: string;
  /** What is listed of rejected rows and of duplicates, as long as the engine is open. */
  readonly faults: string;
  readonly doubles: string;
}

const plain: ReadonlySet<ColumnType> = new Set<ColumnType>(['text', 'place', 'dossier']);

/** Makes the empty tables of a source: its columns, the file's number, and beside them the cells not understood at first sight. */
export async function createSourceTable(
  engine: Engine,
  source: Source,
  needed: ReadonlySet<string>,
): Promise<SourceTable> {
  const wanted = withCompanions(source, needed);
  const columns = source.columns.filter(({ id }) => wanted.has(id));
  const table: SourceTable = {
    source,
    columns,
    texts: columns.filter(({ type }) => plain.has(type)),
    typed: columns.filter(({ type }) => !plain.has(type)),
    cells: columns.map((_, at) => `_c${at}`),
    name: quoteName(source.id),
    rejects: quoteName(`${source.id} rejects`),
    odd: quoteName(`${source.id} odd`),
    verdict: quoteName(`${source.id} verdict`),
    faults: quoteName(`${source.id} faults`),
    doubles: quoteName(`${source.id} doubles`),
  };
  const typed = columns.map((column, at) => `${table.cells[at]} ${sqlType(column)}`);
  await engine.run(`
    CREATE TABLE ${table.name} (${[...typed, '_file UINTEGER', '_odd VARCHAR[]', '_mark UTINYINT'].join(', ')});
    CREATE TABLE ${table.rejects} (${[...typed, '_file UINTEGER'].join(', ')});`);
  return table;
}

/** The columns asked for, the key, and those that others cannot be read or judged without. */
function withCompanions(source: Source, needed: ReadonlySet<string>): ReadonlySet<string> {
  const winner = 'column' in source.winner ? [source.winner.column] : [];
  const wanted = new Set<string>([...needed, ...source.key, ...winner.filter((id) => id !== null)]);
  // a companion may have one of its own; a set that grows is gone through to its new end
  for (const id of wanted) {
    const column = source.columns.find((candidate) => candidate.id === id);
    for (const other of [column?.within, column?.received, column?.qualifierOf]) if (other) wanted.add(other);
  }
  return wanted;
}

/**
 * Gives the columns of a source's filled tables the names that the plan has for them, and gives the SQL of a row's number,
 * which deleting rows and renaming columns leaves as it was.
 */
export async function nameColumns(
  engine: Engine,
  { name, rejects, columns, cells }: SourceTable,
): Promise<string> {
  const hidden = columns.some(({ id }) => id.toLowerCase() === 'rowid');
  if (hidden) await engine.run(`ALTER TABLE ${name} ADD COLUMN _row BIGINT; UPDATE ${name} SET _row = rowid`);
  const renames = [name, rejects].flatMap((table) =>
    columns.map(({ id }, at) => `ALTER TABLE ${table} RENAME COLUMN ${cells[at]} TO ${quoteName(id)};`),
  );
  await engine.run(
    [`ALTER TABLE ${name} DROP COLUMN _odd; ALTER TABLE ${name} DROP COLUMN _mark;`, ...renames].join('\n'),
  );
  return hidden ? '_row' : 'rowid';
}

/** Gives the SQL name of one of the columns while the table is filled. */
export function cellOf({ columns, cells }: SourceTable, id: string): string {
  const cell = cells[columns.findIndex((column) => column.id === id)];
  if (cell === undefined) throw new Error(`The column ${id} is not read`);
  return cell;
}

/** Letters of a key's cell that are listed: a cell may have a hundred million. */
const KEY_LETTERS = 200;

/** Gives the SQL of a row's key as people read it; NULL where the source has none or a cell of it is blank. */
export function keySql(table: SourceTable): string {
  const cells = table.source.key.map((id) => `left(${cellOf(table, id)}::VARCHAR, ${KEY_LETTERS})`);
  return cells.length === 0 ? 'NULL::VARCHAR' : cells.join(` || ' · ' || `);
}
