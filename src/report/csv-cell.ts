/** What a spreadsheet takes for the beginning of something to run, not of a text. */
const runs = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Writes a text as a cell of a CSV file that people open in a spreadsheet: one that it would run gets a `'` in front
 * (OWASP, "CSV Injection"), and one with commas, quotes or line ends stands in quotes.
 */
export function csvCell(text: string): string {
  const safe = runs.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
