import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteDecoder } from '../../../src/read/encoding/byte-decoder.ts';
import { hiddenLetters, windowsBytes } from '../../../src/read/encoding/hidden-letters.ts';
import { legacyLetters } from '../../../src/read/encoding/legacy-letters.ts';
import { bytesOfLetters, capitalsOfTcvn3, encoded, letters } from './letters.ts';

const encodings = ['windows-1258', 'tcvn3', 'viscii', 'vni'] as const;

function decode(encoding: (typeof encodings)[number] | 'windows-1252', bytes: Buffer): string {
  const { utf8, trouble } = byteDecoder(encoding).decode(bytes);
  expect(trouble).toBeNull();
  return Buffer.from(utf8).toString();
}

/** Letters that an encoding has bytes of their own for. */
function own(encoding: (typeof encodings)[number]): { letter: string; bytes: string }[] {
  const { small, capital } = bytesOfLetters[encoding];
  return letters.flatMap((letter, at) => {
    const upper = letter.toUpperCase();
    const lower = { letter, bytes: small[at] ?? '' };
    const hasCapital = encoding !== 'tcvn3' || capitalsOfTcvn3.includes(upper);
    return hasCapital ? [lower, { letter: upper, bytes: capital[at] ?? '' }] : [lower];
  });
}

describe.each(encodings)('%s', (encoding) => {
  test('every letter comes out of its bytes, alone and between others', () => {
    expect(own(encoding)).toHaveLength(encoding === 'tcvn3' ? 67 + 7 : 134);
    for (const { letter, bytes } of own(encoding)) {
      expect(decode(encoding, Buffer.from(bytes, 'latin1')), bytes).toBe(letter);
      expect(decode(encoding, Buffer.from(`ng${bytes}nh\r\n${bytes}`, 'latin1'))).toBe(
        `ng${letter}nh\r\n${letter}`,
      );
    }
  });

  test('and its bytes are the only ones that mean it', () => {
    const meanings = [...legacyLetters(encoding)];
    for (const { letter, bytes } of own(encoding)) {
      const found = meanings.filter(([, meaning]) => meaning === letter).map(([one]) => one);
      // fonts of capitals leave the mark small in VNI; in windows-1258 some letters are one byte, or two
      const same = (one: string) => encoding === 'vni' && one.toUpperCase() === bytes.toUpperCase();
      const composed = (one: string) => encoding === 'windows-1258' && one.length !== bytes.length;
      expect(found).toContain(bytes);
      expect(
        found.filter((one) => one !== bytes && !same(one) && !composed(one)),
        letter,
      ).toEqual([]);
    }
  });

  test('random Vietnamese comes back, and hidden in Unicode too', () => {
    const alphabet = [...own(encoding).map(({ letter }) => letter), ...' abcghkmnpqtvxy,;\n019'];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 40 }), (text) => {
        const bytes = encoded(encoding, text);
        expect(decode(encoding, bytes)).toBe(text.normalize('NFC'));
        if (encoding === 'windows-1258') return;
        const shown = new TextDecoder('windows-1252').decode(bytes, { stream: true });
        expect(hiddenLetters(encoding)(shown).normalize('NFC')).toBe(text);
        expect(hiddenLetters(encoding)(bytes.toString('latin1'))).toBe(text);
      }),
      { numRuns: 500, seed: 11 },
    );
  });
});

test('TCVN3 has no capitals with tones: the font shows the small ones so', () => {
  expect(decode('tcvn3', encoded('tcvn3', 'TỔNG CỘNG, ĐÃ TRẢ'))).toBe('TổNG CộNG, Đã TRả');
  expect(decode('tcvn3', Buffer.from([0x93, 0x43, 0xab, 0x6e, 0x67, 0x94, 0x20, 0xb0]))).toBe('“Công” °');
});

test('VNI in capitals with small marks is in capitals', () => {
  expect(decode('vni', Buffer.from('COäNG HOøA', 'latin1'))).toBe('CỘNG HÒA');
});

test('each byte is what iconv says, where iconv is there', () => {
  const charsets = { 'windows-1258': 'CP1258', viscii: 'VISCII', 'windows-1252': 'CP1252' } as const;
  for (const encoding of ['windows-1258', 'viscii', 'windows-1252'] as const) {
    const bytes = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => byte !== 10);
    const input = Buffer.from(bytes.flatMap((byte) => [byte, 10]));
    // -c leaves out what is no letter, and then says so by its status
    const { stdout, error } = spawnSync('iconv', ['-c', '-f', charsets[encoding], '-t', 'UTF-8'], { input });
    if (error !== undefined || stdout.length === 0) continue;
    const expected = stdout.toString().split('\n');
    const meanings = legacyLetters(encoding);
    expect(bytes.map((byte) => meanings.get(String.fromCharCode(byte)) ?? '')).toEqual(
      expected.slice(0, 255),
    );
  }
  expect(legacyLetters('windows-1258').get('\xF0')).toBe('đ');
});

test('bytes without a meaning end the decoding where they stand', () => {
  for (const [encoding, bytes] of [
    ['windows-1258', 'ab\x8Acd'],
    ['windows-1252', 'ab\x81cd'],
    ['tcvn3', 'ab\xC0cd'],
    ['vni', 'ab\xF9cd'],
  ] as const) {
    const { utf8, trouble } = byteDecoder(encoding).decode(Buffer.from(bytes, 'latin1'));
    expect([encoding, Buffer.from(utf8).toString(), trouble]).toEqual([encoding, 'ab', 'damaged']);
  }
});

test('marks of windows-1258 that make no letter, or are two, are in NFC', () => {
  const text = (bytes: number[]) => decode('windows-1258', Buffer.from(bytes));
  expect(text([0x71, 0xec])).toBe('q\u0301');
  expect(text([0x61, 0xec, 0xf2])).toBe('a\u0301\u0323'.normalize('NFC'));
  expect(text([0x71, 0xec, 0xf2, 0x6e])).toBe('q\u0301\u0323n'.normalize('NFC'));
  expect(text([0xad, 0x48, 0xe0])).toBe('Hà');
});

test('what windows-1252 does not have has no byte', () => {
  expect(windowsBytes('“Céng”')).toEqual(Buffer.from([0x93, 0x43, 0xe9, 0x6e, 0x67, 0x94]));
  expect(windowsBytes('Cộng')).toBeNull();
});
