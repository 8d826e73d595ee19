/** Joins words and shows nothing; the text that goes in has none, as it was made printable. */
const JOINER = '\u2060';

/**
 * Where sites that show Markdown look for more than markup in what is left as text: people (`@name`), issues and their like
 * (`#1`, `!1`, `~label`, `GH-1`), faces (`:smile:`) and addresses without brackets (`https://`, `www.`, `a@b.vn`; GFM 0.29, 6.9).
 * A backslash does not keep them from it; a joiner in the middle does.
 */
const linked =
  /@|[#!~%$&^](?=[\p{L}\p{N}_"])|GH-(?=\d)|:(?=\/\/|(?:[\w+-]*[a-z_+-][\w+-]*|100|1234):)|www(?=\.)/giu;

/** What means something anywhere in a line (GFM 0.29, 6; `$` begins a formula on GitHub). */
const marks = /[\\`*_[\]<>&|~$#]/g;

/** What means something at the beginning of a line only: lists, rules, and lines under headings. */
const openings = /^(?:[-+](?=[-\s]|$)|=|\d{1,9}(?=[.)](?:\s|$)))/;

/**
 * Writes a text within a line of GitHub-flavoured Markdown so that it is shown as it is: no markup, link, mention, HTML or end
 * of a table's cell comes of it. What is written must be printable.
 */
export function markdownText(text: string): string {
  return text.trim().replace(linked, `$&${JOINER}`).replace(marks, '\\$&');
}

/** Writes a text that begins a line, or an item of a list, in the same way. */
export function markdownOpening(text: string): string {
  return markdownText(text).replace(openings, (opening) =>
    /\d/.test(opening) ? `${opening}\\` : `\\${opening}`,
  );
}
