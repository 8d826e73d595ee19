/** A letter, roughly: ranges are prepared a hundred times faster than classes of Unicode. */
const LETTER = '[A-Za-z\\x{80}-\\x{10FFFF}]';
/** Two words of two letters or more, as in "Người lập biểu" and in no code, number or day. */
const TWO_WORDS = `${LETTER}{2}.*[\\s\\x{A0}][^\\s\\x{A0}]*${LETTER}{2}`;

/** Gives the SQL that tells whether a text is words rather than a value that is written wrongly. */
export function proseSql(text: string): string {
  return `regexp_matches(${text}, '(?s)${TWO_WORDS}')`;
}

const words = new RegExp(TWO_WORDS.replaceAll('\\x{', '\\u{'), 'su');

/** Tells the same of the filled cells of a record: one says something in words, and none is but figures. */
export function isProse(cells: readonly string[]): boolean {
  return cells.some((cell) => words.test(cell)) && cells.every(hasWords);
}

/** More letters than digits: "Thanh Hóa, ngày 31 tháng 10 năm 2024" has, "H56-210531-0001" has not. */
function hasWords(cell: string): boolean {
  return (cell.match(/\p{L}/gu) ?? []).length > (cell.match(/\p{N}/gu) ?? []).length;
}
