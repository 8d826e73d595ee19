import type { LegacyEncoding } from '../../../src/read/encoding/legacy-letters.ts';

/** The 67 letters of Vietnamese that are not in ASCII, small. */
export const letters =
  'á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ đ é è ẻ ẽ ẹ ê ế ề ể ễ ệ í ì ỉ ĩ ị ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ ú ù ủ ũ ụ ư ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ'.split(
    ' ',
  );

const hex = (list: string): string[] =>
  list.split(' ').map((one) => Buffer.from(one, 'hex').toString('latin1'));

/** The capitals that have a byte of their own in TCVN3. */
export const capitalsOfTcvn3 = ['Ă', 'Â', 'Đ', 'Ê', 'Ô', 'Ơ', 'Ư'];

const smallOfTcvn3 = hex(
  'b8 b5 b6 b7 b9 a8 be bb bc bd c6 a9 ca c7 c8 c9 cb ae d0 cc ce cf d1 aa d5 d2 d3 d4 d6 dd d7 d8 dc de e3 df e1 e2 e4 ab e8 e5 e6 e7 e9 ac ed ea eb ec ee f3 ef f1 f2 f4 ad f8 f5 f6 f7 f9 fd fa fb fc fe',
);

/**
 * Their bytes, small and capital, as the Latin-1 characters of the same numbers, by others than the code under test. windows-1258 and
 * VISCII: what glibc's iconv makes of each letter (`iconv -f UTF-8 -t CP1258`; Python's cp1258 makes the same, decomposed). TCVN3: what
 * `iconv -t TCVN` makes of the small ones, and by the fonts of ABC the same for capitals, but for seven. VNI: typed from the table of the
 * article “VNI” of Wikipedia.
 */
export const bytesOfLetters: Readonly<
  Record<Exclude<LegacyEncoding, 'windows-1252'>, { small: readonly string[]; capital: readonly string[] }>
> = {
  'windows-1258': {
    small: hex(
      'e1 e0 61d2 61de 61f2 e3 e3ec e3cc e3d2 e3de e3f2 e2 e2ec e2cc e2d2 e2de e2f2 f0 e9 e8 65d2 65de 65f2 ea eaec eacc ead2 eade eaf2 ed 69cc 69d2 69de 69f2 f3 6fcc 6fd2 6fde 6ff2 f4 f4ec f4cc f4d2 f4de f4f2 f5 f5ec f5cc f5d2 f5de f5f2 fa f9 75d2 75de 75f2 fd fdec fdcc fdd2 fdde fdf2 79ec 79cc 79d2 79de 79f2',
    ),
    capital: hex(
      'c1 c0 41d2 41de 41f2 c3 c3ec c3cc c3d2 c3de c3f2 c2 c2ec c2cc c2d2 c2de c2f2 d0 c9 c8 45d2 45de 45f2 ca caec cacc cad2 cade caf2 cd 49cc 49d2 49de 49f2 d3 4fcc 4fd2 4fde 4ff2 d4 d4ec d4cc d4d2 d4de d4f2 d5 d5ec d5cc d5d2 d5de d5f2 da d9 55d2 55de 55f2 dd ddec ddcc ddd2 ddde ddf2 59ec 59cc 59d2 59de 59f2',
    ),
  },
  viscii: {
    small: hex(
      'e1 e0 e4 e3 d5 e5 a1 a2 c6 c7 a3 e2 a4 a5 a6 e7 a7 f0 e9 e8 eb a8 a9 ea aa ab ac ad ae ed ec ef ee b8 f3 f2 f6 f5 f7 f4 af b0 b1 b2 b5 bd be b6 b7 de fe fa f9 fc fb f8 df d1 d7 d8 e6 f1 fd cf d6 db dc',
    ),
    capital: hex(
      'c1 c0 c4 c3 80 c5 81 82 02 05 83 c2 84 85 86 06 87 d0 c9 c8 cb 88 89 ca 8a 8b 8c 8d 8e cd cc 9b ce 98 d3 d2 99 a0 9a d4 8f 90 91 92 93 b4 95 96 97 b3 94 da d9 9c 9d 9e bf ba bb bc ff b9 dd 9f 14 19 1e',
    ),
  },
  tcvn3: {
    small: smallOfTcvn3,
    capital: smallOfTcvn3.map(
      (byte) =>
        ({
          '\xA8': '\xA1',
          '\xA9': '\xA2',
          '\xAA': '\xA3',
          '\xAB': '\xA4',
          '\xAC': '\xA5',
          '\xAD': '\xA6',
          '\xAE': '\xA7',
        })[byte] ?? byte,
    ),
  },
  vni: {
    small:
      'aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä ñ eù eø eû eõ eï eâ eá eà eå eã eä í ì æ ó ò où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î'.split(
        ' ',
      ),
    capital:
      'AÙ AØ AÛ AÕ AÏ AÊ AÉ AÈ AÚ AÜ AË AÂ AÁ AÀ AÅ AÃ AÄ Ñ EÙ EØ EÛ EÕ EÏ EÂ EÁ EÀ EÅ EÃ EÄ Í Ì Æ Ó Ò OÙ OØ OÛ OÕ OÏ OÂ OÁ OÀ OÅ OÃ OÄ Ô ÔÙ ÔØ ÔÛ ÔÕ ÔÏ UÙ UØ UÛ UÕ UÏ Ö ÖÙ ÖØ ÖÛ ÖÕ ÖÏ YÙ YØ YÛ YÕ Î'.split(
        ' ',
      ),
  },
};

/** Writes text of ASCII and Vietnamese letters in an encoding, by these tables alone. */
export function encoded(encoding: keyof typeof bytesOfLetters, text: string): Buffer {
  const { small, capital } = bytesOfLetters[encoding];
  const bytes = new Map(
    letters.flatMap((letter, at) => [
      [letter, small[at]],
      [letter.toUpperCase(), capital[at]],
    ]),
  );
  return Buffer.from([...text.normalize('NFC')].map((one) => bytes.get(one) ?? one).join(''), 'latin1');
}
