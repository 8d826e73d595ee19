import { canonicalLabel } from '../../model/canonical-label.ts';

/**
 * Gives the path of each cell through the rows of a header, the groups first. Of merged cells an export writes the text
 * into the first one and leaves the others blank, or repeats it in each. So a text counts for the blank cells to its right
 * as far as there are labels below them, and no further than the group that it stands in itself; and what stands above
 * a blank cell, or above the same text, is one cell with it. A row is as long as it is; `width` is that of the header.
 */
export function headerPaths(
  rows: readonly (readonly string[])[],
  width: number,
): readonly (readonly string[])[] {
  const paths = Array.from({ length: width }, (): string[] => []);
  // where a group above begins, no group below it goes on
  const begins = new Array<boolean>(width).fill(false);
  for (const [level, row] of rows.entries()) {
    const below = rows.slice(level + 1);
    const namedBelow = (at: number) => below.some((cells) => (cells[at] ?? '') !== '');
    let group = '';
    for (let at = 0; at < width; at += 1) {
      const text = row[at] ?? '';
      if (text !== '') {
        group = below.length > 0 && namedBelow(at) ? text : '';
        begins[at] = true;
        append(paths[at], text);
        continue;
      }
      if (begins[at] || !namedBelow(at)) group = '';
      if (group !== '') append(paths[at], group);
    }
  }
  return paths;
}

function append(path: string[] | undefined, text: string): void {
  const last = path?.at(-1);
  if (last !== undefined && canonicalLabel(last) === canonicalLabel(text)) return;
  path?.push(text);
}
