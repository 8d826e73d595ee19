/** A sum of two may be chance: of one figure it takes three, where several agree two are enough. */
const LEAST = { ofOne: 3, ofMore: 2 };
/** Sums of smaller figures than this come about by chance. */
const SMALL = 10n;

/** Figures of a row, column by column, all scaled alike; 0 for none. */
type Figures = readonly bigint[];

/**
 * Finds the rows of a table that are in every column the sum of others: of the rows below them, down to the next of their kind or the
 * end, as names of groups are that carry figures; or of those above them, up to the last of their kind or the top; or of all rows
 * below or above that are no sums themselves. Gives their numbers, in order. Too few or too small figures prove nothing.
 */
export function sumRows(rows: readonly Figures[]): readonly number[] {
  const upwards = rows.map((_, at) => at).toReversed();
  const below = sumsIn(rows, upwards, new Set());
  return [...sumsIn(rows, upwards.toReversed(), below)].sort((a, b) => a - b);
}

/** Finds the sums of what was passed before, going through rows in an order. */
function sumsIn(
  rows: readonly Figures[],
  order: readonly number[],
  known: ReadonlySet<number>,
): ReadonlySet<number> {
  const sums = new Set(known);
  const all = new Addends();
  let group = new Addends();
  for (const at of order) {
    const figures = rows[at] ?? [];
    if (known.has(at) || group.addUpTo(figures)) {
      sums.add(at);
      group = new Addends();
    } else if (all.addUpTo(figures)) {
      sums.add(at);
    } else {
      all.add(figures);
      group.add(figures);
    }
  }
  return sums;
}

/** Rows that may be summed up. */
class Addends {
  readonly #sums: bigint[] = [];
  #rows = 0;

  add(figures: Figures): void {
    if (figures.every((figure) => figure === 0n)) return;
    this.#rows += 1;
    for (const [column, figure] of figures.entries()) {
      this.#sums[column] = (this.#sums[column] ?? 0n) + figure;
    }
  }

  addUpTo(figures: Figures): boolean {
    const filled = figures.filter((figure) => figure !== 0n);
    if (this.#rows < (filled.length > 1 ? LEAST.ofMore : LEAST.ofOne)) return false;
    if (filled.every((figure) => figure < SMALL && figure > -SMALL)) return false;
    return figures.every((figure, column) => figure === this.#sums[column]);
  }
}
