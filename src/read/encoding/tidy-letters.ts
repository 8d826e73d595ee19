import { isVietnameseSyllable } from './vietnamese-syllable.ts';

/** Characters that nobody sees: zero-width space, non-joiner and joiner, word joiner, byte order mark, soft hyphen. */
const UNSEEN = /[\u200B-\u200D\u2060\uFEFF\u00AD]/gu;

/** Letters of Icelandic that look like Đ and đ. */
const ETH = /[\u00D0\u00F0]/u;

/** Puts text in NFC, without characters that nobody sees, and with Đ where a Vietnamese word has Ð. */
export function tidyLetters(text: string): string {
  const seen = text.replace(UNSEEN, '').normalize('NFC');
  return ETH.test(seen) ? seen.replace(/\p{L}+/gu, (word) => (ETH.test(word) ? mended(word) : word)) : seen;
}

function mended(word: string): string {
  const vietnamese = word.replaceAll('\u00D0', 'Đ').replaceAll('\u00F0', 'đ');
  // ÐT, QÐ, HÐND are short for Vietnamese words
  return isVietnameseSyllable(vietnamese) || /^[BCDĐGHKLMNPQRSTVX]+$/u.test(vietnamese) ? vietnamese : word;
}
