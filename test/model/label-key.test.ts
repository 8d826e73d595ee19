import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelKey } from '../../src/model/label-key.ts';

describe('labelKey', () => {
  it.each([
    ['Hoá', 'Hóa'],
    ['Thuý', 'Thúy'],
    ['khoẻ mạnh', 'khỏe mạnh'],
    ['  Mã   hồ sơ ', 'mã hồ sơ'],
    ['Mã\u00a0hồ sơ', 'Mã hồ sơ'],
    ['TRỰC TUYẾN', 'Trực tuyến'],
    ['Trực tuyến'.normalize('NFD'), 'Trực tuyến'],
  ])('takes %s for %s', (one, other) => {
    expect(labelKey(one)).toBe(labelKey(other));
  });

  it.each([
    ['Hoà', 'Hóa'],
    ['Quý', 'Qui'],
    ['Hoàng', 'Hoang'],
    ['Đông', 'Đồng'],
    ['múa', 'mùa'],
    ['tuỷ', 'tuý'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(labelKey(one)).not.toBe(labelKey(other));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(labelKey(labelKey(text))).toBe(labelKey(text));
      }),
    );
  });
});
