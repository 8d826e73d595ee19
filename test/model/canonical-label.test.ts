import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalLabel } from '../../src/model/canonical-label.ts';

describe('canonicalLabel', () => {
  it.each([
    ['Hoá', 'Hóa'],
    ['Thuý', 'Thúy'],
    ['khoẻ mạnh', 'khỏe mạnh'],
    ['  Mã   hồ sơ ', 'mã hồ sơ'],
    ['Mã\u00a0hồ sơ', 'Mã hồ sơ'],
    ['TRỰC TUYẾN', 'Trực tuyến'],
    ['\u00d0ông Sơn', 'Đông Sơn'],
    ['Mã\u200b hồ sơ', 'Mã hồ sơ'],
    ['Trực tuyến'.normalize('NFD'), 'Trực tuyến'],
  ])('takes %s for %s', (one, other) => {
    expect(canonicalLabel(one)).toBe(canonicalLabel(other));
  });

  it.each([
    ['Hoà', 'Hóa'],
    ['Quý', 'Qui'],
    ['Hoàng', 'Hoang'],
    ['Đông', 'Đồng'],
    ['múa', 'mùa'],
    ['tuỷ', 'tuý'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(canonicalLabel(one)).not.toBe(canonicalLabel(other));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(canonicalLabel(canonicalLabel(text))).toBe(canonicalLabel(text));
      }),
    );
  });
});
