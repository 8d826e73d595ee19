import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Utf8Check } from '../../../src/read/encoding/utf8-check.ts';

function badByte(bytes: Uint8Array, size: number): number | null {
  const check = new Utf8Check();
  for (let at = 0; at < bytes.length; at += size) check.push(Buffer.from(bytes.subarray(at, at + size)));
  return check.end();
}

test.each([
  [[0x61, 0xe1, 0xba, 0xa1], null],
  [[0x61, 0xe1, 0xba], 1],
  [[0x61, 0xe1, 0x28, 0x61], 1],
  [[0x80], 0],
  [[0x61, 0xc0, 0x80], 1],
])('%j: the first byte that is not UTF-8 is %j', (bytes, expected) => {
  for (const size of [1, 2, 3, 100]) expect(badByte(Uint8Array.from(bytes), size)).toBe(expected);
});

test('a decoder that refuses bad bytes says the same, however the bytes are cut', () => {
  const piece = fc.oneof(
    fc
      .string({ unit: fc.constantFrom('a', 'é', 'ệ', '😀'), maxLength: 4 })
      .map((text) => [...Buffer.from(text)]),
    fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 2 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.integer({ min: 1, max: 9 }), (pieces, size) => {
      const bytes = Uint8Array.from(pieces.flat());
      let good = true;
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      } catch {
        good = false;
      }
      expect(badByte(bytes, size) === null).toBe(good);
      expect(badByte(bytes, size)).toBe(badByte(bytes, 1000));
    }),
    { numRuns: 2000, seed: 7 },
  );
});
