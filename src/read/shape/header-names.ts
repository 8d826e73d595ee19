import { canonicalLabel } from '../../model/canonical-label.ts';
import type { Column } from '../../model/source.ts';
import { suffixes } from './header-label.ts';

/** Says which cells bear a name of each column, by the column's id: columns of which none does are not in it. */
export type NameMatcher = (paths: readonly (readonly string[])[]) => ReadonlyMap<string, readonly number[]>;

interface Wanted {
  readonly id: string;
  /** Which of the cells that are called so; null where there must be one only. */
  readonly nth: number | null;
}

/**
 * Makes the matcher of the names that columns may have in a header. A name fits a cell's own name, or the end of its path;
 * with `#2` behind it, the second cell of those. Numbers that a form gives its columns ("Tổng số (3)") are
 * disregarded where no cell is called so with them.
 */
export function nameMatcher(columns: readonly Column[]): NameMatcher {
  const matcher = made.get(columns) ?? newMatcher(columns);
  made.set(columns, matcher);
  return matcher;
}

/** The matcher of a source is asked of every one of its files. */
const made = new WeakMap<readonly Column[], NameMatcher>();

/** Labels that are remembered: the headers of a source's files are much the same. */
const REMEMBERED = { labels: 20_000, letters: 200 };

function newMatcher(columns: readonly Column[]): NameMatcher {
  const wanted = new Map<string, Wanted[]>();
  const want = (name: string, one: Wanted) => wanted.set(name, [...(wanted.get(name) ?? []), one]);
  for (const { id, headers } of columns) {
    for (const name of new Set(headers.map(canonicalLabel))) {
      want(name, { id, nth: null });
      const [, base, nth] = /^(.+?) ?#(\d+)$/.exec(name) ?? [];
      if (base !== undefined) want(base, { id, nth: Number(nth) });
    }
  }
  const known = new Map<string, string>();
  // the rows near the top of a file are tried several times over, and those of other files are like them
  const canonical = (label: string) => {
    const before = known.get(label);
    if (before !== undefined) return before;
    const found = canonicalLabel(label);
    if (label.length > REMEMBERED.letters) return found;
    if (known.size === REMEMBERED.labels) known.clear();
    known.set(label, found);
    return found;
  };
  return (paths) => {
    const written = paths.map((path) => path.map(canonical));
    const found = fittingCells(wanted, written);
    if (columns.every(({ id, headers }) => headers.length === 0 || found.has(id))) return found;
    const unnumbered = written.map((path) => path.map(withoutNumber));
    return new Map([...fittingCells(wanted, unnumbered), ...found]);
  };
}

function fittingCells(
  wanted: ReadonlyMap<string, readonly Wanted[]>,
  paths: readonly (readonly string[])[],
): ReadonlyMap<string, readonly number[]> {
  const seen = new Map<string, number>();
  const cells = new Map<string, Set<number>>();
  for (const [at, path] of paths.entries()) {
    for (const name of suffixes(path)) {
      const all = wanted.get(name);
      if (all === undefined) continue;
      const nth = (seen.get(name) ?? 0) + 1;
      seen.set(name, nth);
      for (const one of all) {
        if (one.nth === null || one.nth === nth) cells.set(one.id, (cells.get(one.id) ?? new Set()).add(at));
      }
    }
  }
  return new Map([...cells].map(([id, found]) => [id, [...found]]));
}

const NUMBER_BEFORE = /^[([]\d{1,3}[)\]] */;
const NUMBER_AFTER =
  /(?: *[([]\d{1,3}[)\]](?: *=[\d\s()[\]+*/:%x×-]*)?| *\(\d{1,3} *=[\d\s()[\]+*/:%x×-]*\))$/;

function withoutNumber(name: string): string {
  const rest = name.replace(NUMBER_BEFORE, '').replace(NUMBER_AFTER, '');
  return rest === '' ? name : rest;
}
