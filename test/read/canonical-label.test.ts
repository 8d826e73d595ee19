import { expect, test } from 'vitest';
import { canonicalLabel } from '../../src/read/canonical-label.ts';

test.each([
  ['Thanh Hóa', 'Thanh Hoá'],
  ['ỦY BAN', 'Uỷ ban'],
  ['Khoẻ', 'Khỏe'],
  ['  Mã\u00A0 hồ\tsơ\u200B', 'mã hồ sơ'],
  ['Ðơn vị', 'Đơn vị'],
  ['Hình thức nộp'.normalize('NFD'), 'Hình thức nộp'],
])('%j is %j', (a, b) => {
  expect(canonicalLabel(a)).toBe(canonicalLabel(b));
});

test.each([
  ['Hoằng Phú', 'Hoằng Phụ'],
  ['Hoằng Quý', 'Hoằng Quỳ'],
  ['Thiệu Vân', 'Thiệu Vận'],
  ['Quang Lộc', 'Quảng Lộc'],
  ['Dơn vị', 'Đơn vị'],
  ['Qùy', 'Quỳ'],
])('%j is not %j', (a, b) => {
  expect(canonicalLabel(a)).not.toBe(canonicalLabel(b));
});
