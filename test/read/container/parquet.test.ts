import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { column, readFolder, source } from '../read-folder.ts';

const twin = readFileSync(join(import.meta.dirname, 'fixtures', 'twin.parquet'));

test('a declared column that is a list is refused, with its type', async () => {
  const list = source([column('id', 'Mã hồ sơ', 'text'), column('list', 'Danh sách', 'text')], {
    files: ['*'],
  });
  const read = await readFolder({ 'a.parquet': twin }, list);
  expect(read.problems).toMatchObject([
    { code: 'parquet-type', facts: { column: 'list', label: 'Danh sách', type: 'INTEGER[]' } },
  ]);
  expect(read.used).toEqual([]);
});

test('a row is counted from the header, also below cells of several lines', async () => {
  const level = column('level', 'Mức độ', 'code', { values: [{ code: 'high', labels: ['3', '4'] }] });
  const note = column('note', 'Ghi chú', 'text');
  const read = await readFolder({ 'a.parquet': twin }, source([level, note], { files: ['*'] }));
  // the fourth row of data is the fifth of the table
  expect(read.account.rejects).toMatchObject([{ line: 5, column: 'level', raw: '2' }]);
  expect(read.used.map((row) => row.note)).toEqual([null, 'hai\ndòng', '#N/A']);
});

test('moments are written as the column reads them', async () => {
  const received = (formats: string[]) =>
    source(
      [column('id', 'Mã hồ sơ', 'text'), column('received', 'Ngày tiếp nhận', 'datetime', { formats })],
      { files: ['*'] },
    );
  const first = async (formats: string[]) =>
    String((await readFolder({ 'a.parquet': twin }, received(formats))).used[0]?.received);
  expect(await first(['dd/MM/yyyy hh:mm:ss SA'])).toBe('2024-10-01 08:05:09');
  expect(await first(['yyyyMMddHHmmss'])).toBe('2024-10-01 08:05:09');
  expect(await first(['dd/MM/yyyy'])).toBe('2024-10-01 00:00:00');
  expect(await first(['excel'])).toBe('2024-10-01 08:05:09');
});
