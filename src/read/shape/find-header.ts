import type { Column, Source } from '../../model/plan.ts';
import { cleanLabel } from './clean-label.ts';
import { headerExtra } from './header-extra.ts';
import { type HeaderLabel, headerLabels } from './header-label.ts';
import { nameMatcher } from './header-names.ts';
import { headerPaths } from './header-paths.ts';
import { compareRanks, headerRanker, type Rank, type RankedRow } from './header-ranker.ts';
import { headerWidth } from './header-width.ts';
import { groupsAbove, isSubRow } from './sub-row.ts';

/** How many records are looked at for the last row of a header. */
export const HEADER_WITHIN = 50;

/** A header may have so many rows of names. */
const DEEPEST = 3;

/** A header as it was found among the first records of a table. */
export interface FoundHeader {
  /** The record that is its first row, from 0. */
  readonly at: number;
  /** The first record of data: after all rows of names, and those that number the columns or say how they are computed. */
  readonly end: number;
  /** One a cell of the table's width. */
  readonly labels: readonly HeaderLabel[];
  /** The cell, from 0, of each declared column that it has, by the column's id; the first where several are called so. */
  readonly cells: ReadonlyMap<string, number>;
  readonly rank: Rank;
  /** How many declared columns it has. */
  readonly matches: number;
}

type Row = readonly string[];

/** Rows of names, `at` the first of them and `end` after the last. */
interface Block extends RankedRow {
  readonly at: number;
  readonly end: number;
}

/**
 * Finds the header among the first records of a table: of one to three rows, the first that has every column that must be
 * there, or else every one of `columns`, or else the most; of those that end on one row, the one of fewest rows. Null
 * where no row has a name of any declared column.
 */
export function findHeader(
  records: readonly Row[],
  source: Source,
  columns: readonly Column[],
): FoundHeader | null {
  const rank = headerRanker(source, columns);
  const rows: Row[] = [];
  const row = (at: number): Row => {
    rows[at] ??= (records[at] ?? []).map(cleanLabel);
    return rows[at];
  };
  const blockOf = (at: number, end: number): Block => {
    const names = Array.from({ length: end - at }, (_, index) => row(at + index));
    return { at, end, ...rank(pathsOf(names)) };
  };

  let best: Block = { at: 0, end: 0, rank: 'none', matches: 0 };
  for (let last = 0; last < Math.min(records.length, HEADER_WITHIN) && best.rank !== 'all'; last += 1) {
    let here = blockOf(last, last + 1);
    for (let at = last - 1; at > last - DEEPEST && row(at).some((cell) => cell !== ''); at -= 1) {
      const deeper = blockOf(at, last + 1);
      if (compareRanks(deeper, here) > 0) here = deeper;
    }
    // a header further down is taken only for what columns it must have, not for more of the others
    if (best.rank === 'needed' && here.rank !== 'all') continue;
    if (compareRanks(here, best) > 0) best = here;
  }
  if (best.rank === 'none') return null;

  const isNoLess = (block: Block) => compareRanks(block, best) >= 0;
  while (best.end - best.at < DEEPEST && best.end < records.length) {
    const deeper = blockOf(best.at, best.end + 1);
    if (!isSubRow(row(best.end - 1), row(best.end)) || !isNoLess(deeper)) break;
    best = deeper;
  }
  while (best.end - best.at < DEEPEST && best.at > 0) {
    const names = Array.from({ length: best.end - best.at }, (_, index) => row(best.at + index));
    const deeper = blockOf(best.at - 1, best.end);
    if (!groupsAbove(row(best.at - 1), names) || !isNoLess(deeper)) break;
    best = deeper;
  }
  return settled(records, rows.slice(best.at, best.end), best, source);
}

/** Completes a header with what follows from its rows of names and the records below them. */
function settled(records: readonly Row[], names: readonly Row[], block: Block, source: Source): FoundHeader {
  const paths = pathsOf(names);
  const named = paths.filter((path) => path.length > 0).length;
  let { end } = block;
  while (end < block.end + DEEPEST && headerExtra(records[end] ?? [], named, records[end + 1]) !== null)
    end += 1;
  const fitting = nameMatcher(source.columns)(paths);
  const cells = new Map(
    source.columns.flatMap(({ id }) => (fitting.get(id) ?? []).slice(0, 1).map((at) => [id, at])),
  );
  const lastColumn = source.columns.find(({ id }) => cells.get(id) === paths.length - 1) ?? null;
  const width = headerWidth(paths, lastColumn, records.slice(end));
  const labels = headerLabels(Array.from({ length: width }, (_, at) => paths[at] ?? []));
  return { at: block.at, end, labels, cells, rank: block.rank, matches: block.matches };
}

function pathsOf(names: readonly Row[]): readonly (readonly string[])[] {
  return headerPaths(names, Math.max(...names.map(({ length }) => length)));
}
