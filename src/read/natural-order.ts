// a fixed locale: the order of files decides which record wins, and must not depend on the machine
const collator = new Intl.Collator('en', { numeric: true });

/** Compares paths as people order them: `2.csv` before `10.csv`. Different paths never compare as equal. */
export function naturalOrder(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : Number(a > b));
}
