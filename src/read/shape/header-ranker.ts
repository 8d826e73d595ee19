import { canonicalLabel } from '../../model/canonical-label.ts';
import type { Column, Source } from '../../model/plan.ts';

const ranks = ['none', 'some', 'needed', 'all'] as const;

/** How much of a header row a row is: it has all columns that must be there, all that are needed, some, or none. */
export type Rank = (typeof ranks)[number];

/** What a row is worth as a header row. */
export interface RankedRow {
  readonly rank: Rank;
  /** How many declared columns it has a header of. */
  readonly matches: number;
}

/** Tells what the cells of a row are worth as a header row. */
export type HeaderRanker = (cells: readonly string[]) => RankedRow;

/** Makes the ranker of a source's rows, of whose columns some are needed. */
export function headerRanker(source: Source, needed: readonly Column[]): HeaderRanker {
  const columnOf = new Map(
    source.columns.flatMap(({ id, headers }) => headers.map((header) => [canonicalLabel(header), id])),
  );
  const idsOf = (columns: readonly Column[]) =>
    columns.filter(({ optional }) => !optional).map(({ id }) => id);
  const [all, some] = [idsOf(source.columns), idsOf(needed)];
  // a row with one header among other words may be a line about the report: "Tháng: 10"
  const enough = Math.min(2, source.columns.length);
  return (cells) => {
    const found = new Set(cells.flatMap((cell) => columnOf.get(canonicalLabel(cell)) ?? []));
    const has = (ids: readonly string[]) => found.size >= enough && ids.every((id) => found.has(id));
    const rank = has(all) ? 'all' : has(some) ? 'needed' : found.size > 0 ? 'some' : 'none';
    return { rank, matches: found.size };
  };
}

/** Tells whether one row is more of a header row than another. */
export function isBetter(one: RankedRow, other: RankedRow): boolean {
  const step = ranks.indexOf(one.rank) - ranks.indexOf(other.rank);
  return step > 0 || (step === 0 && one.matches > other.matches);
}
