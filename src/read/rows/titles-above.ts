/** Rows that a table may have above its header. */
const TALLEST = 50;

/**
 * Gives the records that are titles: those directly above a header that comes once more, with nothing between but others like
 * them and blank ones. All are numbers of records of one file.
 */
export function titlesAbove(
  headers: ReadonlySet<number>,
  like: ReadonlySet<number>,
  blank: ReadonlySet<number>,
): ReadonlySet<number> {
  const titles = new Set<number>();
  for (const header of headers) {
    for (let above = header - 1; above >= header - TALLEST; above -= 1) {
      if (like.has(above)) titles.add(above);
      else if (!blank.has(above)) break;
    }
  }
  return titles;
}
