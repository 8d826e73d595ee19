import type { Column, ColumnType, Winner } from '../model/source.ts';
import type { Draft } from './draft.ts';
import type { Path } from './plan-document.ts';
import { reference } from './reference.ts';
import { sourceFields } from './source-spec.ts';

const WAYS = ['latest-by', 'highest-by', 'keep'] as const;

/** Types whose later values are not the later ones: they sort by letters. */
const LETTERS: ReadonlySet<ColumnType> = new Set(['text', 'code', 'place', 'dossier', 'procedure']);

/** Types of which one value is higher than another. */
const RANKED: readonly ColumnType[] = ['code', 'integer', 'number'];

/** Reads which record of a key wins: the one that stands last, where nothing is said. */
export function normalizeWinner(
  draft: Draft,
  source: string,
  columns: ReadonlyMap<string, Column | null>,
  path: Path,
): Winner {
  const at = (key: string) => [...path, key];
  const found = WAYS.filter((way) => draft.has(at(way)));
  const [way, second] = found;
  if (second !== undefined) draft.errorAtKey('not-one-winner', at(second), { source, found });
  if (way === undefined) return { by: 'latest', column: null };
  if (!draft.has(at('key'))) draft.warningAtKey('winner-without-key', at(way), { source, key: way });
  if (way === 'keep') return { by: 'first' };

  const column = draft.piece(sourceFields.shape[way], at(way));
  if (column === null) return { by: 'latest', column: null };
  const known = reference(draft, 'unknown-column', column, [...columns.keys()], at(way), { source });
  const type = known ? (columns.get(column)?.type ?? null) : null;
  if (way === 'latest-by') {
    if (type !== null && LETTERS.has(type)) draft.warning('latest-by-letters', at(way), { column, type });
    return { by: 'latest', column };
  }
  if (type !== null && !RANKED.includes(type)) {
    draft.error('column-wrong-type', at(way), { key: way, column, type, allowed: RANKED });
  }
  return { by: 'highest', column };
}
