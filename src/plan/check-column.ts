import type { Column, ColumnType } from '../model/source.ts';
import type { Draft } from './draft.ts';
import type { Path } from './plan-document.ts';
import type { PlanParts } from './plan-parts.ts';
import { noteUse, reference } from './reference.ts';

/** The columns that may be named; null where the source is unknown, so that nothing more is said of them. */
export type Columns = ReadonlyMap<string, Column | null> | null;

/** Checks that a source exists, and gives its columns; `facts` say who names it. */
export function columnsOf(
  draft: Draft,
  parts: PlanParts,
  from: string,
  path: Path,
  facts: { readonly indicator: string } | { readonly part: string },
): Columns {
  const known = [...parts.sources.keys()];
  noteUse(draft, parts.used.sources, from, known);
  if (known.length > 0) reference(draft, 'unknown-source', from, known, path, facts);
  return parts.sources.get(from)?.columns ?? null;
}

/** Checks that a column exists and is of one of some types; gives it where both hold. */
export function checkColumn(
  draft: Draft,
  columns: Columns,
  name: string,
  types: readonly ColumnType[],
  path: Path,
): Column | null {
  if (columns === null || columns.size === 0) return null;
  if (!columns.has(name)) {
    reference(draft, 'unknown-column', name, [...columns.keys()], path);
    return null;
  }
  const column = columns.get(name) ?? null;
  if (column === null || types.includes(column.type)) return column;
  const key = String(path.findLast((step) => typeof step === 'string'));
  draft.error('column-wrong-type', path, { key, column: name, type: column.type, allowed: types });
  return null;
}
