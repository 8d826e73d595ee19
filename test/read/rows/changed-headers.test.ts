import { describe, expect, test } from 'vitest';
import { column, readFolder, source } from '../read-folder.ts';

const period = column('period', 'Kỳ', 'date', { formats: ['dd/MM/yyyy'], required: true });
const early = column('early', 'Trước hạn', 'integer');
const late = column('late', 'Quá hạn', 'integer');
const unit = column('unit', 'Đơn vị', 'text');
const form = source([unit, period, early, late]);

async function problemsOf(...lines: readonly string[]) {
  return (await readFolder({ 'a.csv': `${lines.join('\n')}\n` }, form)).problems;
}

const header = 'Đơn vị;Kỳ;Trước hạn;Quá hạn';
const first = 'Sở Y tế;31/10/2024;90;10';

describe('a header that comes again', () => {
  test('with its columns in another order makes the file unusable, and its line is named', async () => {
    const problems = await problemsOf(
      header,
      first,
      'Đơn vị;Kỳ;Quá hạn;Trước hạn',
      'Sở Nội vụ;31/10/2024;1;9',
    );
    expect(problems).toMatchObject([
      {
        severity: 'error',
        code: 'header-changes',
        facts: { file: 'a.csv', line: 3, column: 'early', header: 'Trước hạn', found: 'Quá hạn' },
      },
    ]);
  });

  test('so does one with a column that no plan knows, and one in which a text moved', async () => {
    const other = await problemsOf(header, first, 'ĐƠN VỊ;KỲ;TỔNG SỐ;QUÁ HẠN', 'Sở Nội vụ;31/10/2024;10;9');
    expect(other).toMatchObject([{ code: 'header-changes', facts: { line: 3, found: 'TỔNG SỐ' } }]);
    const moved = await problemsOf(header, first, 'Kỳ;Đơn vị;Trước hạn;Quá hạn', '31/10/2024;Sở Nội vụ;1;9');
    expect(moved).toMatchObject([
      { code: 'header-changes', facts: { line: 3, column: 'period', found: 'Đơn vị' } },
    ]);
  });

  test('as it was, in another spelling, in part, or as a word in a text, is none', async () => {
    const lines = [header, first, 'ĐƠN VỊ ;kỳ;Trước  hạn;QUÁ HẠN', 'Kỳ;31/10/2024;1;2', 'x;Kỳ;;', first];
    expect(await problemsOf(...lines)).toEqual([]);
  });

  test('is not seen in a row with values, one of whose cells says what a column is called too', async () => {
    const status = column('status', 'Trạng thái', 'code', { values: [{ code: 'new', labels: ['Mới'] }] });
    const own = source([
      period,
      status,
      column('returned', 'Trả kết quả', 'date', { formats: ['dd/MM/yyyy'] }),
    ]);
    const lines = ['Kỳ;Trạng thái;Trả kết quả', '31/10/2024;Mới;', '31/10/2024;Trả kết quả;31/10/2024'];
    const read = await readFolder({ 'a.csv': `${lines.join('\n')}\n` }, own);
    expect(read.problems).toEqual([]);
    expect(read.rejects).toMatchObject([{ line: 3, column: 'status', code: 'unknown-label' }]);
  });

  test('of two rows in other letters, whose groups are no names of columns, is none', async () => {
    const own = source([
      period,
      column('all', 'Đã giải quyết / Tổng số', 'integer'),
      column('carried', 'Kỳ trước', 'integer'),
    ]);
    const lines = [
      'Kỳ;Đã giải quyết;;Kỳ trước',
      ';Tổng số;Quá hạn;',
      '31/10/2024;5;1;2',
      'KỲ;ĐÃ GIẢI QUYẾT;;KỲ TRƯỚC',
      ';TỔNG SỐ;QUÁ HẠN;',
      '30/11/2024;6;1;2',
    ];
    const read = await readFolder({ 'a.csv': `${lines.join('\n')}\n` }, own);
    expect(read.problems).toEqual([]);
    expect(read.used.map((row) => Number(row.all))).toEqual([5, 6]);
  });
});
