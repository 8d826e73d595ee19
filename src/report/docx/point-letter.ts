import type { Language } from '../../model/text.ts';

/** The letters that points are told by; Vietnamese documents count with đ and leave out f, j, w and z. */
const alphabets = {
  vi: 'abcdđeghiklmnopqrstuvxy',
  en: 'abcdefghijklmnopqrstuvwxyz',
} satisfies Record<Language, string>;

/** Names a point by its place, from 0: a, b, c, d, đ … and after the last letter aa, bb. */
export function pointLetter(index: number, language: Language): string {
  const letters = [...alphabets[language]];
  const letter = letters[index % letters.length] ?? '';
  return letter.repeat(1 + Math.floor(index / letters.length));
}
