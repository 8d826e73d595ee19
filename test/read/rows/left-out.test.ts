import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/model/source.ts';
import { column, readFolder, source } from '../read-folder.ts';

const required = { required: true };
const id = column('id', 'Mã hồ sơ', 'text', required);
const day = column('day', 'Ngày', 'date', { formats: ['dd/MM/yyyy'], required: true });
const level = column('level', 'Mức độ', 'code', {
  values: [
    { code: 'l3', labels: ['3'] },
    { code: 'l4', labels: ['4'] },
  ],
});
const header = 'STT;Mã hồ sơ;Tên;Ngày;Mức độ';
const dossiers = source([id, day, level], { key: ['id'] });

const unit = column('unit', 'Đơn vị', 'text', required);
const total = column('total', 'Tổng số', 'integer', required);
const online = column('online', 'Trực tuyến', 'integer', required);
const form = source([unit, total, online]);
const formHeader = 'TT;Đơn vị;Tổng số;Trực tuyến';

/** What is left out of one file, by reason, the lines of its used rows, and those of its rejects. */
async function outcome(lines: readonly string[], declared: Source, file = 'a.csv') {
  const read = await readFolder({ [file]: `${lines.join('\n')}\n` }, declared);
  expect(read.problems).toEqual([]);
  return {
    leftOut: Object.fromEntries(read.account.files[0]?.leftOut.map(({ code, rows }) => [code, rows]) ?? []),
    used: read.lines.map((line) => Number(line.split(':')[1])),
    rejected: read.rejects.map(({ line }) => line),
  };
}

describe('totals', () => {
  test.each([
    'Tổng cộng',
    'TỔNG CỘNG',
    'Tổng cộng:',
    ' tổng  số .',
    'Cộng',
    "'Tổng",
    'Total',
    '\u00A0Tổng\u00A0cộng\u200B',
    'TỔNG CỘNG (I+II)',
    'Cộng I',
    'Cộng mục II:',
    'Tổng (A + B)',
    'TỔNG SỐ = (1)+(2)',
    'Cộng dồn',
    'Tổng cộng  toàn tỉnh',
    'Tổng cộng'.normalize('NFD'),
    'Tổng cộng'.normalize('NFD').normalize('NFC').replace('ổ', 'ô\u0309'),
  ])('%j is one in any of the first three cells', async (word) => {
    const rows = [`${word};;12;7`, `;${word};12;7`, `'';${word};12;7`];
    const first = rows.slice(0, 2).map((row) => row.replaceAll('"', ''));
    expect(await outcome([formHeader, '1;Sở Y tế;12;7', ...first], form)).toEqual({
      leftOut: { total: 2 },
      used: [2],
      rejected: [],
    });
  });

  test('are found though the column with the word is not read, and in a record with too few cells', async () => {
    const lines = [
      header,
      '1;a1;A;01/02/2024;3',
      'Tổng cộng;a2;;01/02/2024;3',
      ';;Cộng;01/02/2024;',
      'Tổng cộng;5',
    ];
    expect(await outcome(lines, dossiers)).toEqual({ leftOut: { total: 3 }, used: [2], rejected: [] });
  });

  test('are no rows whose first filled cell says something else, nor names that hold the word', async () => {
    const lines = [
      formHeader,
      '1;Tổng cục Thuế;1;1',
      '2;Cộng đồng;1;1',
      ';Toàn tỉnh;1;1',
      '3;Tổng cộng;1;1',
      ';Tổng công ty;1;1',
      ';Cộng đồng A;1;1',
      ';Xã Cộng Hòa I;1;1',
      'Tổng cộng hồ sơ;x;1;1',
    ];
    expect(await outcome(lines, form)).toEqual({ leftOut: {}, used: [2, 3, 4, 5, 6, 7, 8, 9], rejected: [] });
  });

  test('are rows like others where the source says so, or where the word is a declared label', async () => {
    const lines = [formHeader, 'Tổng cộng;Tổng cộng;12;7', 'Cộng', ''];
    expect(await outcome(lines, { ...form, totals: 'keep' })).toEqual({
      leftOut: {},
      used: [2],
      rejected: [3],
    });
    const kind = column('kind', 'Chỉ tiêu', 'code', {
      values: [
        { code: 'all', labels: ['Tổng số'] },
        { code: 'online', labels: ['Trực tuyến'] },
      ],
    });
    const long = source([kind, column('value', 'Số', 'integer')]);
    expect(await outcome(['Chỉ tiêu;Số', 'Tổng số;12', 'TRỰC TUYẾN;7', 'Tổng số;5'], long)).toEqual({
      leftOut: {},
      used: [2, 3, 4],
      rejected: [],
    });
  });
});

describe('groups', () => {
  test('are rows with a mark or nothing in front, few cells and no value', async () => {
    const lines = [
      formHeader,
      'I;Trên Hệ thống của Bộ;;',
      '1;Hộ tịch;12;7',
      'II.;Trên Hệ thống thành phố;;',
      'A;Cấp tỉnh;;',
      ';Lĩnh vực khác;;',
      '1;Hộ tịch;5;5',
    ];
    expect(await outcome(lines, form)).toEqual({ leftOut: { group: 4 }, used: [3, 7], rejected: [] });
  });

  test('are no rows with a value, a broken value, a number in front or their key', async () => {
    const lines = [formHeader, 'I;Hộ tịch;12;x', 'I;Hộ tịch;12;', '2;Hộ tịch;;', 'I;Đất đai;7;7'];
    expect(await outcome(lines, form)).toEqual({ leftOut: {}, used: [5], rejected: [2, 3, 4] });
    const keyed = { ...form, key: ['unit'] };
    expect(await outcome([formHeader, 'I;Hộ tịch;;', '1;Đất đai;7;7'], keyed)).toEqual({
      leftOut: {},
      used: [3],
      rejected: [2],
    });
  });

  test('a code of one letter is no mark where it tells rows apart', async () => {
    const letters = source([column('code', 'Mã', 'text', required), column('n', 'Số', 'integer')]);
    expect(await outcome(['Mã;Số', 'A;', 'B;5'], letters)).toEqual({
      leftOut: {},
      used: [2, 3],
      rejected: [],
    });
  });
});

describe('files that were put together', () => {
  const block = [
    'TT;Đơn vị;Tiếp nhận;', //                 two rows of names
    ';;Tổng số;Trực tuyến',
    '1;2;3;4', //                              and one that numbers the columns
  ];

  test('have their headers once more, with their titles, and the columns numbered', async () => {
    const lines = [
      'BÁO CÁO QUÝ I;;;',
      ...block, //                             lines 2 to 4
      '1;Sở Y tế;12;7',
      '2;Sở Tư pháp;;5', //                    line 6: a reject, no title
      'ỦY BAN NHÂN DÂN TỈNH', //               a line without delimiters
      '',
      'BÁO CÁO QUÝ II;;;', //                  nothing in a column that is read
      ...block, //                             lines 10 to 12
      '1;Sở Y tế;5;4',
    ];
    expect(await outcome(lines, form)).toEqual({
      leftOut: { blank: 1, header: 3, title: 1 },
      used: [5, 13],
      rejected: [6],
    });
  });

  test('a row with an id and a broken day is a reject, wherever it stands', async () => {
    const lines = [
      header,
      '1;a1;A;01/02/2024;3',
      '2;a2;B;31/02/2024;', //                 above a header
      header,
      '1;a3;A;01/02/2024;3',
      '2;a4;B;31/02/2024;', //                 below the last row
      '3;a5;C;ngày hẹn trả;',
    ];
    expect(await outcome(lines, dossiers)).toEqual({
      leftOut: { header: 1 },
      used: [2, 5],
      rejected: [3, 6, 7],
    });
  });

  test('words elsewhere are rejects: nobody knows what they mean', async () => {
    const lines = [
      header,
      '1;a1;A;01/02/2024;3',
      ';Ghi chú của phòng;;;',
      'Đơn vị gửi sau',
      '2;a2;A;01/02/2024;3',
    ];
    expect(await outcome(lines, dossiers)).toEqual({ leftOut: {}, used: [2, 5], rejected: [3, 4] });
  });
});

describe('footers', () => {
  test('are notes, places, days and signatures below the last row of data', async () => {
    const lines = [
      header,
      '1;a1;A;01/02/2024;3',
      'Tổng cộng;;;1;',
      ';;;Thanh Hóa, ngày 31 tháng 10 năm 2024;',
      'Người lập biểu;;;Thủ trưởng đơn vị;',
      '(Ký, ghi rõ họ tên)',
      '',
      ';;;Nguyễn Văn A;',
    ];
    expect(await outcome(lines, dossiers)).toEqual({
      leftOut: { total: 1, footer: 4 },
      used: [2],
      rejected: [],
    });
  });

  test('are no broken records, and none where no row is used', async () => {
    const lines = [header, '1;a1;A;01/02/2024;3', '2;a2', '3', ';;;x;', ';;;32/13/2024;'];
    expect(await outcome(lines, dossiers)).toEqual({ leftOut: {}, used: [2], rejected: [3, 4, 5, 6] });
    expect(await outcome([header, ';;;Người lập biểu;', ';;;Thủ trưởng đơn vị;'], dossiers)).toEqual({
      leftOut: {},
      used: [],
      rejected: [2, 3],
    });
  });
});

test('totals, headers, titles, footers and groups put into a clean file never change the used rows', async () => {
  const headers = [`TT;Đơn vị;Tổng số;Trực tuyến`, '1;2;3;4'];
  const data = fc.tuple(fc.constantFrom('Sở Y tế', 'Hộ tịch', 'A', 'I'), fc.nat(99), fc.nat(99));
  const between = fc.constantFrom(
    ['Tổng cộng;;99;99'],
    [';Cộng:;99;99'],
    ['TỔNG SỐ'],
    ['II;Trên Hệ thống của tỉnh;;'],
    [';;;'],
    [''],
    headers,
    ['BÁO CÁO QUÝ III;;;', ...headers],
    ['BIỂU TỔNG HỢP', '', ...headers],
  );
  const footer = fc.constantFrom(
    [],
    ['Người lập biểu'],
    [';;Người lập biểu;Thủ trưởng đơn vị', 'Nguyễn Văn A;;;'],
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.array(between, { maxLength: 2 }), data), { minLength: 1, maxLength: 12 }),
      footer,
      async (rows, last) => {
        const row = ([name, a, b]: [string, number, number], at: number) => `${at + 1};${name};${a};${b}`;
        const lines = rows.flatMap(([extras, cells], at) => [...extras.flat(), row(cells, at)]);
        const read = await readFolder({ 'a.csv': [...headers, ...lines, ...last, ''].join('\n') }, form);
        expect(read.rejects).toEqual([]);
        expect(read.used.map((one) => [one.unit, Number(one.total), Number(one.online)])).toEqual(
          rows.map(([, cells]) => cells),
        );
      },
    ),
    { numRuns: 25, seed: 4216 },
  );
});
