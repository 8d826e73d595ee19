import { describe, expect, test } from 'vitest';
import { column, readFolder, source } from '../read-folder.ts';

const form = source([
  column('unit', 'Đơn vị', 'text'),
  column('period', 'Kỳ', 'date', { formats: ['dd/MM/yyyy'], required: true }),
  column('early', 'Trước hạn', 'integer'),
  column('late', 'Quá hạn', 'integer'),
]);
const header = 'Đơn vị;Kỳ;Trước hạn;Quá hạn';

describe('sums without a word for it', () => {
  test('are used, and a warning names the first', async () => {
    const lines = [
      header,
      'I. Khối sở;31/10/2024;30;12',
      'Sở Y tế;31/10/2024;10;4',
      'Sở Nội vụ;31/10/2024;20;8',
    ];
    const read = await readFolder({ 'a.csv': `${lines.join('\n')}\n` }, form);
    expect(read.used.length).toBe(3);
    expect(read.problems).toMatchObject([
      {
        severity: 'warning',
        code: 'rows-sum-others',
        facts: { file: 'a.csv', line: 2, count: 1, column: 'early' },
      },
    ]);
  });

  test('are not spoken of where the source keeps totals', async () => {
    const lines = [header, 'a;31/10/2024;10;4', 'b;31/10/2024;20;8', 'Toàn tỉnh;31/10/2024;30;12'];
    const read = await readFolder({ 'a.csv': `${lines.join('\n')}\n` }, { ...form, totals: 'keep' });
    expect(read.problems).toEqual([]);
  });

  test('are held against the rows of their own file, in numbers with decimals too', async () => {
    const amount = column('amount', 'Tiền', 'number', { formats: ['1.234,56'] });
    const own = source([column('unit', 'Đơn vị', 'text'), amount]);
    const table = (...rows: string[]) => ['Đơn vị;Tiền', ...rows, ''].join('\n');
    const files = {
      'a.csv': table('a;0,5', 'b;10,25', 'c;20,25'),
      'b.csv': table('d;0,5', 'e;10,25', 'f;20,25', 'Toàn tỉnh;31', 'g;-1'),
    };
    expect((await readFolder(files, own)).problems).toMatchObject([
      { code: 'rows-sum-others', facts: { file: 'b.csv', line: 5, count: 1 } },
    ]);
  });
});
