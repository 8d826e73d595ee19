import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Column } from '../../../src/model/source.ts';
import { problemText } from '../../../src/report/words/problems.ts';
import { textRow, xlsxOf } from '../container/xlsx-of.ts';
import { column, readFolder, source } from '../read-folder.ts';

const unit = column('unit', 'Đơn vị', 'text', { required: true });
const done = column('done', 'Đã giải quyết', 'integer');

function told(from: Column['from'], ...formats: readonly string[]): Column {
  return column('period', '', 'date', { headers: [], from, formats, calendar: { monthEndsOn: 14 } });
}

const quarter = (name: string, to: string) =>
  `Biểu số II.06a\nKỳ báo cáo: ${name} (Từ ngày 15/6/2024 đến ngày ${to})\nĐơn vị;Đã giải quyết\nSở Y tế;10\n;\nSở Nội vụ;x\nSở Nội vụ;20\nTổng cộng;30\n`;

describe('a day that stands in a title', () => {
  const form = source([unit, done, told('title', 'đến ngày dd/MM/yyyy')]);

  test('is that of every row of its file, rejected ones too', async () => {
    const read = await readFolder(
      {
        'q3.csv': quarter('Quý III năm 2024', '14/9/2024'),
        'q4.csv.gz': gzipSync(quarter('Quý IV', '14/12/2024')),
      },
      { ...form, files: ['*.csv', '*.csv.gz'] },
    );
    expect(read.problems).toEqual([]);
    expect(read.used.map((row) => [row.unit, row.done, row.period])).toEqual([
      ['Sở Y tế', 10n, '2024-09-14'],
      ['Sở Nội vụ', 20n, '2024-09-14'],
      ['Sở Y tế', 10n, '2024-12-14'],
      ['Sở Nội vụ', 20n, '2024-12-14'],
    ]);
    expect(read.rejected.map((row) => row.period)).toEqual(['2024-09-14', '2024-12-14']);
    // the blank row and the row of sums are what they were
    expect(read.account.files[0]?.leftOut).toEqual([
      { code: 'blank', rows: 1 },
      { code: 'total', rows: 1 },
    ]);
  });

  test('or in the name of its quarter, which ends as the plan says', async () => {
    const own = source([unit, done, told('title', 'Quý Q/yyyy')]);
    const read = await readFolder({ 'q3.csv': quarter('Quý III năm 2024', '14/9/2024') }, own);
    expect(new Set(read.used.map((row) => row.period))).toEqual(new Set(['2024-09-14']));
  });

  test('in a sheet of a workbook, whose titles may be spread over cells', async () => {
    const rows = [
      ['Kỳ báo cáo:', 'đến ngày', '14/9/2024'],
      ['Đơn vị', 'Đã giải quyết'],
      ['Sở Y tế', '10'],
    ].map((cells) => textRow(...cells));
    const read = await readFolder(
      { 'a.xlsx': xlsxOf([{ name: 'S', rows: rows.join('') }]) },
      { ...form, files: ['*.xlsx'] },
    );
    expect(read.problems).toEqual([]);
    expect(read.used.map((row) => row.period)).toEqual(['2024-09-14']);
  });

  test('a file where it is not found is not used, and the titles are shown', async () => {
    const read = await readFolder({ 'a.csv': 'Báo cáo quý\nĐơn vị;Đã giải quyết\nSở Y tế;10\n' }, form);
    expect(read.used).toEqual([]);
    expect(read.problems).toMatchObject([
      {
        severity: 'error',
        code: 'period-not-found',
        facts: { file: 'a.csv', column: 'period', seen: ['Báo cáo quý'] },
      },
    ]);
    const [problem] = read.problems;
    if (problem === undefined) throw new Error('no problem');
    expect(problemText(problem, 'vi')).toContain('“đến ngày dd/MM/yyyy”. Các dòng tựa: “Báo cáo quý”.');
    expect(problemText(problem, 'en')).toContain('“đến ngày dd/MM/yyyy”. Those rows: “Báo cáo quý”.');
    const bare = await readFolder({ 'a.csv': 'Đơn vị;Đã giải quyết\nSở Y tế;10\n' }, form);
    expect(bare.problems[0] && problemText(bare.problems[0], 'en')).toContain(
      'The file has no row above its header.',
    );
  });

  test('two days are one too many', async () => {
    const own = source([unit, done, told('title', 'dd/MM/yyyy')]);
    const read = await readFolder({ 'q3.csv': quarter('Quý III', '14/9/2024') }, own);
    expect(read.problems).toMatchObject([
      { severity: 'error', code: 'period-ambiguous', facts: { days: ['2024-06-15', '2024-09-14'] } },
    ]);
    expect(read.problems[0] && problemText(read.problems[0], 'vi')).toContain('15/06/2024, 14/09/2024');
  });
});

describe('a day that stands in the name of a file', () => {
  const rows = 'Đơn vị;Đã giải quyết\nSở Y tế;10\n';
  const form = source([unit, done, told('file-name', 'yyyy-MM-dd', 'Quý Q/yyyy')]);

  test('or of its folder, the nearest name first', async () => {
    const read = await readFolder(
      { '2023-12-14/bieu-2024-09-14.csv': rows, '2024-06-14/bieu.csv': rows, 'bieu-quy-4-2024.csv': rows },
      { ...form, files: ['**/*.csv'] },
    );
    expect(read.problems).toEqual([]);
    expect(read.used.map(({ _file, period }) => `${read.files[Number(_file)]}: ${period}`)).toEqual([
      '2023-12-14/bieu-2024-09-14.csv: 2024-09-14',
      '2024-06-14/bieu.csv: 2024-06-14',
      'bieu-quy-4-2024.csv: 2024-12-14',
    ]);
  });

  test('or of its sheet', async () => {
    const sheet = (name: string) => ({
      name,
      rows: [textRow('Đơn vị', 'Đã giải quyết'), textRow('Sở Y tế', '10')].join(''),
    });
    const read = await readFolder(
      { 'nam 2024-01-01.xlsx': xlsxOf([sheet('Quý III 2024'), sheet('Quý IV 2024')]) },
      { ...form, files: ['*.xlsx'], sheets: ['*'] },
    );
    expect(read.problems).toEqual([]);
    expect(read.used.map((row) => row.period)).toEqual(['2024-09-14', '2024-12-14']);
  });

  test('may be part of the key', async () => {
    const own = { ...form, key: ['unit', 'period'] };
    const read = await readFolder(
      { 'a-2024-09-14.csv': rows, 'b-2024-09-14.csv': rows, 'c-2024-12-14.csv': rows },
      own,
    );
    expect([read.used.length, read.duplicates.length]).toEqual([2, 1]);
  });

  test('not found', async () => {
    const read = await readFolder({ 'a.csv': rows }, form);
    expect(read.problems).toMatchObject([
      { severity: 'error', code: 'period-not-found', facts: { from: 'file-name', seen: ['a.csv'] } },
    ]);
    expect(read.problems[0] && problemText(read.problems[0], 'vi')).toContain('trong tên tệp');
  });
});
