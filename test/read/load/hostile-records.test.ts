import { describe, expect, test } from 'vitest';
import { column, readFolder, source } from '../read-folder.ts';

const id = column('id', 'Mã', 'text', { required: true });
const day = column('day', 'Ngày', 'date', { formats: ['dd/MM/yyyy'] });
const declared = source([id, day], { key: ['id'] });

describe('records that no exporter should write', () => {
  test('of a cell of three million letters that is no day only the beginning is listed', async () => {
    const long = 'x'.repeat(3_000_000);
    const read = await readFolder({ 'a.csv': `Mã;Ngày\n1;${long}\n${long};x\n2;01/02/2024\n` }, declared);
    expect(read.problems).toEqual([]);
    expect(read.rejects.map(({ line, raw, key }) => [line, raw, key])).toEqual([
      [2, `${'x'.repeat(1000)}…`, '1'],
      [3, 'x', 'x'.repeat(200)],
    ]);
    expect(read.used.map((row) => row.id)).toEqual(['2']);
  });

  test('spaces in front of it, however many, do not make a bad cell blank', async () => {
    const read = await readFolder(
      { 'a.csv': `Mã;Ngày\n1;${' '.repeat(5000)}x\n2;${' '.repeat(3000)}\n` },
      declared,
    );
    expect(read.rejects).toMatchObject([{ line: 2, code: 'bad-date' }]);
  });

  test('many records with too few cells are each rejected, with their lines, beyond those that are looked at', async () => {
    const lines = Array.from({ length: 6000 }, (_, at) => `a${at}`);
    const text = `Mã;Ngày\n${'y;01/02/2024\n'.repeat(60)}${lines.join('\n')}\nTổng cộng\nz;01/02/2024\n`;
    const read = await readFolder({ 'a.csv': text }, declared);
    // the 6001st such record is not asked for what it says
    expect(read.account.files[0]?.rows).toEqual({
      read: 6062,
      used: 2,
      leftOut: 0,
      duplicate: 59,
      rejected: 6001,
    });
    expect(read.rejects.map(({ line }) => line)).toEqual(Array.from({ length: 6001 }, (_, at) => at + 62));
  });

  test('a quote that does not close is told by its line, however much is behind it', async () => {
    const rows = Array.from({ length: 200_000 }, (_, at) => `b${at};01/02/2024`);
    const read = await readFolder(
      { 'a.csv': `Mã;Ngày\n1;01/02/2024\n"2;01/02/2024\n${rows.join('\n')}\n` },
      declared,
    );
    expect(read.problems).toMatchObject([{ code: 'quote-unclosed', facts: { line: 3 } }]);
    expect(read.used).toEqual([]);
  });
});
