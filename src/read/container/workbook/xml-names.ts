/** The name of an element or an attribute: as it is written, letter by letter, and without its prefix. */
export interface XmlName {
  readonly codes: Uint16Array;
  readonly local: string;
}

/** A power of two, some times the number of names that a kind of document has. */
const SLOTS = 512;

/**
 * Finds the names in a text without cutting them out: the sheets of a workbook have a dozen, each some million times. A name
 * that collides with another takes its slot.
 */
export class XmlNames {
  readonly #slots: (XmlName | undefined)[] = new Array(SLOTS).fill(undefined);

  /** Gives the name that stands between two places in the letters of a text. */
  at(text: string, codes: Uint16Array, from: number, to: number): XmlName {
    const length = to - from;
    const mixed = (codes[from] ?? 0) * 31 + (codes[to - 1] ?? 0) * 7 + length * 131;
    const slot = mixed & (SLOTS - 1);
    const known = this.#slots[slot];
    if (known !== undefined && known.codes.length === length && isAt(codes, known, from)) return known;
    const name = { codes: codes.slice(from, to), local: localName(text.slice(from, to)) };
    this.#slots[slot] = name;
    return name;
  }
}

/** Whether a name stands at a place of a text. */
export function isAt(codes: Uint16Array, name: XmlName, from: number): boolean {
  for (let at = 0; at < name.codes.length; at += 1) {
    if (codes[from + at] !== name.codes[at]) return false;
  }
  return true;
}

function localName(written: string): string {
  return written.slice(written.indexOf(':') + 1);
}
