/** Characters that a terminal would obey instead of showing, and the harmless ones that stand for them. */
const harmless: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  // A zero-width space or a byte order mark inside a text shows nothing and breaks searching.
  [/[\u200b\u2060\ufeff\u{e0000}-\u{e007f}]/gu, ''],
  [/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' '],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  [/[\u0000-\u001f]/g, (found) => String.fromCharCode(0x2400 + found.charCodeAt(0))],
  [/\u007f/g, '\u2421'],
  // C1 controls, marks that turn the direction of writing, halves of surrogate pairs, and what XML has no way to write.
  [/[\u0080-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cs}\ufffe\uffff]/gu, '\ufffd'],
  // Stacks of combining marks would climb over the lines above.
  [/(\p{M}{4})\p{M}+/gu, '$1'],
];

/**
 * Makes a text from a plan or an export safe to show on one line of a terminal: NFC, line breaks become spaces,
 * control characters and escape sequences become visible signs that do nothing.
 */
export function printable(text: string): string {
  let safe = text.normalize('NFC');
  for (const [found, stand] of harmless) {
    safe = typeof stand === 'string' ? safe.replace(found, stand) : safe.replace(found, stand);
  }
  return safe;
}

/** Makes every text inside a plain value printable; reports for people begin with this, so that none is forgotten. */
export function printableThroughout<T>(value: T): T {
  if (typeof value === 'string') return printable(value) as T;
  if (Array.isArray(value)) return value.map(printableThroughout) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [printable(key), printableThroughout(inner)]);
  return Object.fromEntries(entries) as T;
}
