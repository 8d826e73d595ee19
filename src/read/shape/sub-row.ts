import { canonicalLabel } from '../../model/canonical-label.ts';
import { headerPaths } from './header-paths.ts';

type Row = readonly string[];

/**
 * Tells whether a row below one of names goes on with it: it fills cells that groups span, from each group's first
 * cell on and with words, and leaves all others blank, or says again what stands above.
 */
export function isSubRow(names: Row, below: Row): boolean {
  const filled = below.flatMap((cell, at) => (cell !== '' && !isSame(cell, names[at] ?? '') ? [at] : []));
  return (
    filled.length > 1 &&
    below.length <= names.length &&
    filled.every((at) => isName(below[at] ?? '')) &&
    filled.every((at) => {
      const [from, to] = spanAt(names, at);
      return to - from > 1 && filled.includes(from);
    })
  );
}

/** Tells whether a row above names may hold groups of them: several words, none of a line about the report. */
export function isGroupRow(row: Row): boolean {
  const filled = row.filter((cell) => cell !== '');
  return new Set(filled.map(canonicalLabel)).size > 1 && filled.every(isName);
}

/** Tells whether rows above names name cells that had no name, or tell some apart that were called the same. */
export function tellsApart(above: readonly Row[], names: readonly Row[]): boolean {
  const width = Math.max(...names.map(({ length }) => length));
  if (above.some(({ length }) => length > width)) return false;
  return different([...above, ...names], width) > different(names, width);
}

/** The cells of one merged cell: from its first one to the next that is filled otherwise. */
function spanAt(row: Row, at: number): readonly [number, number] {
  let from = at;
  while (from > 0 && (row[from] ?? '') === '') from -= 1;
  const name = row[from] ?? '';
  while (from > 0 && isSame(row[from - 1] ?? '', name)) from -= 1;
  let to = from + 1;
  while (to < row.length && (row[to] === '' || isSame(row[to] ?? '', name))) to += 1;
  return [from, to];
}

function different(rows: readonly Row[], width: number): number {
  const names = headerPaths(rows, width).map((path) => canonicalLabel(path.join(' / ')));
  return new Set(names.filter((name) => name !== '')).size;
}

function isSame(one: string, other: string): boolean {
  return canonicalLabel(one) === canonicalLabel(other);
}

/**
 * Tells whether a cell may be the name of a column or of a group of them. Names are words, or years; dates, numbers and
 * codes are data, and what has a colon ("Đơn vị: …") is about the report, unless it says which part it is ("Trong đó: nữ").
 */
export function isName(cell: string): boolean {
  if (cell.includes(':') && !/^trong đó/i.test(cell)) return false;
  const plain = cell.replace(/^[([]?\d{1,3}[).\]] ?(?=\p{L})/u, '').replace(YEAR, '');
  return plain === '' || (/^\P{Nd}*\p{L}/u.test(plain) && !/\d{3}/.test(plain));
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
