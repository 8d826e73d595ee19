import { expect, test } from 'vitest';
import { column, readFolder, source } from '../read-folder.ts';

test('a row keeps its number, and so its line, through all that is taken out of a large table', async () => {
  // 300,000 rows are more than two of the blocks that the engine keeps rows in; the first of them goes away whole
  const rows = Array.from({ length: 300_000 }, (_, at) => {
    const bad = at < 150_000 || at % 7 === 0;
    return `k${at % 290_000};${bad ? 'x' : '01/02/2024'};${at}`;
  });
  const declared = source(
    [
      column('key', 'Khóa', 'text'),
      column('day', 'Ngày', 'date', { formats: ['dd/MM/yyyy'] }),
      column('n', 'Số', 'integer'),
      column('blank', 'Mức', 'code', { values: [{ code: 'a', labels: ['A'] }], blank: 'a', optional: true }),
    ],
    { key: ['key'] },
  );
  const files = {
    'a.csv': `Khóa;Ngày;Số\n0;x\n${rows.join('\n')}\n`,
    'b.csv': 'Khóa;Ngày;Số\n"k\n1";01/02/2024;7\nk2;01/02/2024;8\n',
  };
  const read = await readFolder(files, declared);
  expect(read.used.length).toBeGreaterThan(120_000);
  // line 1 is the header, line 2 a record with too few cells, so that row n stands on line n + 3
  const wrong = read.used.filter(
    (row, at) => row._file === 0n && read.lines[at] !== `a.csv:${Number(row.n) + 3}`,
  );
  expect(wrong).toEqual([]);
  expect(read.lines.slice(-2)).toEqual(['b.csv:2', 'b.csv:4']);
  expect(read.rejects[0]).toMatchObject({ line: 2, code: 'ragged', cells: { found: 2, expected: 3 } });
  expect(read.rejects.slice(1).every(({ line, key }) => key === `k${(line - 3) % 290_000}`)).toBe(true);
});

test('rows of a large regular file stand in the order of their records, however many words mean "no value"', async () => {
  const missing = Array.from({ length: 30 }, (_, at) => `không có số liệu ${at}`);
  const declared = source([
    column('n', 'Số', 'integer', { missing }),
    column('name', 'Tên', 'text', { missing }),
    column('day', 'Ngày', 'date', { formats: ['dd/MM/yyyy'], missing }),
  ]);
  const rows = Array.from(
    { length: 400_000 },
    (_, at) => `${at};tên ${at % 50};${at % 1000 === 0 ? 'x' : '01/02/2024'}`,
  );
  const read = await readFolder({ 'a.csv': `Số;Tên;Ngày\n${rows.join('\n')}\n` }, declared);
  const wrong = read.used.filter((row, at) => read.lines[at] !== `a.csv:${Number(row.n) + 2}`);
  expect(wrong).toEqual([]);
  expect(read.rejects.map(({ line }) => line)).toEqual(Array.from({ length: 400 }, (_, at) => 1000 * at + 2));
});
