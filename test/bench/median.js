/** The middle of some numbers; the mean of the two middle ones where their count is even. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
}

/** The median, over the rounds that both have, of one measured part (`wall`, `cpu`, `memory`) as compared by `how`. */
export function paired(left, right, part, how) {
  const rounds = Math.min(left.length, right.length);
  return median(Array.from({ length: rounds }, (_, round) => how(left[round][part], right[round][part])));
}

export const ratio = (a, b) => a / b;
export const difference = (a, b) => a - b;
