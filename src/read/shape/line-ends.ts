/** The kinds of line end that occur, as bits of one number. */
export const LineEnd = { lf: 1, crlf: 2, cr: 4 } as const;

const LF = 10;
const CR = 13;
const QUOTE = 34;

/**
 * Tells whether all line ends are of one kind, and not CR alone. Of other texts the engine's reader may eat a letter
 * of the next record while its count of records is right, so that counting proves nothing.
 */
export function endsAlike(kinds: number): boolean {
  return kinds === 0 || kinds === LineEnd.lf || kinds === LineEnd.crlf;
}

/** Gives the kinds of line end outside quotes in the rows above the data; every kind where a quote does not close. */
export function lineEndsOf(bytes: Uint8Array): number {
  let kinds = 0;
  let quoted = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) quoted = !quoted;
    if (quoted) continue;
    if (byte === CR) kinds |= bytes[at + 1] === LF ? LineEnd.crlf : LineEnd.cr;
    else if (byte === LF && bytes[at - 1] !== CR) kinds |= LineEnd.lf;
  }
  return quoted ? LineEnd.lf | LineEnd.crlf | LineEnd.cr : kinds;
}
