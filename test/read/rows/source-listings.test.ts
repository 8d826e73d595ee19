import { expect, test } from 'vitest';
import { column, readFolder, source } from '../read-folder.ts';

const id = column('id', 'Mã hồ sơ', 'text', { required: true });
const day = column('day', 'Ngày', 'date', { formats: ['dd/MM/yyyy'] });
const status = column('status', 'Trạng thái', 'code', {
  values: [
    { code: 'open', labels: ['Đang xử lý'] },
    { code: 'done', labels: ['Đã trả kết quả'] },
  ],
});
const header = 'Mã hồ sơ;Ngày;Trạng thái';
const keyed = source([id, day, status], { key: ['id'] });

test('rejects are listed in full, in the order of files and records, with their key where it is told', async () => {
  const files = {
    'm-10.csv': `${header}\nc;x;Đang xử lý\n`,
    'm-9.csv': [
      'BÁO CÁO', //                      line 1
      '', //                             line 2
      header, //                         line 3
      'a;31/02/2024;Đang xử lý', //      line 4
      '"b', //                           line 5
      '2";01/02/2024;Mới', //            line 6
      'd;01/02/2024', //                 line 7: two cells
      ';01/02/2024;Đang xử lý', //       line 8
      'e;01/02/2024;Đang xử lý', //      line 9
    ].join('\r\n'),
  };
  const read = await readFolder(files, keyed);
  const common = { source: 'dossiers', cells: null };
  expect(read.rejects).toMatchObject([
    { ...common, file: 'm-9.csv', line: 4, column: 'day', key: 'a', raw: '31/02/2024', code: 'bad-date' },
    { ...common, file: 'm-9.csv', line: 5, column: 'status', key: 'b\n2', raw: 'Mới', code: 'unknown-label' },
    { source: 'dossiers', file: 'm-9.csv', line: 7, column: null, key: null, raw: null, code: 'ragged' },
    { ...common, file: 'm-9.csv', line: 8, column: 'id', key: null, raw: '', code: 'blank-required' },
    { ...common, file: 'm-10.csv', line: 2, column: 'day', key: 'c', raw: 'x', code: 'bad-date' },
  ]);
  expect(read.lines).toEqual(['m-9.csv:9']);
});

test('a source may have any name, also one that a statement uses within itself', async () => {
  const text = `${header}\na;01/02/2024;Đang xử lý\na;02/02/2024;Đã trả kết quả\n`;
  const read = await readFolder({ 'a.csv': text }, { ...keyed, id: 'h' });
  expect(read.duplicates).toEqual([
    { source: 'h', key: 'a', file: 'a.csv', line: 2, kept: { file: 'a.csv', line: 3 } },
  ]);
});

test('a key of several columns is joined; one with a blank in it is no key', async () => {
  const text = `${header}\na;01/02/2024;Mới\nb;;Mới\na;01/02/2024;Đang xử lý\na;01/02/2024;Đã trả kết quả\n`;
  const read = await readFolder({ 'a.csv': text }, { ...keyed, key: ['id', 'day'] });
  expect(read.rejects.map(({ key }) => key)).toEqual(['a · 2024-02-01', null]);
  expect(read.duplicates).toEqual([
    {
      source: 'dossiers',
      key: 'a · 2024-02-01',
      file: 'a.csv',
      line: 4,
      kept: { file: 'a.csv', line: 5 },
    },
  ]);
});

test.each([
  ['latest by where it stands', { by: 'latest', column: null }, 'm-10.csv:3'],
  ['latest by a day', { by: 'latest', column: 'day' }, 'm-9.csv:3'],
  ['first', { by: 'first' }, 'm-9.csv:2'],
  ['highest by the order of codes', { by: 'highest', column: 'status' }, 'm-10.csv:2'],
] as const)('of doubles the %s counts, and the others are listed beside it', async (_, winner, kept) => {
  const files = {
    'm-9.csv': `${header}\na;;Đang xử lý\na;05/09/2024;Đang xử lý\n`,
    'm-10.csv': `${header}\na;01/08/2024;Đã trả kết quả\na;02/08/2024;\nb;01/08/2024;\n;01/08/2024;\n`,
  };
  const read = await readFolder(files, {
    ...keyed,
    columns: [{ ...id, required: false }, day, status],
    winner,
  });
  const all = ['m-9.csv:2', 'm-9.csv:3', 'm-10.csv:2', 'm-10.csv:3'];
  expect(read.duplicates.map(({ file, line }) => `${file}:${line}`)).toEqual(all.filter((at) => at !== kept));
  expect(new Set(read.duplicates.map((one) => `${one.kept.file}:${one.kept.line}`))).toEqual(new Set([kept]));
  expect(new Set(read.lines)).toEqual(new Set([kept, 'm-10.csv:4', 'm-10.csv:5']));
});

test('ties of winners go by file and record', async () => {
  const text = `${header}\na;05/09/2024;Đang xử lý\na;05/09/2024;Đang xử lý\nb;;\nb;;\n`;
  const lines = async (winner: typeof keyed.winner) =>
    (await readFolder({ 'a.csv': text }, { ...keyed, winner })).lines;
  expect(await lines({ by: 'latest', column: 'day' })).toEqual(['a.csv:3', 'a.csv:5']);
  expect(await lines({ by: 'highest', column: 'status' })).toEqual(['a.csv:3', 'a.csv:5']);
});
