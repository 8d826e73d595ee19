import type { Column, ColumnType } from '../model/source.ts';
import type { Draft } from './draft.ts';
import { hasQualifier } from './number-formats.ts';
import type { Path } from './plan-document.ts';
import { reference } from './reference.ts';

type Columns = ReadonlyMap<string, Column | null>;

/** The keys of a column that name another one, and of which types that may be. */
const COMPANIONS = {
  within: { types: ['place'], of: (column) => column.within },
  received: { types: ['date', 'datetime'], of: (column) => column.received },
  'qualifier-of': { types: ['number', 'integer'], of: (column) => column.qualifierOf },
} satisfies Record<string, { types: readonly ColumnType[]; of: (column: Column) => string | null }>;

/** Checks the columns that columns name: they exist, are of the right type, and lead nowhere back. */
export function checkCompanions(draft: Draft, columns: Columns, path: Path): void {
  const ids = [...columns.keys()];
  const ended = new Set<string>();
  for (const column of columns.values()) {
    if (column === null) continue;
    for (const [key, { types, of }] of Object.entries<(typeof COMPANIONS)[keyof typeof COMPANIONS]>(
      COMPANIONS,
    )) {
      const name = of(column);
      if (name === null) continue;
      const at = [...path, column.id, key];
      if (!reference(draft, 'unknown-column', name, ids, at)) continue;
      const other = columns.get(name) ?? null;
      if (other === null) continue;
      if (!(types as readonly ColumnType[]).includes(other.type)) {
        draft.error('column-wrong-type', at, { key, column: name, type: other.type, allowed: types });
      } else if (key === 'qualifier-of') checkQualifier(draft, other, at);
    }
    checkCircle(draft, column, columns, ended, [...path, column.id, 'within']);
  }
}

/** A word in front of a number is read only where the format says that one may stand there. */
function checkQualifier(draft: Draft, { id, formats }: Column, path: Path): void {
  const [first] = formats;
  if (first === undefined || formats.some(hasQualifier)) return;
  const suggestion = `gần ${first.replace(/[()]/g, '')}`;
  draft.error('format-without-qualifier', path, { column: id, formats, suggestion });
}

/** Follows places to the widest; `ended` has those from which that is known to come to an end. */
function checkCircle(draft: Draft, column: Column, columns: Columns, ended: Set<string>, path: Path): void {
  const chain = new Set([column.id]);
  let next = column.within;
  for (; next !== null && !chain.has(next) && !ended.has(next); next = columns.get(next)?.within ?? null)
    chain.add(next);
  if (next !== column.id) {
    for (const id of chain) ended.add(id);
    return;
  }
  draft.error('within-circular', path, { column: column.id, chain: [...chain, next] });
}
