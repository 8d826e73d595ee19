import { clean, csv, header, rows } from './story.js';

/** What the bytes from 0x80 stand for, as iconv (glibc 2.36) and Python's codecs tell it; U+FFFD for none. */
const TCVN =
  'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\u00a0ĂÂÊÔƠƯĐăâêôơưđẶ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ';
const VISCII =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ';
const WINDOWS_1258 =
  '€\ufffd‚ƒ„…†‡ˆ‰\ufffd‹Œ\ufffd\ufffd\ufffd\ufffd‘’“”•–—˜™\ufffd›œ\ufffd\ufffdŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ßàáâăäåæçèéêë\u0301íîïđñ\u0323óôơö÷øùúûüư₫ÿ';

/** Encodes letter by letter, each a byte. Throws for a letter that the table does not have. */
function bytesBy(table, text) {
  return Buffer.from(
    [...text].map((letter) => {
      const code = letter.codePointAt(0);
      if (code < 0x80) return code;
      const at = table.indexOf(letter);
      if (at < 0) throw new Error(`no byte for ${letter}`);
      return 0x80 + at;
    }),
  );
}

/** As Windows types Vietnamese: tones stand behind their letter as characters of their own. */
function tonesApart(text) {
  return text.normalize('NFC').replace(/\p{L}/gu, (letter) => {
    const marks = letter.normalize('NFD');
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(marks)?.[0];
    return tone === undefined ? letter : marks.replace(tone, '').normalize('NFC') + tone;
  });
}

/** How VNI fonts write marks: behind the letter, as other letters; some letters are one character. */
const VNI_MARKS = {
  '\u0301': 'ù',
  '\u0300': 'ø',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
  '\u0302': 'â',
  '\u0302\u0301': 'á',
  '\u0302\u0300': 'à',
  '\u0302\u0309': 'å',
  '\u0302\u0303': 'ã',
  '\u0302\u0323': 'ä',
  '\u0306': 'ê',
  '\u0306\u0301': 'é',
  '\u0306\u0300': 'è',
  '\u0306\u0309': 'ú',
  '\u0306\u0303': 'ü',
  '\u0306\u0323': 'ë',
};
const VNI_WHOLE = { í: 'í', ì: 'ì', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î', đ: 'ñ', ơ: 'ô', ư: 'ö' };

/** Writes Vietnamese as VNI-Win fonts have it, as letters of windows-1252. */
function asVni(text) {
  return text.normalize('NFC').replace(/\P{ASCII}/gu, (letter) => {
    const lower = letter.toLowerCase();
    const written = vniOf(lower);
    return lower === letter ? written : written.toUpperCase();
  });
}

function vniOf(letter) {
  const whole = VNI_WHOLE[letter];
  if (whole !== undefined) return whole;
  const [base, ...marks] = letter.normalize('NFD');
  const horn = marks.includes('\u031b');
  const order = (mark) => (mark === '\u0302' || mark === '\u0306' ? 0 : 1);
  const others = marks.filter((mark) => mark !== '\u031b').sort((a, b) => order(a) - order(b));
  const mark = VNI_MARKS[others.join('')];
  if (mark === undefined) throw new Error(`VNI has no ${letter}`);
  return (horn ? VNI_WHOLE[`${base}\u031b`.normalize('NFC')] : base) + mark;
}

const tabbed = csv([header, ...rows], { delimiter: '\t', end: '\r\n' });
const tcvn = bytesBy(TCVN, clean);
const swapped = (bytes) => Buffer.from(bytes).swap16();

/** The clean twin in every encoding that exports come in. */
export const encodingFiles = {
  'encodings/utf8-bom.csv': `\ufeff${clean.replaceAll('\n', '\r\n')}`,
  'encodings/utf8-nfd.csv': clean.normalize('NFD'),
  'encodings/unicode-text.txt': Buffer.from(`\ufeff${tabbed}`, 'utf16le'),
  'encodings/utf16le-khong-bom.csv': Buffer.from(clean, 'utf16le'),
  'encodings/utf16be.csv': swapped(Buffer.from(`\ufeff${clean}`, 'utf16le')),
  'encodings/windows-1258.csv': bytesBy(WINDOWS_1258, tonesApart(clean)),
  'encodings/tcvn3.csv': tcvn,
  'encodings/viscii.csv': bytesBy(VISCII, clean),
  'encodings/vni.csv': Buffer.from(asVni(clean), 'latin1'),
  'hidden/tcvn3-trong-utf8.csv': tcvn.toString('latin1'),
  'hidden/vni-trong-utf8.csv': asVni(clean),
};
