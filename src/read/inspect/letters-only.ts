/** Gives a text in lower-case letters without marks, and nothing else than letters, digits and single spaces. */
export function lettersOnly(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
