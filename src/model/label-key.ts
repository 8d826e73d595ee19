/** An o or u that bears the tone of a final oa, oe or uy: the old placement (Hóa, Thúy); in NFD. */
const OLD_TONE = /(o|u)([\u0300\u0301\u0303\u0309\u0323])([aey])(?![\p{L}\p{M}])/gu;

const PAIRS = new Set(['oa', 'oe', 'uy']);

/**
 * Gives what two spellings of one label have in common: NFC, plain single spaces, no case, and the tone of a
 * final oa, oe, uy on its second vowel (Hóa = Hoá). Diacritics stay: without them, communes get confused.
 */
export function labelKey(label: string): string {
  return label
    .normalize('NFD')
    .toLowerCase()
    .replace(OLD_TONE, (whole, first: string, tone: string, second: string) =>
      PAIRS.has(first + second) ? first + second + tone : whole,
    )
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ')
    .trim();
}
