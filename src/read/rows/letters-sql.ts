/** Gives the SQL of what all spellings of a label have in common, and few other texts have: its letters without marks, in lower case. */
export function lettersSql(text: string): string {
  return `lower(strip_accents(regexp_replace(replace(${text}, 'Ð', 'Đ'), '[^\\p{L}\\d]+', '', 'g')))`;
}
