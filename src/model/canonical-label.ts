const toned = { o: 'òóỏõọ', u: 'ùúủũụ', a: 'àáảãạ', e: 'èéẻẽẹ', y: 'ỳýỷỹỵ' } as const;

/** The old placement of a tone and the new: òa is oà, óe is oé, ủy is uỷ; but quý is not in question. */
const placements = new Map(
  (['oa', 'oe', 'uy'] as const).flatMap((pair) => {
    const [first, second] = [pair[0] as keyof typeof toned, pair[1] as keyof typeof toned];
    return [...toned[first]].map(
      (letter, tone) => [letter + second, first + toned[second].charAt(tone)] as const,
    );
  }),
);

const OLD_PLACEMENT = new RegExp(`(?<!q)(?:${[...placements.keys()].join('|')})`, 'g');
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * Gives the form in which two spellings of one label are equal: NFC, without invisible characters, one space
 * between words, lower case, tones in one place (Hóa = Hoá), Ð (U+00D0) as Đ. Diacritics stay: without them,
 * labels and places that differ would become one.
 */
export function canonicalLabel(label: string): string {
  return label
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replaceAll('ð', 'đ')
    .replace(OLD_PLACEMENT, (pair) => placements.get(pair) ?? pair);
}
