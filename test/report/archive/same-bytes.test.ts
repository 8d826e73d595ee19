import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sameBytes } from '../../../src/report/archive/same-bytes.ts';

const contents = {
  '[Content_Types].xml': strToU8('<Types/>'),
  'word/document.xml': strToU8('<p>Chỉ tiêu</p>'),
  'media/1.bin': new Uint8Array([0, 255, 128]),
};

test('the time at which a package was made is not in its bytes, its contents and their order are', () => {
  const one = sameBytes(zipSync(contents, { mtime: new Date(2024, 9, 31, 8, 30) }));
  const other = sameBytes(zipSync(contents, { mtime: new Date(2025, 1, 2, 17, 45), level: 1 }));
  expect(one).toEqual(other);
  expect(Object.keys(unzipSync(one))).toEqual(Object.keys(contents));
  expect(unzipSync(one)).toEqual(contents);
  // PKZIP APPNOTE 4.4.6: at byte 10 the time, hours in the upper five bits; at byte 12 the day, years since 1980 in the upper seven.
  const header = new DataView(one.buffer, one.byteOffset);
  expect(header.getUint16(10, true)).toBe(12 << 11);
  expect(header.getUint16(12, true)).toBe((0 << 9) | (1 << 5) | 1);
});

test('texts of the package can be mended, other entries are left alone', () => {
  const asked: string[] = [];
  const mended = sameBytes(zipSync(contents), (name, text) => {
    asked.push(name);
    return text.replace('Chỉ tiêu', 'Đã sửa');
  });
  expect(asked).toEqual(['[Content_Types].xml', 'word/document.xml']);
  const entries = unzipSync(mended);
  expect(strFromU8(entries['word/document.xml'] ?? new Uint8Array())).toBe('<p>Đã sửa</p>');
  expect(entries['media/1.bin']).toEqual(contents['media/1.bin']);
});

test('what is no zip archive is refused', () => {
  expect(() => sameBytes(strToU8('no archive'))).toThrow();
});
