import type { Column } from '../../model/source.ts';
import type { FoundHeader } from './find-header.ts';
import { headerExtra } from './header-extra.ts';
import { headerLabels } from './header-label.ts';
import { nameMatcher } from './header-names.ts';
import { headerPaths } from './header-paths.ts';
import { headerWidth } from './header-width.ts';
import { isGroupRow, isSubRow, tellsApart } from './sub-row.ts';

/** A header may have so many rows of names, and so many below them of what numbers the columns. */
export const DEEPEST = 3;

type Row = readonly string[];

/** Rows of names: the first of them, and the one after the last. */
export interface Block {
  readonly at: number;
  readonly end: number;
}

/** Gives the paths of the cells of rows of names, as many as the longest has. */
export function pathsOf(names: readonly Row[]): readonly (readonly string[])[] {
  return headerPaths(names, Math.max(...names.map(({ length }) => length)));
}

/** Takes rows into a block that its own rows of names go on with: below, then above, as long as they may be taken. */
export function grownBlock<B extends Block>(
  block: B,
  rows: readonly Row[],
  taken: (block: Block) => B | null,
): B {
  let grown = block;
  while (grown.end - grown.at < DEEPEST && grown.end < rows.length) {
    const next = isSubRow(rows[grown.end - 1] ?? [], rows[grown.end] ?? []);
    const deeper = next ? taken({ at: grown.at, end: grown.end + 1 }) : null;
    if (deeper === null) break;
    grown = deeper;
  }
  // groups of groups may be needed to tell names apart
  for (let at = grown.at - 1; at >= Math.max(0, grown.end - DEEPEST); at -= 1) {
    if (!isGroupRow(rows[at] ?? [])) break;
    if (!tellsApart(rows.slice(at, grown.at), rows.slice(grown.at, grown.end))) continue;
    const deeper = taken({ at, end: grown.end });
    if (deeper === null) break;
    grown = deeper;
  }
  return grown;
}

/** Completes a header with what follows from its rows of names and the records below them. */
export function completeHeader(
  rows: readonly Row[],
  block: Block,
  columns: readonly Column[],
): Pick<FoundHeader, 'at' | 'end' | 'labels' | 'cells'> {
  const paths = pathsOf(rows.slice(block.at, block.end));
  const named = paths.filter((path) => path.length > 0).length;
  let { end } = block;
  while (end < block.end + DEEPEST && headerExtra(rows[end] ?? [], named, rows[end + 1]) !== null) end += 1;
  const fitting = nameMatcher(columns)(paths);
  const cells = new Map(
    columns.flatMap(({ id }) => (fitting.get(id) ?? []).slice(0, 1).map((at) => [id, at])),
  );
  const lastColumn = columns.find(({ id }) => cells.get(id) === paths.length - 1) ?? null;
  const width = headerWidth(paths, lastColumn, rows.slice(end));
  const labels = headerLabels(Array.from({ length: width }, (_, at) => paths[at] ?? []));
  return { at: block.at, end, labels, cells };
}
