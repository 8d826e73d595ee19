/** A vowel letter of VNI and what each mark after it makes of the two, in small letters, as Latin-1 would show the bytes. */
const upper = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303' } as const;
const tones = { ...upper, ï: '\u0323' } as const;
const circumflexes = {
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
} as const;
const breves = {
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
} as const;

const marksOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { ...tones, ...circumflexes, ...breves },
  e: { ...tones, ...circumflexes },
  o: { ...tones, ...circumflexes },
  u: tones,
  // ỵ stands alone
  y: upper,
  ô: tones,
  ö: tones,
};

/** Letters that stand alone; `ô` and `ö` also take tones. */
const singles = { ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ô: 'ơ', ö: 'ư' } as const;

/**
 * The letters of VNI for Windows by their bytes, one or two, written as Latin-1 would show them (`aù` for á). It follows the table VNI-WIN of
 * UniKey (ukengine/data.cpp, Phạm Kim Long, http://unikey.sourceforge.net) and the one in the article “VNI” of
 * Wikipedia, which agree. The case of a letter is that of its first byte: fonts of capitals leave the mark after it small.
 */
export function vniLetters(): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  const add = (bytes: string, letter: string) => letters.set(bytes, letter.normalize('NFC'));
  for (const [byte, letter] of Object.entries(singles)) {
    add(byte, letter);
    add(byte.toUpperCase(), letter.toUpperCase());
  }
  for (const [vowel, marks] of Object.entries(marksOf)) {
    const letter = (singles as Readonly<Record<string, string>>)[vowel] ?? vowel;
    for (const [byte, mark] of Object.entries(marks)) {
      for (const second of [byte, byte.toUpperCase()]) {
        add(`${vowel}${second}`, `${letter}${mark}`);
        add(`${vowel.toUpperCase()}${second}`, `${letter.toUpperCase()}${mark}`);
      }
    }
  }
  return letters;
}
