const toned = { o: 'òóỏõọ', u: 'ùúủũụ', a: 'àáảãạ', e: 'èéẻẽẹ', y: 'ỳýỷỹỵ' } as const;

/** `òa` is `oà`, `óe` is `oé`, `ủy` is `uỷ`: the tone of these pairs stands on either vowel; here on the second. */
const placements = new Map(
  [
    ['o', 'a'],
    ['o', 'e'],
    ['u', 'y'],
  ].flatMap(([first, second]) =>
    [...toned[first as 'o' | 'u']].map((letter, tone) => [
      `${letter}${second}`,
      `${first}${[...toned[second as 'a' | 'e' | 'y']][tone]}`,
    ]),
  ),
);

const placed = new RegExp(`(?<!q)(?:${[...placements.keys()].join('|')})`, 'g');
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/**
 * Gives the form in which two spellings of one label are equal: composed (NFC), without invisible characters, one
 * space between words, lower case, tones in one place (hoá = hóa), Ð (U+00D0) as Đ. Diacritics stay: without them
 * labels and places that differ would become one.
 */
export function canonicalLabel(text: string): string {
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replaceAll('ð', 'đ')
    .replace(placed, (pair) => placements.get(pair) ?? pair);
}
