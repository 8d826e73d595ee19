/**
 * Gives the function from a row of the loaded table, counted from its file's first, to the record of the file,
 * both from 0: the records that were taken out before it are counted back in. `takenOut` is in order.
 */
export function recordOfRow(takenOut: readonly { readonly record: number }[]): (row: number) => number {
  return (row) => {
    // record numbers less their place in the list never fall, so that the list can be halved
    let low = 0;
    let high = takenOut.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((takenOut[middle]?.record ?? 0) - middle <= row) low = middle + 1;
      else high = middle;
    }
    return row + low;
  };
}
