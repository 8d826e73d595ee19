import { describe, expect, test } from 'vitest';
import { columnIds } from '../../../src/read/inspect/column-ids.ts';
import { inferColumn } from '../../../src/read/inspect/infer-column.ts';

function infer(label: string, ...cells: string[]) {
  const texts = new Map<string, number>();
  for (const cell of cells) texts.set(cell, (texts.get(cell) ?? 0) + 1);
  const { type, formats, missing, notes } = inferColumn(label, texts);
  return [type, formats.join(' | '), missing.join(' | '), notes.map(({ code }) => code).join(' ')];
}

describe('a column is what its cells are', () => {
  test.each<[string, string[], string, string, string, string]>([
    ['Ngày', ['31/10/2024', '01/02/2024'], 'date', 'dd/MM/yyyy', '', ''],
    ['Ngày', ['10/31/2024', '02/01/2024'], 'date', 'MM/dd/yyyy', '', ''],
    ['Ngày', ['01/02/2024'], 'date', 'dd/MM/yyyy', '', 'day-or-month-first'],
    ['Ngày', ['31-10-2024 08:00', '01-11-2024 17:30'], 'datetime', 'dd-MM-yyyy HH:mm', '', ''],
    ['Ngày', ['31/10/2024', '31/10/2024 08:00:00'], 'datetime', 'dd/MM/yyyy | dd/MM/yyyy HH:mm:ss', '', ''],
    [
      'Ngày',
      ['31/10/2024 02:30:00 CH', '31/10/2024 10:30:00 SA'],
      'datetime',
      'dd/MM/yyyy hh:mm:ss SA',
      '',
      '',
    ],
    ['NgayTiepNhan', ['20241031083000', '20240229235959'], 'datetime', 'yyyyMMddHHmmss', '', ''],
    ['Ngày', ['2024-10-31T08:30:00'], 'datetime', 'yyyy-MM-ddTHH:mm:ss', '', ''],
    ['Kỳ', ['Tháng 9/2024', 'Tháng 10/2024'], 'date', 'Tháng M/yyyy', '', ''],
    ['Kỳ', ['Quý III/2024', 'Quý 4/2024'], 'date', 'Quý Q/yyyy', '', ''],
    ['Ngày tiếp nhận', ['45566', '45567'], 'date', 'excel', '', ''],
    ['Số hồ sơ', ['45566', '45567'], 'integer', '', '', ''],
    ['Ngày', ['31/02/2024', '28/02/2024'], 'date', 'dd/MM/yyyy', '', ''],
    ['Số', ['1.234', '5'], 'integer', '1.234', '', 'thousands-or-decimals'],
    ['Số', ['1.234.567', '1.234'], 'integer', '1.234', '', ''],
    ['Số', ['1 234', '12\u00a0345'], 'integer', '1 234', '', ''],
    ['Số', ['1.234,5', '7'], 'number', '1.234,56', '', ''],
    ['Số', ['12.5', '0.25'], 'number', '1234.56', '', ''],
    ['Tỷ lệ', ['99,51%', '7 %'], 'number', '1234,56%', '', ''],
    ['Chênh lệch', ['(1.234,5)', '2'], 'number', '(1.234,56)', '', ''],
    ['Tài khoản', ['gần 2,6 triệu', 'trên 3,3 triệu'], 'number', 'gần 1234,56 triệu', '', ''],
    ['Số', ['1', '—', 'N/A'], 'integer', '', '— | N/A', ''],
    ['Mã xã', ['14758', '14759'], 'text', '', '', 'digits-of-a-name'],
    ['Khu vực', ['01', '12'], 'text', '', '', 'digits-of-a-name'],
    ['Mã hồ sơ', ['000.17.22.H56-210531-0001'], 'dossier', '', '', ''],
    ['Mã hồ sơ', ['G09.20-20260609-0092637'], 'dossier', '', '', ''],
    ['Mã TTHC', ['1.010708.000.00.00.H56', '2.000622.H19', '1.013124'], 'procedure', '', '', ''],
    ['Ghi chú', ['x', 'y'], 'text', '', '', ''],
  ])('%s: %j is %s %s', (label, cells, type, formats, missing, notes) => {
    expect(infer(label, ...cells)).toEqual([type, formats, missing, notes]);
  });

  test.each([
    ['Họ và tên', 'Nguyễn Văn A'],
    ['Chủ hồ sơ', 'Nguyễn Văn A'],
    ['Điện thoại liên hệ', '0912 345 678'],
    ['Liên hệ', '0912345678'],
    ['Số CCCD', '038090001234'],
    ['Ngày, tháng, năm sinh', '01/02/1990'],
    ['Địa chỉ thường trú', 'Thôn 1'],
  ])('%s: %s is of a person', (label, cell) => {
    expect(infer(label, cell)[3]).toBe('personal');
  });

  test.each(['Tên TTHC', 'Đơn vị giải quyết', 'Mã định danh', 'Tên lĩnh vực', 'Người dân hài lòng (%)'])(
    '%s is not',
    (label) => expect(infer(label, 'Sở A')[3]).toBe(''),
  );
});

test('ids are letters without marks, and none comes twice', () => {
  const paths = [
    ['Đơn vị'],
    ['Tiếp nhận', 'Tổng số (3)'],
    ['Đã giải quyết', 'Tổng số (7)'],
    ['Ngày, tháng, năm'],
    ['%'],
    ['2024'],
    ['Đơn vị'],
    ['Đơn vị'],
    ['Một cái tên rất dài mà không ai muốn phải gõ lại lần nào nữa'],
  ];
  expect(columnIds(paths)).toEqual([
    'don_vi',
    'tiep_nhan_tong_so',
    'da_giai_quyet_tong_so',
    'ngay_thang_nam',
    'cot_5',
    'cot_2024',
    'don_vi_2',
    'don_vi_3',
    'mot_cai_ten_rat_dai_ma_khong_ai_muon',
  ]);
});
