import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHeader } from '../../../src/read/shape/find-header.ts';
import { column, source } from '../read-folder.ts';

/** The records of a table that is drawn with `|` between its cells. */
const drawn = (text: string) => text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
const texts = (...headers: string[]) =>
  headers.map((header, at) => column(`c${at}`, header, 'text', { optional: at > 1 }));

const find = (records: readonly (readonly string[])[], ...headers: string[]) => {
  const declared = source(texts(...headers));
  return findHeader(records, declared, declared.columns);
};
const names = (found: ReturnType<typeof findHeader>) => found?.labels.map(({ name }) => name);
const cells = (found: ReturnType<typeof findHeader>) => [...(found?.cells ?? [])].map(([, at]) => at);

// the list that the portal prints: merged cells, and a row that numbers the columns
const PORTAL = `DANH SÁCH HỒ SƠ ĐÃ XỬ LÝ||||||||||
TT | Mã hồ sơ | Tên TTHC | Tên cá nhân, tổ chức | Địa chỉ, số điện thoại | Cơ quan chủ trì giải quyết | Ngày, tháng, năm |||| Ghi chú
||||||Nhận hồ sơ | Hẹn trả kết quả | Trả kết quả | Ký nhận |
1|2|3|4|5|6|7|8|9|10|11
1|000.00.14.H56-210531-0001|Cấp bản sao|A|B|C|31/05/2021|14/06/2021|29/06/2021||
2|000.00.14.H56-210531-0002|Cấp bản sao|A|B|C|31/05/2021|14/06/2021|29/06/2021||`;

// form II.06a/VPCP/KSTT
const FORM = `Biểu số II.06a/VPCP/KSTT||||||||||||
Kỳ báo cáo: Quý III/2024||||||||||||
||||||||||||
TT|Đơn vị|Tiếp nhận||||Số lượng hồ sơ đã giải quyết||||Hồ sơ đang xử lý||
||Tổng số|Trong kỳ||Kỳ trước|Tổng số|Trước hạn|Đúng hạn|Quá hạn|Tổng số|Đúng hạn|Quá hạn
|||Trực tuyến|Trực tiếp, dịch vụ bưu chính||||||||
(1)|(2)|(3)=(4)+(5)+(6)|(4)|(5)|(6)|(7)=(8)+(9)+(10)|(8)|(9)|(10)|(11)=(12)+(13)|(12)|(13)
1|Sở Tư pháp|10|5|3|2|8|4|3|1|2|1|1
2|Sở Y tế|20|10|6|4|16|8|6|2|4|2|2`;

const FORM_NAMES = [
  'TT',
  'Đơn vị',
  'Tiếp nhận / Tổng số',
  'Tiếp nhận / Trong kỳ / Trực tuyến',
  'Tiếp nhận / Trong kỳ / Trực tiếp, dịch vụ bưu chính',
  'Tiếp nhận / Kỳ trước',
  'Số lượng hồ sơ đã giải quyết / Tổng số',
  'Số lượng hồ sơ đã giải quyết / Trước hạn',
  'Số lượng hồ sơ đã giải quyết / Đúng hạn',
  'Số lượng hồ sơ đã giải quyết / Quá hạn',
  'Hồ sơ đang xử lý / Tổng số',
  'Hồ sơ đang xử lý / Đúng hạn',
  'Hồ sơ đang xử lý / Quá hạn',
];

describe('a header of several rows', () => {
  test('of the list that the portal prints', () => {
    const found = find(drawn(PORTAL), 'Mã hồ sơ', 'Nhận hồ sơ', 'Ngày, tháng, năm / Trả kết quả');
    expect(found).toMatchObject({ at: 1, end: 4, rank: 'all', matches: 3 });
    expect(names(found)?.slice(5)).toEqual([
      'Cơ quan chủ trì giải quyết',
      'Ngày, tháng, năm / Nhận hồ sơ',
      'Ngày, tháng, năm / Hẹn trả kết quả',
      'Ngày, tháng, năm / Trả kết quả',
      'Ngày, tháng, năm / Ký nhận',
      'Ghi chú',
    ]);
    expect(cells(found)).toEqual([1, 6, 8]);
  });

  test('is found whole, though its first row has all that is asked for', () => {
    expect(find(drawn(PORTAL), 'TT', 'Mã hồ sơ')).toMatchObject({ at: 1, end: 4 });
    expect(find(drawn(FORM), 'TT', 'Đơn vị')).toMatchObject({ at: 3, end: 7 });
  });

  test('of form II.06a, whose names stand in three rows', () => {
    const found = find(drawn(FORM), 'Đơn vị', 'Trong kỳ / Trực tuyến', 'Tiếp nhận / Tổng số', 'Kỳ trước');
    expect(found).toMatchObject({ at: 3, end: 7, rank: 'all' });
    expect(names(found)).toEqual(FORM_NAMES);
    expect(cells(found)).toEqual([1, 3, 2, 5]);
  });

  test('is found from its lowest row up, though that has all that is asked for', () => {
    const found = find(drawn(FORM), 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính');
    expect(found).toMatchObject({ at: 3, end: 7 });
    expect(names(found)).toEqual(FORM_NAMES);
    expect(find(drawn(PORTAL), 'Nhận hồ sơ', 'Hẹn trả kết quả')).toMatchObject({ at: 1, end: 4 });
  });

  test('of the same form with the text of merged cells in each of them', () => {
    const head = `TT|Đơn vị|Tiếp nhận|Tiếp nhận|Tiếp nhận|Tiếp nhận|Số lượng hồ sơ đã giải quyết|Số lượng hồ sơ đã giải quyết|Số lượng hồ sơ đã giải quyết|Số lượng hồ sơ đã giải quyết|Hồ sơ đang xử lý|Hồ sơ đang xử lý|Hồ sơ đang xử lý
TT|Đơn vị|Tổng số|Trong kỳ|Trong kỳ|Kỳ trước|Tổng số|Trước hạn|Đúng hạn|Quá hạn|Tổng số|Đúng hạn|Quá hạn
TT|Đơn vị|Tổng số|Trực tuyến|Trực tiếp, dịch vụ bưu chính|Kỳ trước|Tổng số|Trước hạn|Đúng hạn|Quá hạn|Tổng số|Đúng hạn|Quá hạn
1|Sở Tư pháp|10|5|3|2|8|4|3|1|2|1|1`;
    for (const asked of [
      ['TT', 'Đơn vị'],
      ['Đơn vị', 'Tiếp nhận / Tổng số'],
      ['Đơn vị', 'Trực tuyến'],
    ]) {
      const found = find(drawn(head), ...asked);
      expect(found).toMatchObject({ at: 0, end: 3 });
      expect(names(found)).toEqual(FORM_NAMES);
    }
  });

  test('does not carry a group over cells that have nothing below, or past its own group', () => {
    const head = 'A||B||C|\na1|a2|b1||||\n||b11|b12||\n1|2|3|4|5|6';
    const found = find(drawn(head), 'a2', 'B / b1 / b12');
    expect(names(found)?.slice(0, 5)).toEqual(['A / a1', 'A / a2', 'B / b1 / b11', 'B / b1 / b12', 'C']);
  });

  test('takes in the groups above, where without them columns are called the same', () => {
    const head =
      'TT|Tiếp nhận||Giải quyết|\n|Trực tuyến|Trực tiếp|Trực tuyến|Trực tiếp\n1|2|3|4|5\n1|2|2|4|4';
    const found = find(drawn(head), 'Trực tuyến', 'Trực tiếp');
    expect(found).toMatchObject({ at: 0 });
    expect(names(found)).toEqual([
      'TT',
      'Tiếp nhận / Trực tuyến',
      'Tiếp nhận / Trực tiếp',
      'Giải quyết / Trực tuyến',
      'Giải quyết / Trực tiếp',
    ]);
  });
});

describe('a header of one row', () => {
  test('takes in no row of data below it, though that has blank cells', () => {
    const found = find(drawn('Mã|Ngày|Ghi chú||\na1|01/02/2024|||\n||x|y|z'), 'Mã', 'Ngày');
    expect(found).toMatchObject({ at: 0, end: 1 });
    const more = find(drawn('Mã|Ngày|Ghi chú|\n||tốt|nhanh\na2|01/02/2024||'), 'Mã', 'Ngày', 'Ghi chú');
    expect(more).toMatchObject({ at: 0, end: 1 });
  });

  test('takes in no title and no line about the report above it', () => {
    const above = 'BÁO CÁO|||\nĐơn vị: Sở Tư pháp||Tháng: 9/2024|\n';
    const found = find(drawn(`${above}|Mã|Ngày|Mức\n1|a1|01/02/2024|4`), 'Mã', 'Ngày');
    expect(found).toMatchObject({ at: 2, end: 3 });
    expect(names(found)).toEqual(['', 'Mã', 'Ngày', 'Mức']);
  });

  test('that comes a second time is not two rows of one', () => {
    expect(find(drawn('Mã|Ngày\nMã|Ngày\na|b'), 'Mã', 'Ngày')).toMatchObject({ at: 0, end: 1 });
  });
});

describe('a row below the names', () => {
  const below = (row: string, next = 'x|1|1|1|1') =>
    find(drawn(`Đơn vị|Tổng|Trước|Đúng|Quá\n${row}\n${next}`), 'Đơn vị', 'Tổng')?.end;

  test.each([
    '1|2|3|4|5',
    '(1)|(2)|(3)|(4)|(5)',
    '[1]|[2]|[3]|[4]|[5]',
    'A|1|2|3|4',
    'A|B|1|2|3',
    '|1|2|3|4',
    '(1)|(2)=(3)+(4)+(5)|(3)|(4)|(5)',
    '|(2) = (3) + (4) + (5)|||',
    '1|2=3+4+5|3|4|5',
  ])('that numbers the columns or says how they are computed belongs to the header: %s', (row) => {
    expect(below(row)).toBe(2);
  });

  test('that says how columns are computed may follow one that numbers them', () => {
    expect(below('1|2|3|4|5\n|(2)=(3)+(4)|||')).toBe(3);
  });

  test.each(['1|2|3||', '1|2|3|5|6', '7|8|9|10|11', 'B|1|2|3|4', 'x|1|2|3|4', '01/02/2024|1|2|3|4', '||||'])(
    'is data otherwise: %s',
    (row) => {
      expect(below(row)).toBe(1);
    },
  );

  test('is data where the next row counts on', () => {
    expect(below('1|2|3|4|5', '2|4|4|4|4')).toBe(1);
  });

  test('is never data, whatever numbers a table has', () => {
    const digit = fc.integer({ min: 0, max: 6 }).map(String);
    const row = fc.oneof(
      fc.array(fc.oneof({ weight: 5, arbitrary: digit }, fc.constant('')), { minLength: 5, maxLength: 5 }),
      fc.constant(['1', '2', '3', '4', '5']),
      fc.constant(['', '1', '2', '3', '4']),
      fc.constant(['0', '1', '2', '3', '4']),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const found = find([['Đơn vị', 'Tổng', 'Trước', 'Đúng', 'Quá'], ...rows], 'Đơn vị', 'Tổng');
        const taken = rows
          .slice(0, (found?.end ?? 0) - 1)
          .map((cells) => cells.filter((cell) => cell !== '').join(''));
        // the only rows of numbers that a header may end with
        for (const text of taken) expect(['12345', '1234']).toContain(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('is data in a narrow table', () => {
    expect(find(drawn('A|B|C\n1|2|3\n1|5|6'), 'A', 'B')?.end).toBe(1);
  });
});

describe('names', () => {
  const head = drawn('TT|Tổng số (3)|(4) Trực tuyến|Tổng số [7]|Quá hạn (8)=(9)+(10)|Cơ quan / đơn vị');
  test('fit with and without the numbers that a form gives its columns', () => {
    expect(cells(find(head, 'TT', 'Tổng số (3)', 'trực tuyến', 'Quá hạn', 'Cơ quan / đơn vị'))).toEqual([
      0, 1, 2, 4, 5,
    ]);
  });

  test('fit with the number of the cell among several', () => {
    expect(cells(find(head, 'TT', 'Tổng số #2', 'Tổng số #1'))).toEqual([0, 3, 1]);
    expect(cells(find(drawn(FORM), 'Đơn vị', 'Tổng số #3', 'Quá hạn #1'))).toEqual([1, 10, 9]);
  });

  test('of labels fit one cell each', () => {
    const twice = drawn('Nhóm|Tổng số|Nhóm||Ghi chú|Ghi chú\n||Tổng số|Khác||\na|b|c|d|e|f');
    const found = find(twice, 'Nhóm', 'Khác');
    expect(names(found)).toEqual([
      'Nhóm',
      'Tổng số #1',
      'Nhóm / Tổng số',
      'Nhóm / Khác',
      'Ghi chú #1',
      'Ghi chú #2',
    ]);
    const pasted = find(twice, ...(names(found) ?? []));
    expect(cells(pasted)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('the width', () => {
  const width = (text: string, ...columns: ReturnType<typeof column>[]) =>
    findHeader(drawn(text), source(columns), columns)?.labels.length;
  const id = column('id', 'Mã', 'text');
  const day = column('day', 'Ngày', 'date', { formats: ['dd/MM/yyyy'] });
  const share = column('share', 'Tỷ lệ', 'number', { formats: ['1.234,56'] });

  test('is that of the records, where all agree and the last named column is seen in its place', () => {
    expect(width('Mã|Ngày\na1|01/02/2024|x\na2|02/02/2024|y', id, day)).toBe(3);
  });

  test.each([
    ['a record disagrees', 'Mã|Ngày\na1|01/02/2024|x\na2|02/02/2024'],
    ['they are shifted', 'Mã|Ngày\n1|a1|01/02/2024\n2|a2|02/02/2024'],
    ['there is but one', 'Mã|Ngày\na1|01/02/2024|x'],
    ['nothing stands in the cells', 'Mã|Ngày\na1|01/02/2024|\na2|02/02/2024|'],
  ])('is that of the header where %s', (_, text) => {
    expect(width(text, id, day)).toBe(2);
  });

  test('is that of the header where decimals may have made a cell of their own', () => {
    expect(width('Mã|Tỷ lệ\na1|80|5\na2|79|3', id, share)).toBe(2);
  });
});
