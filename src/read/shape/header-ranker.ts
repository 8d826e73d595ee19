import type { Column, Source } from '../../model/source.ts';
import { nameMatcher } from './header-names.ts';

const ranks = ['none', 'some', 'needed', 'all'] as const;

/** How much of a header it is: it has all columns that must be there, all that are needed, some, or none. */
export type Rank = (typeof ranks)[number];

/** What rows are worth as a header. */
export interface RankedRow {
  readonly rank: Rank;
  /** How many declared columns it has a name of. */
  readonly matches: number;
}

/** Tells what the paths of a header's cells are worth. */
export type HeaderRanker = (paths: readonly (readonly string[])[]) => RankedRow;

/** Makes the ranker of a source's headers, of whose columns some are needed. */
export function headerRanker(source: Source, needed: readonly Column[]): HeaderRanker {
  const match = nameMatcher(source.columns);
  const idsOf = (columns: readonly Column[]) =>
    columns.filter(({ optional, headers }) => !optional && headers.length > 0).map(({ id }) => id);
  const [all, some] = [idsOf(source.columns), idsOf(needed)];
  // a row with one name among other words may be a line about the report: "Tháng: 10"
  const enough = Math.min(2, source.columns.filter(({ headers }) => headers.length > 0).length);
  return (paths) => {
    const found = match(paths);
    const has = (ids: readonly string[]) => found.size >= enough && ids.every((id) => found.has(id));
    const rank = found.size === 0 ? 'none' : has(all) ? 'all' : has(some) ? 'needed' : 'some';
    return { rank, matches: found.size };
  };
}

/** Compares what two headers are worth: positive where the first is more of one. */
export function compareRanks(one: RankedRow, other: RankedRow): number {
  return ranks.indexOf(one.rank) - ranks.indexOf(other.rank) || one.matches - other.matches;
}
