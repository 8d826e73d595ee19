import type { LoadedTable } from '../../engine/loaded-table.ts';
import type { SourceAccount } from '../../model/account.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReadProblemCode } from '../../model/read-problem.ts';
import { bareColumn, type Source } from '../../model/source.ts';
import { type LoadedFile, loadFile } from '../load/load-file.ts';
import type { ReadContext } from '../read-context.ts';
import { settleRows } from '../rows/settle-rows.ts';
import { createSourceTable } from '../rows/source-table.ts';
import type { Dialect } from '../shape/dialect.ts';
import { type OpenPart, openPart } from './open-parts.ts';

/** Parts with one header, read as nothing but text. */
export interface TextTable {
  readonly table: LoadedTable;
  readonly account: SourceAccount;
  readonly problems: readonly Problem<ReadProblemCode>[];
  /** The parts as they were read: one that is not UTF-8 after all is another text than before. */
  readonly parts: readonly OpenPart[];
  /** For each part, its number in `_file`; null where it could not be read. */
  readonly numbers: readonly (number | null)[];
}

/** More columns are not looked at: no plan names them, and each would cost memory. */
export const LOOKED_AT = 200;

/** The name, in the table, of the column at a cell. */
export function textColumn(cell: number): string {
  return `c${cell}`;
}

/** Reads parts that have the same header, every column as text, so that rows which are no records are left out by rule. */
export async function readParts(context: ReadContext, parts: readonly OpenPart[]): Promise<TextTable> {
  const [first] = parts;
  const source = textSource(context.source, first?.dialect);
  const table = await createSourceTable(context.engine, source, new Set(source.columns.map(({ id }) => id)));
  const own: ReadContext = { ...context, source, columns: table.columns };
  const problems: Problem<ReadProblemCode>[] = [];
  const loaded: LoadedFile[] = [];
  const read: OpenPart[] = [];
  const numbers: (number | null)[] = [];
  for (const [index, part] of parts.entries()) {
    own.progress.load(part.text.stored, index / parts.length, (index + 1) / parts.length);
    let now = part;
    const load = () => loadFile(own, table, now.text, withCells(now.dialect), loaded.length);
    let one = await load();
    if ('badByte' in one) {
      const again = await openPart(context, part.text, one.badByte, part.number);
      problems.push(...again.problems);
      if (again.part !== null) {
        now = again.part;
        one = await load();
      }
    }
    read.push(now);
    const whole = !('severity' in one) && !('badByte' in one);
    numbers.push(whole ? loaded.length : null);
    if ('severity' in one) problems.push(one);
    else if (!('badByte' in one)) loaded.push(one);
  }
  const settled = await settleRows(own, table, loaded);
  return { ...settled, problems: [...problems, ...settled.problems], parts: read, numbers };
}

/** A source of text columns, one for each cell that has a name. */
function textSource(source: Source, dialect: Dialect | undefined): Source {
  const columns = namedCells(dialect).map(({ cell, name }) => ({
    ...bareColumn(textColumn(cell), 'text', source.place),
    headers: [name],
    optional: true,
  }));
  return { ...source, columns };
}

/** The cells that have a name, as far as they are looked at. */
export function namedCells(dialect: Dialect | undefined): readonly { cell: number; name: string }[] {
  const labels = dialect?.labels ?? [];
  return labels
    .map(({ name }, cell) => ({ cell, name }))
    .filter(({ name }) => name !== '')
    .slice(0, LOOKED_AT);
}

function withCells(dialect: Dialect): Dialect {
  return { ...dialect, cells: new Map(namedCells(dialect).map(({ cell }) => [textColumn(cell), cell])) };
}
