import { expect, test } from 'vitest';
import { column, readFolder, source } from '../read-folder.ts';

const words = ['infinity', '-infinity', 'epoch', 'Infinity', '-INFINITY', 'EPOCH', ' epoch ', 'ePoCh'];

test.each([
  ['dd/MM/yyyy', '01/01/1900', '01/01/1970'],
  ['yyyyMMdd', '19000101', '19700101'],
  ['yyyy-MM-ddTHH:mm:ss', '1900-01-01T00:00:00', '1970-01-01T00:00:00'],
])('words that the engine takes for moments are no dates under %s', async (format, first, epoch) => {
  const declared = source([column('id', 'Mã', 'text'), column('day', 'Ngày', 'date', { formats: [format] })]);
  const rows = [...words, first, epoch].map((word, at) => `a${at};${word}\n`);
  const read = await readFolder({ 'a.csv': `Mã;Ngày\n${rows.join('')}` }, declared);
  expect(read.account.rejects.map(({ raw, code }) => [raw, code])).toEqual(
    words.map((word) => [word, 'bad-date']),
  );
  expect(read.used.map((row) => row.day)).toEqual(['1900-01-01', '1970-01-01']);
});
