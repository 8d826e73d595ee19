import { describe, expect, test } from 'vitest';
import { guessHeader } from '../../../src/read/shape/guess-header.ts';

const drawn = (text: string) => text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
const guess = (text: string) => {
  const found = guessHeader(drawn(text));
  return found === null
    ? null
    : { at: found.at, end: found.end, names: found.labels.map(({ name }) => name) };
};

describe('without a plan the header is', () => {
  test('the first row of names that are different words, with data below', () => {
    expect(guess('Số hồ sơ|Ngày tiếp nhận|Trạng thái\nH1|01/02/2024|Đã trả\nH2|02/02/2024|Đã trả')).toEqual({
      at: 0,
      end: 1,
      names: ['Số hồ sơ', 'Ngày tiếp nhận', 'Trạng thái'],
    });
  });

  test('not a title, a line about the report, or a blank line above it', () => {
    const above = 'SỞ TƯ PHÁP||BÁO CÁO\nĐơn vị:|Sở Tư pháp|\nTháng|9|2024\n||\n';
    expect(guess(`${above}Mã|Ngày|Mức\na1|01/02/2024|4\na2|02/02/2024|3`)).toMatchObject({ at: 4, end: 5 });
  });

  test('of several rows, with what numbers the columns', () => {
    const form = `Biểu số II.06a/VPCP/KSTT|||||
TT|Đơn vị|Tiếp nhận|||Đã giải quyết
||Tổng số|Trong kỳ||
|||Trực tuyến|Trực tiếp|
(1)|(2)|(3)|(4)|(5)|(6)
1|Sở Y tế|3|2|1|2
2|Sở Tư pháp|5|3|2|4`;
    expect(guess(form)).toEqual({
      at: 1,
      end: 5,
      names: [
        'TT',
        'Đơn vị',
        'Tiếp nhận / Tổng số',
        'Tiếp nhận / Trong kỳ / Trực tuyến',
        'Tiếp nhận / Trong kỳ / Trực tiếp',
        'Đã giải quyết',
      ],
    });
  });

  test('the first row where all cells are words, and years are names', () => {
    expect(guess('Xã|Huyện\nHà Long|Hà Trung\nHà Bắc|Hà Trung')).toMatchObject({ at: 0, end: 1 });
    expect(guess('Đơn vị|Năm 2023|2024\nSở Y tế|1|2')).toMatchObject({ at: 0, end: 1 });
  });

  test('one that calls columns of figures the same, but no row of words that come again', () => {
    expect(guess('Đơn vị|Tổng số|Đúng hạn|Tổng số|Đúng hạn\nSở Y tế|10|9|20|18')).toMatchObject({ at: 0 });
    expect(guess('Có|Không|Có|Không|Có\nKhông|Có|Có|Không|Không')).toBeNull();
  });

  test('there though nothing follows, and there in a file of one column', () => {
    expect(guess('Mã|Ngày|Mức')).toMatchObject({ at: 0, end: 1 });
    expect(guess('Mã hồ sơ\nH56-1\nH56-2')).toEqual({ at: 0, end: 1, names: ['Mã hồ sơ'] });
  });

  test('nowhere, where there is only data', () => {
    expect(guess('a1|01/02/2024|4\na2|02/02/2024|3')).toBeNull();
    expect(guess('')).toBeNull();
    expect(guessHeader([])).toBeNull();
  });
});
