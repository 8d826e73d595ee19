/** Finds the line and the column, both from 1, of a character of a text. */
export function placeInText(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/u);
  return { line: lines.length, column: 1 + [...(lines.at(-1) ?? '').replace(/^\uFEFF/u, '')].length };
}
