/** Quotes a name for SQL: whatever its letters, it is one identifier. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Quotes a text for SQL: whatever its letters, it is one literal. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
