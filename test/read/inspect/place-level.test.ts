import { expect, test } from 'vitest';
import { placeLevel } from '../../../src/read/inspect/place-level.ts';

test.each([
  ['Huyện', 'district'],
  ['Quận/Huyện', 'district'],
  ['Huyện, thị xã, thành phố', 'district'],
  ['Thành phố', 'district'],
  ['Thị xã', 'district'],
  ['Xã', 'commune'],
  ['Tên xã', 'commune'],
  ['Phường (xã)', 'commune'],
  ['Xã/phường/thị trấn', 'commune'],
  ['Địa bàn / Cấp xã', 'commune'],
  ['Xã #2', 'commune'],
  ['Tỉnh, thành phố', 'province'],
  ['Huyện, xã', null],
  ['Mã xã', null],
  ['Xã hội', null],
  ['UBND huyện', null],
])('%s names units of level %s', (label, level) => {
  expect(placeLevel(label)).toBe(level);
});
