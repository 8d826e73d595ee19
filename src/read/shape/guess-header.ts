import { canonicalLabel } from '../../model/canonical-label.ts';
import { cleanLabel } from './clean-label.ts';
import { type FoundHeader, HEADER_WITHIN } from './find-header.ts';
import { type Block, completeHeader, grownBlock, pathsOf } from './header-block.ts';
import { isGroupRow, isName } from './sub-row.ts';

type Row = readonly string[];

/** So many records below a header are asked whether they have as many cells as it. */
const BELOW = 20;

/**
 * Guesses the header among the first records of a table of which nothing is known: the first block of rows that names
 * most of its columns with words, each differently, and below which the records fill them. Of several such, as where all
 * cells are words, the first that names about as many as any. Null where there is none.
 */
export function guessHeader(records: readonly Row[]): FoundHeader | null {
  const rows = records.map((cells) => cells.map(cleanLabel));
  const candidates: { readonly block: Block; readonly named: number }[] = [];
  for (let at = 0; at < Math.min(rows.length, HEADER_WITHIN); at += 1) {
    if (!isOfWords(rows[at] ?? [])) continue;
    // a title above names is not the one group of them all
    const goesOn = isGroupRow(rows[at] ?? []);
    const block = grownBlock({ at, end: at + 1 }, rows, (grown) =>
      goesOn && grown.at === at ? grown : null,
    );
    const named = namedBy(rows, block);
    if (named > 0 && isFilledBelow(rows, block, named)) candidates.push({ block, named });
  }
  const most = Math.max(...candidates.map(({ named }) => named));
  const found = candidates.find(({ named }) => 10 * named >= 9 * most);
  if (found === undefined) return null;
  const block = grownBlock(found.block, rows, (grown) => grown);
  return { ...completeHeader(rows, block, []), rank: 'none', matches: 0 };
}

function isOfWords(row: Row): boolean {
  const filled = row.filter((cell) => cell !== '');
  const words = filled.filter(isName);
  return filled.some((cell) => /\p{L}/u.test(cell)) && 10 * words.length >= 9 * filled.length;
}

/** Gives how many columns a block names; 0 where those are few of its columns, or many are called the same and hold words. */
function namedBy(rows: readonly Row[], { at, end }: Block): number {
  const paths = pathsOf(rows.slice(at, end));
  const names = paths.map((path) => canonicalLabel(path.join(' / ')));
  const cells = names.flatMap((name, cell) => (name === '' ? [] : [cell]));
  const width = 1 + paths.findLastIndex((path) => path.length > 0);
  if (10 * cells.length < 7 * width) return 0;
  const seen = new Set<string>();
  const again = cells.filter((cell) => {
    const name = names[cell] ?? '';
    const known = seen.has(name);
    seen.add(name);
    return known;
  });
  if (10 * seen.size >= 7 * cells.length) return cells.length;
  // "Tổng số, Đúng hạn, Tổng số, Đúng hạn" above figures is a header; "Có, Không, Có, Không" among its like is none
  return again.every((cell) => holdsFigures(rows.slice(end, end + BELOW), cell)) ? cells.length : 0;
}

/** True where most filled cells below are no words, and some cell is filled. */
function holdsFigures(below: readonly Row[], cell: number): boolean {
  const filled = below.map((row) => row[cell] ?? '').filter((text) => text !== '');
  return filled.length > 0 && 2 * filled.filter((text) => !isName(text)).length > filled.length;
}

/** True where most records below fill half of the columns; also where there is none. */
function isFilledBelow(rows: readonly Row[], { end }: Block, named: number): boolean {
  const below = rows.slice(end).filter((row) => row.some((cell) => cell !== ''));
  const looked = below.slice(0, BELOW);
  const full = looked.filter((row) => 2 * row.filter((cell) => cell !== '').length >= named);
  return 2 * full.length >= looked.length;
}
