import { printable } from './printable.ts';
import { graphemes, textWidth } from './text-width.ts';

/** A place in a line of text: the column counts from 1 in characters of the line. */
export interface Spot {
  readonly text: string;
  readonly column: number;
  readonly length: number;
}

/** A line of text for a terminal, and the line of carets to stand below it. */
export interface Excerpt {
  readonly line: string;
  readonly caret: string;
}

/** A character as it is shown, where it begins in the text, and the terminal cells it takes. */
interface Shown {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

const TAB = '    ';

/** How much of a line is looked at on either side of the spot, in UTF-16 codes: lines may be megabytes long. */
const NEAR = 2000;

/**
 * Shows a line with carets under a spot. Wide and combining characters count as the cells they take, tabs become
 * four spaces; a line longer than `width` is cut around the spot, with "…" where something is missing.
 */
export function sourceExcerpt(spot: Spot, width: number): Excerpt {
  const from = spot.column - 1;
  const nearFrom = Math.max(0, Math.min(from, spot.text.length) - NEAR);
  const nearTo = from + NEAR;
  const characters = shown(spot.text.slice(nearFrom, nearTo), nearFrom);
  const to = from + Math.max(1, spot.length);
  const first = indexOr(
    characters.findIndex((it) => it.end > from),
    characters.length,
  );
  const after = indexOr(
    characters.findIndex((it) => it.start >= to),
    characters.length,
  );
  const { begin, end } = around(characters, first, width);
  const visible = characters.slice(begin, end);
  const head = begin > 0 || nearFrom > 0 ? '…' : '';
  const tail = end < characters.length || nearTo < spot.text.length ? '…' : '';
  const before = head.length + cells(characters.slice(begin, first));
  const marked = cells(characters.slice(first, Math.min(after, end)));
  return {
    line: head + visible.map((it) => it.text).join('') + tail,
    caret: ' '.repeat(before) + '^'.repeat(Math.max(1, marked)),
  };
}

function shown(text: string, offset: number): readonly Shown[] {
  let start = offset;
  return graphemes(text).map((character) => {
    const safe = character === '\t' ? TAB : printable(character);
    const one = { text: safe, start, end: start + character.length, width: textWidth(safe) };
    start = one.end;
    return one;
  });
}

/** Picks the characters to show: all where they fit, else a stretch with the spot at about a third of it. */
function around(
  characters: readonly Shown[],
  first: number,
  width: number,
): { readonly begin: number; readonly end: number } {
  // One cell is kept for the caret after the last character, two for the dots.
  if (cells(characters) < width) return { begin: 0, end: characters.length };
  const room = Math.max(4, width - 3);
  let begin = first;
  let before = 0;
  while (begin > 0) {
    const next = before + (characters[begin - 1]?.width ?? 0);
    if (next > room / 3 && cells(characters.slice(first)) >= room - next) break;
    if (next > room) break;
    before = next;
    begin -= 1;
  }
  let end = begin;
  let used = 0;
  while (end < characters.length) {
    used += characters[end]?.width ?? 0;
    if (used > room) break;
    end += 1;
  }
  return { begin, end };
}

function cells(characters: readonly Shown[]): number {
  return characters.reduce((sum, it) => sum + it.width, 0);
}

function indexOr(index: number, otherwise: number): number {
  return index === -1 ? otherwise : index;
}
