import { describe, expect, test } from 'vitest';
import { column, readFolder, source } from '../read-folder.ts';
import { cellReader } from './read-cells.ts';

const read = cellReader();

test.each([
  ['1.010708.000.00.00.H56', '1.010708'],
  ['2.000622.000.00.00.H35', '2.000622'],
  ['1.012753.H19', '1.012753'],
  ['1.013124', '1.013124'],
  [' 1.013124 - Cấp giấy phép', '1.013124'],
  ['1.0131245', 'reject'],
  ['1.01312', 'reject'],
  ['11.013124', 'reject'],
  ['Mã 1.013124', 'reject'],
  ['1,013124', 'reject'],
])('procedure %s is %s', async (cell, value) => {
  expect(await read([cell], 'procedure', {})).toEqual([value]);
});

test.each([
  ['000.00.14.H56-200203-0118', '000.00.14.H56-200203-0118'],
  ['000.00.14.h56-200203-0118', '000.00.14.H56-200203-0118'],
  ['000.00.14.H56 - 200203 -\u00A00118', '000.00.14.H56-200203-0118'],
  ['g09.20-20260609-0092637', 'G09.20-20260609-0092637'],
  ['TP01-CX-U0QVZU', 'TP01-CX-U0QVZU'],
  ['chưa cấp', 'chưa cấp'],
])('dossier %s is %s', async (cell, value) => {
  expect(await read([cell], 'dossier', {})).toEqual([value]);
});

describe('words for "no value"', () => {
  const missing = ['—', 'N/A', 'Chưa có'];
  test.each(['text', 'place', 'dossier', 'number', 'date', 'procedure'] as const)(
    'of type %s',
    async (type) => {
      const formats = { number: ['1.234,56'], date: ['dd/MM/yyyy'] };
      const cells = [
        '—',
        'N/A',
        'n/a',
        ' N/A ',
        'Chưa có',
        'chưa  có',
        'CHƯA CÓ',
        'Chưa có'.normalize('NFD'),
      ];
      const more = { missing, formats: type === 'number' || type === 'date' ? formats[type] : [] };
      // at first sight a text with odd letters in it is only found to be one of them once it is tidy
      const values = await read(cells, type, more);
      if (type === 'number' || type === 'date' || type === 'procedure') {
        expect(values).toEqual(cells.map(() => null));
      } else {
        const tidied = await readFolder(
          { 'a.csv': `Mã;Ô\n${cells.map((cell, at) => `a${at};${cell}\n`).join('')}` },
          source([column('id', 'Mã', 'text'), column('cell', 'Ô', type, { missing })]),
        );
        expect(tidied.used.map((row) => row.cell)).toEqual(cells.map(() => null));
      }
    },
  );

  test('a cell that only begins so is not one of them', async () => {
    expect(await read(['N/A 5', '— —', '0'], 'text', { missing })).toEqual(['N/A 5', '— —', '0']);
  });
});

test('what stands in front of a number is a column of its own', async () => {
  const declared = source([
    column('id', 'Mã', 'text'),
    column('users', 'Người dùng', 'number', { formats: ['gần 1.234,56 triệu'], missing: ['Chưa có'] }),
    column('about', '', 'text', { headers: [], qualifierOf: 'users' }),
  ]);
  const cells = [
    'gần 2,6 triệu',
    'Trên 3,3 triệu',
    '2.600.000',
    'Ước  đạt 5',
    'xấp xỉ 1',
    ' gần 7',
    'Chưa có',
    '',
  ];
  const nfd = 'gần 8'.normalize('NFD');
  const rows = [...cells, nfd].map((cell, at) => `a${at};${cell}\n`).join('');
  const { used, account, problems } = await readFolder({ 'a.csv': `Mã;Người dùng\n${rows}` }, declared);
  expect(problems).toEqual([]);
  expect(account.rejectsTotal).toBe(0);
  expect(used.map(({ users, about }) => [users, about])).toEqual([
    ['2600000.000000', 'gần'],
    ['3300000.000000', 'trên'],
    ['2600000.000000', null],
    ['5.000000', 'ước đạt'],
    ['1.000000', 'xấp xỉ'],
    ['7.000000', 'gần'],
    [null, null],
    [null, null],
    ['8.000000', 'gần'],
  ]);
});

test('a number that could be two is rejected for that reason, and others for theirs', async () => {
  const declared = source([
    column('id', 'Mã', 'text'),
    column('pages', 'Số trang', 'integer', { formats: ['1234'] }),
  ]);
  const { account, used } = await readFolder(
    { 'a.csv': 'Mã;Số trang\na;12\nb;1.234\nc;nhiều\nd; 1,234 \n' },
    declared,
  );
  expect(used.map(({ pages }) => pages)).toEqual([12n]);
  expect(account.rejects.map(({ line, raw, code }) => [line, raw, code])).toEqual([
    [3, '1.234', 'ambiguous-number'],
    [4, 'nhiều', 'bad-number'],
    [5, ' 1,234 ', 'ambiguous-number'],
  ]);
});
