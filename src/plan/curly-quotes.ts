/** A text between typographic quotes and with none inside: “khá”, but not “một” và “hai”. */
const WRAPPED = /^[“”„]([^“”„]*)[“”]?$/;

/** Gives the text within the curly quotes that a word processor put around all of it; null where it did not. */
export function withinCurlyQuotes(value: unknown): string | null {
  return typeof value === 'string' ? (WRAPPED.exec(value.trim())?.[1] ?? null) : null;
}
