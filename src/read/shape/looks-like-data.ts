import type { Column } from '../../model/source.ts';
import type { FoundHeader } from './find-header.ts';

/**
 * Makes the test whether a row above the header looks like data: as many cells as there are names, more than
 * half as many of them filled, and where dates and numbers belong nothing that begins like a word. Titles, lines
 * about the report and headers of groups of columns are not like that.
 */
export function looksLikeData(
  columns: readonly Column[],
  { labels, cells: cellOf }: Pick<FoundHeader, 'labels' | 'cells'>,
): (cells: readonly string[]) => boolean {
  const named = labels.filter(({ path }) => path.length > 0).length;
  const numeric = columns.flatMap(({ id, type, missing }) => {
    const at = cellOf.get(id);
    return at === undefined || !typed.has(type) ? [] : [{ at, missing }];
  });
  return (cells) => {
    if (cells.length < named || cells.length > labels.length) return false;
    const filled = cells.filter((cell) => cell.trim() !== '').length;
    if (filled < 2 || 2 * filled <= named) return false;
    return numeric.every(({ at, missing }) => {
      const text = (cells[at] ?? '').trim();
      return text === '' || /^-?\d/.test(text) || missing.includes(text);
    });
  };
}

const typed: ReadonlySet<Column['type']> = new Set(['integer', 'number', 'date', 'datetime']);
