/** What stands between cells: the comma of RFC 4180, or the semicolon that spreadsheets expect where decimals have the comma. */
export type CsvSeparator = ',' | ';';

/**
 * What a spreadsheet takes for the beginning of something to run, not of a text (OWASP, "CSV Injection"), full-width forms
 * included; spaces before it save nobody, as some programs drop them.
 */
const runs = /^(?:\s*[=+\-@＝＋－＠﹦﹢﹣﹫]|[\t\r\n])/;

/** Tells whether a spreadsheet may take a text for something to run: a formula, where it is typed or pasted. */
export function wouldRun(text: string): boolean {
  return runs.test(text);
}

/** The same inside a text, where whoever opens the file with another separator than it was written with gets a cell of its own. */
const runsBehind = {
  ',': /([;\t]\s*)(?=[=+\-@＝＋－＠﹦﹢﹣﹫])/g,
  ';': /([,\t]\s*)(?=[=+\-@＝＋－＠﹦﹢﹣﹫])/g,
} satisfies Record<CsvSeparator, RegExp>;

/**
 * Writes a text as a cell of a CSV file that people open in a spreadsheet: what it would run gets a `'` in front, and a text
 * with separators, quotes or line ends stands in quotes.
 */
export function csvCell(text: string, separator: CsvSeparator = ','): string {
  const guarded = (wouldRun(text) ? `'${text}` : text).replace(runsBehind[separator], "$1'");
  return /[",;\t\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
