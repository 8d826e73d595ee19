import { expect, test } from 'vitest';
import { daysInText } from '../../../src/read/shape/days-in-text.ts';

const title = 'Kỳ báo cáo: Quý III năm 2024 (Từ ngày 15/6/2024 đến ngày 14/9/2024)';

test.each([
  // what officials write above their forms
  ['đến ngày dd/MM/yyyy', title, ['2024-09-14']],
  ['từ ngày dd/MM/yyyy', title, ['2024-06-15']],
  ['dd/MM/yyyy', title, ['2024-06-15', '2024-09-14']],
  ['Quý Q/yyyy', title, ['2024-09-14']],
  ['Tháng M/yyyy', 'BÁO CÁO THÁNG 9/2024', ['2024-09-14']],
  ['Tháng M/yyyy', 'Tháng 12 năm 2024', ['2024-12-14']],
  ['Năm yyyy', 'Kế hoạch năm 2024', ['2024-12-14']],
  ['MM/yyyy', 'Số liệu 09/2024', ['2024-09-14']],
  ['ngày dd tháng MM năm yyyy', 'Thanh Hóa, ngày 5 tháng 10 năm 2024', ['2024-10-05']],
  ['tính đến dd/MM/yyyy', 'Tính  đến 30/09/2024:', ['2024-09-30']],
  ['Hoá dd/MM/yyyy', 'Thanh Hóa 30/09/2024', ['2024-09-30']],
  // what stands in names of files, mostly without diacritics
  ['yyyy-MM-dd', 'bieu-06a-2024-09-14.csv', ['2024-09-14']],
  ['yyyyMMdd', 'bieu_20240914_v2.csv', ['2024-09-14']],
  ['dd-MM-yyyy', 'so-lieu 14-09-2024.xlsx', ['2024-09-14']],
  ['Quý Q/yyyy', 'bieu-ii-06a-quy-3-2024.csv', ['2024-09-14']],
  ['Quý Q/yyyy', 'Quý III.2024', ['2024-09-14']],
  ['Tháng M/yyyy', 'ho_so_thang_10_nam_2024.csv', ['2024-10-14']],
  ['Năm yyyy', 'bao-cao-nam-2023.csv', ['2023-12-14']],
  // what is none
  ['dd/MM/yyyy', 'Ngày 31/02/2024', []],
  ['dd/MM/yyyy', 'Số 115/6/2024', []],
  ['dd/MM/yyyy', '15/6/20245', []],
  ['yyyyMMdd', 'bieu_202409145.csv', []],
  ['MM/yyyy', '15/6/2024', []],
  ['Năm yyyy', 'Quyết định 2024', []],
  ['Quý Q/yyyy', 'Quý 5/2024', []],
  ['đến ngày dd/MM/yyyy', 'đến hết ngày 14/9/2024', []],
] as const)('“%s” in “%s”', (format, text, days) => {
  expect(daysInText(format, { monthEndsOn: 14 }, text)).toEqual(days);
});

test('signs of a format mean themselves', () => {
  expect(daysInText('(đến dd.MM.yyyy)', { monthEndsOn: null }, 'Quý 3 (đến 14.09.2024)')).toEqual([
    '2024-09-14',
  ]);
  expect(daysInText('(đến dd.MM.yyyy)', { monthEndsOn: null }, 'Quý 3 (đến 14/09/2024)')).toEqual([]);
});
