import type { Column, Source } from '../../model/source.ts';
import { cleanLabel } from './clean-label.ts';
import { type Block, completeHeader, DEEPEST, grownBlock, pathsOf } from './header-block.ts';
import type { HeaderLabel } from './header-label.ts';
import { compareRanks, headerRanker, type Rank, type RankedRow } from './header-ranker.ts';

/** How many records are looked at for the last row of a header. */
export const HEADER_WITHIN = 50;

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

/**
 * Finds the header among the first records of a table: of one to three rows, the first that has every column that must be
 * there, or else every one of `columns`, or else the most; of those that end on one row, the one of fewest rows. Null
 * where no row has a name of any declared column.
 */
export function findHeader(
  records: readonly (readonly string[])[],
  source: Source,
  columns: readonly Column[],
): FoundHeader | null {
  const rank = headerRanker(source, columns);
  const rows = records.map((cells) => cells.map(cleanLabel));
  const ranked = (block: Block) => ({ ...block, ...rank(pathsOf(rows.slice(block.at, block.end))) });

  let best: Block & RankedRow = { at: 0, end: 0, rank: 'none', matches: 0 };
  for (let last = 0; last < Math.min(rows.length, HEADER_WITHIN) && best.rank !== 'all'; last += 1) {
    let here = ranked({ at: last, end: last + 1 });
    for (let at = last - 1; at > last - DEEPEST && rows[at]?.some((cell) => cell !== ''); at -= 1) {
      const deeper = ranked({ at, end: last + 1 });
      if (compareRanks(deeper, here) > 0) here = deeper;
    }
    // a header further down is taken only for what columns it must have, not for more of the others
    if (best.rank === 'needed' && here.rank !== 'all') continue;
    if (compareRanks(here, best) > 0) best = here;
  }
  if (best.rank === 'none') return null;

  const grown = grownBlock(best, rows, (block) => {
    const deeper = ranked(block);
    return compareRanks(deeper, best) >= 0 ? deeper : null;
  });
  const { rank: found, matches } = grown;
  return { ...completeHeader(rows, grown, source.columns), rank: found, matches };
}
