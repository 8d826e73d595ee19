/** How a value stands in CSV: as it is, in quotes, or in quotes with a line break within. */
export type Quoting = 'bare' | 'quoted' | 'broken';

const LF = 10;
const CR = 13;
const QUOTE = 34;
const COMMA = 44;

/** The blanks of ASCII that may stand at an end: up to the space. */
const LAST_BLANK = 32;
const LAST_ASCII = 127;
const BLANK = /[\s\ufeff]/;

/** Tells what quotes a value needs in CSV, one with blanks at an end among them. It is asked of every cell, and a pattern took twice as long. */
export function quoting(value: string): Quoting {
  const { length } = value;
  if (length === 0) return 'bare';
  let found: Quoting =
    isBlank(value.charCodeAt(0)) || isBlank(value.charCodeAt(length - 1)) ? 'quoted' : 'bare';
  for (let at = 0; at < length; at += 1) {
    const code = value.charCodeAt(at);
    if (code === LF || code === CR) return 'broken';
    if (code === COMMA || code === QUOTE) found = 'quoted';
  }
  return found;
}

function isBlank(code: number): boolean {
  return code <= LAST_BLANK || (code > LAST_ASCII && BLANK.test(String.fromCharCode(code)));
}
