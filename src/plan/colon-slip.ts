import type { Facts } from '../model/problem.ts';

/** A key whose colon is not one to YAML, and what was written instead. */
interface ColonSlip {
  /** Where the slip begins in the text, in UTF-16 units. */
  readonly at: number;
  readonly facts: Facts;
}

/** A key, then a full-width colon, a colon and a no-break space, or a colon with nothing between it and the value. */
const SLIP = /(^|[\s,{])([A-Za-z_][\w-]*)(：|:\u00A0|:(?=[^\s:/]))\s*([^\s,}]*)/u;

const CHARACTERS: Readonly<Record<string, string>> = { '：': 'U+FF1A', ':\u00A0': 'U+00A0' };

/** Finds a key whose colon does not work as one; `keys` are those that count, all where it is null. */
export function colonSlip(text: string, keys: readonly string[] | null): ColonSlip | null {
  const found = SLIP.exec(text);
  if (found === null) return null;
  const [, before = '', key = '', colon = '', value = ''] = found;
  if (keys !== null && !keys.includes(key)) return null;
  return {
    at: found.index + before.length,
    facts: { key, value, character: CHARACTERS[colon] ?? 'none' },
  };
}
