import { expect, test } from 'vitest';
import { unbroken, withUnits } from '../../../src/report/docx/unbroken.ts';

const shown = (text: string) => text.replaceAll('\u00a0', '_').replaceAll('\u2011', '~');

test.each([
  ['kém 11,85 điểm % so với', 'kém 11,85_điểm_% so với'],
  ['114 xã, phường', '114_xã, phường'],
  ['dịch vụ mức độ 4 trên tổng số', 'dịch vụ mức độ_4 trên tổng số'],
  ['số liệu ngày 31/10/2024 đã', 'số liệu ngày_31/10/2024 đã'],
  ['đến năm 2025, định hướng', 'đến năm_2025, định hướng'],
  ['Phụ lục I; hạng 12 cả nước', 'Phụ lục I; hạng_12 cả nước'],
  ['figure of 2024-10-31, at rank 12', 'figure of 2024~10~31, at rank_12'],
])('%s', (text, expected) => {
  expect(shown(unbroken(text))).toBe(expected);
});

test('in a narrow cell a number is kept with its unit only', () => {
  expect(shown(withUnits('12 xã (ngày 31/10/2024)'))).toBe('12_xã (ngày 31/10/2024)');
});
