const delimiters = [',', ';', '\t', '|'] as const;
const LF = 10;
const CR = 13;
const QUOTE = 34;
const LAST_OF_BOM = 0xbf;

/** How often a delimiter occurs in a text. */
export interface DelimiterCount {
  readonly delimiter: string;
  readonly count: number;
  /** The most cells that a line has by it, those of what is within quotes left out. */
  readonly cells: number;
  /** The place of that line: bytes from the start of the text. */
  readonly lineFrom: number;
}

/** Counts the delimiters that a text has, the most frequent first; where it has none, the comma. */
export function delimiterCounts(text: Uint8Array): readonly DelimiterCount[] {
  const counts = delimiters.map((delimiter) => countOf(text, delimiter));
  const present = counts.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  return present.length === 0 ? counts.slice(0, 1) : present;
}

/** Counts one delimiter in a text. */
export function countOf(text: Uint8Array, delimiter: string): DelimiterCount {
  const code = delimiter.charCodeAt(0);
  let [count, inLine, from, most, lineFrom] = [0, 0, 0, 0, 0];
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const byte = text[at];
    if (byte === code) {
      count += 1;
      if (quoted) continue;
      inLine += 1;
      if (inLine > most) [most, lineFrom] = [inLine, from];
    } else if (byte === QUOTE) quoted = !quoted && opens(text[at - 1], code);
    else if (!quoted && (byte === LF || byte === CR)) [inLine, from] = [0, at + 1];
  }
  return { delimiter, count, cells: most + 1, lineFrom };
}

/** Tells by the byte before whether a quote opens a cell, or goes on with one after a quote that was doubled. */
function opens(before: number | undefined, delimiter: number): boolean {
  return (
    before === undefined ||
    before === delimiter ||
    before === LF ||
    before === CR ||
    before === QUOTE ||
    before === LAST_OF_BOM
  );
}

/** Gives the delimiter that a first line `sep=;`, as Excel has it, says; null where there is none. */
export function declaredDelimiter(text: Buffer): string | null {
  const first = text.subarray(0, 16).toString('latin1');
  return /^(?:\xEF\xBB\xBF)?"?sep=([\t\x20-\x7e])"?[\r\n]/i.exec(first)?.[1] ?? null;
}
