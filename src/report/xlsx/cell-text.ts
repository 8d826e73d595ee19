/** What a cell holds at most (Excel specifications and limits: 32,767 characters). */
const MOST_CHARACTERS = 32_767;

/**
 * Writes a text so that a workbook gives it back as it is: cut with "…" where it is longer than a cell may hold; what reads
 * like the escape of a character (ECMA-376, part 1, 22.9.2.19: `_x000D_`) escaped itself, and so the sign for characters that
 * cannot be shown, which the writer of workbooks would drop; a name that all objects of JavaScript have ("constructor"), which
 * it would take for one of its own, with its first letter escaped.
 */
export function cellText(text: string): string {
  const escaped = cutText(text)
    .replace(/_(?=x[\da-f]{4}_)/gi, escapeOf)
    .replaceAll('\ufffd', escapeOf);
  return escaped in {} ? escapeOf(escaped) + escaped.slice(1) : escaped;
}

function cutText(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const near = text.slice(0, MOST_CHARACTERS - 1);
  return `${near.replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Writes the first character of a text as its escape. */
function escapeOf(text: string): string {
  return `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
