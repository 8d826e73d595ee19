/** Quotes a name for SQL: whatever its letters, it is one identifier. */
export function quoteName(name: string): string {
  return `"${withoutNul(name).replaceAll('"', '""')}"`;
}

/** Quotes a text for SQL: whatever its letters, it is one literal. */
export function quoteText(text: string): string {
  return `'${withoutNul(text).replaceAll("'", "''")}'`;
}

/** A byte NUL would end the statement; no cell that is read has one. */
function withoutNul(text: string): string {
  return text.replaceAll('\0', '');
}
