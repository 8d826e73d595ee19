const onsets = new Set(' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '));

/** Rimes as they are written, without their tone, by the first letter of the vowel. */
const rimes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay
   ăc ăm ăn ăng ăp ăt
   âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et
   ê êch êm ên ênh êp êt êu
   i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
   o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
   ô ôc ôi ôm ôn ông ôp ôt
   ơ ơi ơm ơn ơp ơt
   u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêu uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu
   uôc uôi uôm uôn uông uôt
   ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
   y yêm yên yêng yêt yêu ynh yt ych`.split(/\s+/),
);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const CLOSED = /(?:ch|[cpt])$/u;
const FRONT = /^[eêiy]/u;

/**
 * Whether a word is one written syllable of Vietnamese: onset + rime + tone by the rules of the orthography (onsets and rimes
 * as in Đoàn Thiện Thuật, Ngữ âm tiếng Việt, 1977), all small, all capital, or with a capital first, its tone mark where either the old
 * (hòa, thúy) or the new manner (hoà, thuý) puts it. A final k for c is taken too, as names of the Central Highlands have it (Đắk Lắk).
 * It judges spelling, not meaning: not every such syllable is a word.
 */
export function isVietnameseSyllable(word: string): boolean {
  if (word.length > 14 || !hasOneCase(word)) return false;
  const marked = word.normalize('NFD').toLowerCase();
  const tones = marked.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const [tone = ''] = tones;
  const at = tone === '' ? null : [...marked.slice(0, marked.indexOf(tone)).normalize('NFC')].length - 1;
  const plain = marked
    .replace(TONES, '')
    .normalize('NFC')
    .replace(/(?<=[aăâoôu])k$/u, 'c');
  return splits(plain).some(
    ({ onset, rime }) =>
      fits(onset, rime) &&
      (!CLOSED.test(rime) || tone === '\u0301' || tone === '\u0323') &&
      (at === null || tonePlaces(onset, rime).includes(at)),
  );
}

function hasOneCase(word: string): boolean {
  const [first = '', ...rest] = word;
  const tail = rest.join('');
  return tail === tail.toLowerCase() || (first === first.toUpperCase() && tail === tail.toUpperCase());
}

function splits(plain: string): { onset: string; rime: string }[] {
  return [0, 1, 2, 3]
    .map((length) => ({ onset: plain.slice(0, length), rime: plain.slice(length) }))
    .filter(({ onset, rime }) => onsets.has(onset) && rimes.has(rime));
}

/** Which onsets go with which vowels. */
function fits(onset: string, rime: string): boolean {
  // giếng, giết: the i of gi is that of the rime
  if (onset === 'g') return !FRONT.test(rime) || /^i(?!ch)/u.test(rime);
  if (onset === 'gi') return !/^[iy]/u.test(rime);
  if (onset === 'c' || onset === 'ng') return !FRONT.test(rime);
  if (onset === 'gh' || onset === 'ngh') return /^[eêi]/u.test(rime);
  if (onset === 'qu') return !/^(?:[uươ].|o[aăe])/u.test(rime);
  // the u of qu, huynh
  if (/^y(?:nh|t|ch)/u.test(rime)) return false;
  if (onset === 'k') return FRONT.test(rime);
  if (onset !== '' && rime.startsWith('yê')) return false;
  return true;
}

/** Where the tone mark may stand, counted in letters from the start of the syllable. */
function tonePlaces(onset: string, rime: string): number[] {
  const vowel = /^[aăâeêioôơuưy]+/u.exec(rime)?.[0] ?? '';
  const start = onset.length;
  const marked = Math.max(...['ă', 'â', 'ê', 'ô', 'ơ', 'ư'].map((letter) => vowel.lastIndexOf(letter)));
  // in ươ on ơ, in ưa, ưi and ưu on ư
  if (marked >= 0) return [start + marked];
  if (vowel.length === 3) return [start + 1];
  if (vowel.length === 2 && rime.length > 2) return [start + 1];
  const places = vowel.length === 2 && /^(?:o[ae]|uy)$/u.test(vowel) ? [start, start + 1] : [start];
  // qúy and gía are common slips
  return onset === 'qu' || onset === 'gi' ? [...places, start - 1] : places;
}
