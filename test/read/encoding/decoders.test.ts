import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteDecoder } from '../../../src/read/encoding/byte-decoder.ts';
import { copyAsUtf8 } from '../../../src/read/encoding/copy-as-utf8.ts';
import type { Decoder } from '../../../src/read/encoding/decoder.ts';
import { unicodeDecoder } from '../../../src/read/encoding/unicode-decoder.ts';
import { encoded, letters } from './letters.ts';

const text = 'Sở ơ,"Ủy ban\r\nHoằng Hóa"\nNguyễn,ự\r\n';
const small = text.replace('Ủ', 'ủ');
const shown = (encoding: 'vni' | 'tcvn3', of: string) =>
  new TextDecoder('windows-1252').decode(encoded(encoding, of), { stream: true });

const cases: [string, () => Decoder, Buffer, string][] = [
  ['windows-1258', () => byteDecoder('windows-1258'), encoded('windows-1258', text), text],
  ['viscii', () => byteDecoder('viscii'), encoded('viscii', text), text],
  ['vni', () => byteDecoder('vni'), encoded('vni', text), text],
  ['tcvn3', () => byteDecoder('tcvn3'), encoded('tcvn3', text), small],
  ['utf-16le', () => unicodeDecoder('utf-16le', null), Buffer.from(`\uFEFF${text}`, 'utf16le'), text],
  ['utf-16be', () => unicodeDecoder('utf-16be', null), Buffer.from(text, 'utf16le').swap16(), text],
  [
    'utf-16le in NFD',
    () => unicodeDecoder('utf-16le', null),
    Buffer.from(text.normalize('NFD'), 'utf16le'),
    text,
  ],
  ['vni in utf-8', () => unicodeDecoder('utf-8', 'vni'), Buffer.from(shown('vni', text)), text],
  [
    'tcvn3 in utf-16be',
    () => unicodeDecoder('utf-16be', 'tcvn3'),
    Buffer.from(shown('tcvn3', text), 'utf16le').swap16(),
    small,
  ],
  [
    'tcvn3 in utf-8 with an arrow',
    () => unicodeDecoder('utf-8', 'tcvn3'),
    Buffer.from(`→ ${shown('tcvn3', text)}`),
    `→ ${small}`,
  ],
];

/** Decodes bytes as they arrive, each piece with what the last one held back. */
function inPieces(decoder: Decoder, pieces: readonly Buffer[]): string {
  const out: Buffer[] = [];
  let held = Buffer.alloc(0);
  const push = (bytes: Buffer) => {
    const { utf8, trouble } = decoder.decode(bytes);
    expect(trouble).toBeNull();
    out.push(Buffer.from(utf8));
  };
  for (const piece of pieces) {
    const bytes = Buffer.concat([held, piece]);
    const whole = decoder.whole(bytes);
    push(bytes.subarray(0, whole));
    held = Buffer.from(bytes.subarray(whole));
  }
  push(held);
  return Buffer.concat(out).toString();
}

test.each(cases)('%s: the same wherever a chunk ends', (_, decoder, bytes, expected) => {
  for (let at = 0; at <= bytes.length; at += 1) {
    expect(inPieces(decoder(), [bytes.subarray(0, at), bytes.subarray(at)]), String(at)).toBe(expected);
  }
  expect(
    inPieces(
      decoder(),
      Array.from(bytes, (byte) => Buffer.of(byte)),
    ),
  ).toBe(expected);
});

test('a word longer than any is cut between letters', () => {
  const long = 'ếớ'.repeat(6000);
  for (const [decoder, bytes] of [
    [byteDecoder('windows-1258'), encoded('windows-1258', `${long}a`)],
    [byteDecoder('vni'), encoded('vni', `${long}a`)],
    [unicodeDecoder('utf-16le', null), Buffer.from(`${long}a`, 'utf16le')],
    [unicodeDecoder('utf-8', 'vni'), Buffer.from(shown('vni', `${long}a`))],
  ] as const) {
    const whole = decoder.whole(bytes);
    expect(whole).toBeGreaterThan(0);
    expect(inPieces(decoder, [bytes.subarray(0, whole), bytes.subarray(whole)])).toBe(`${long}a`);
  }
});

test('UTF-16 of any characters is what Node makes of it, in NFC and without those nobody sees', () => {
  const unit = fc.oneof(
    fc.constantFrom(...letters, ' ', ',', '\r\n', '\u0301', '\u200B', '가', '\u1100', 'K', '😀', '€'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), (units) => {
      const given = units.join('').replace(/[Ðð]/g, '');
      const expected = given.replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '').normalize('NFC');
      const bytes = Buffer.from(given, 'utf16le');
      expect(inPieces(unicodeDecoder('utf-16le', null), [bytes])).toBe(expected);
      expect(inPieces(unicodeDecoder('utf-16be', null), [Buffer.from(bytes).swap16()])).toBe(expected);
    }),
    { numRuns: 500, seed: 5 },
  );
});

test('a file of several chunks is copied whole, and says how far it has come', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lotrinh-decode-'));
  try {
    const long = text.repeat(200_000);
    const [path, copy] = [join(folder, 'a.csv'), join(folder, 'b.csv')];
    writeFileSync(path, encoded('windows-1258', long));
    const shares: number[] = [];
    const { digest, trouble } = await copyAsUtf8(path, byteDecoder('windows-1258'), copy, (share) =>
      shares.push(share),
    );
    expect(trouble).toBeNull();
    expect(digest.bytes).toBe(readFileSync(path).length);
    expect(readFileSync(copy).equals(Buffer.from(long))).toBe(true);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
