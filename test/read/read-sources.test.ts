import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { column, place, readFolder, source } from './read-folder.ts';

const id = column('id', 'Mã hồ sơ', 'text', { required: true });
const day = column('day', 'Ngày tiếp nhận', 'date', { formats: ['dd/MM/yyyy'] });
const fee = column('fee', 'Lệ phí', 'number', { formats: ['1.234,56'] });
const level = column('level', 'Mức độ', 'code', {
  values: [
    { code: 'l3', labels: ['3', 'Một phần'] },
    { code: 'l4', labels: ['4', 'Hoà giải'] },
  ],
});
const dossiers = source([id, day]);
const header = 'Mã hồ sơ,Ngày tiếp nhận';

const rowsOf = (read: Awaited<ReturnType<typeof readFolder>>) => read.account.files.map(({ rows }) => rows);

describe('physical lines of rejects', () => {
  test('are right after title rows, blank lines and line breaks within quotes', async () => {
    const text = [
      'BÁO CÁO HỒ SƠ', //            line 1
      '', //                         line 2
      header, //                     line 3
      'a1,01/02/2024', //            line 4
      '"a\n2",02/02/2024', //        lines 5 and 6
      '', //                         line 7
      'a3,31/02/2024', //            line 8
      '"a\n\n4",29/02/2025', //      lines 9 to 11
      'a5,30/04/2024',
      'a6,31/04/2024', //            line 13
      '',
    ].join('\n');
    const read = await readFolder({ 'a.csv': text }, dossiers);
    expect(read.problems).toEqual([]);
    expect(read.account.files[0]).toMatchObject({ headerLine: 3, delimiter: ',' });
    expect(rowsOf(read)).toEqual([{ read: 6, used: 3, leftOut: 0, duplicate: 0, rejected: 3 }]);
    expect(read.account.rejects).toEqual([
      { file: 'a.csv', line: 8, column: 'day', raw: '31/02/2024', code: 'bad-date', cells: null },
      { file: 'a.csv', line: 9, column: 'day', raw: '29/02/2025', code: 'bad-date', cells: null },
      { file: 'a.csv', line: 13, column: 'day', raw: '31/04/2024', code: 'bad-date', cells: null },
    ]);
    expect(read.used.map((row) => row.id)).toEqual(['a1', 'a\n2', 'a5']);
    expect(read.rejected).toEqual([
      { id: 'a3', day: null, _file: 0n },
      { id: 'a\n\n4', day: null, _file: 0n },
      { id: 'a6', day: null, _file: 0n },
    ]);
  });

  test.each([
    ['CRLF', '\r\n', '\r\n'],
    ['CRLF with LF inside quotes, as Excel writes it', '\r\n', '\n'],
    ['LF with CRLF inside quotes', '\n', '\r\n'],
    ['CR, which is LF in what is read', '\r', '\r'],
  ])('are right with %s', async (_, end, inner) => {
    const text = [header, `"a${inner}1",01/02/2024`, 'a2,99/99/2024', `"a${inner}3",x`, ''].join(end);
    const read = await readFolder({ 'a.csv': text }, dossiers);
    expect(read.problems).toEqual([]);
    expect(read.account.rejects.map(({ line }) => line)).toEqual([4, 5]);
    const read1 = inner === '\r' ? '\n' : inner;
    expect(read.used).toEqual([{ id: `a${read1}1`, day: '2024-02-01', _file: 0n }]);
  });

  test('are right with mixed line ends', async () => {
    const read = await readFolder(
      { 'a.csv': `${header}\r\na1,01/02/2024\na2,x\r\na3,03/02/2024\n` },
      dossiers,
    );
    expect(read.account.rejects.map(({ line }) => line)).toEqual([3]);
    expect(rowsOf(read)).toEqual([{ read: 3, used: 2, leftOut: 0, duplicate: 0, rejected: 1 }]);
  });
});

describe('line ends', () => {
  const ends = ['\n', '\r', '\r\n', '\r\r\n', '\n\r', '\r\n\r'];

  test('however mixed, eat no letter of the next record', async () => {
    const files = ends.flatMap((a) => ends.flatMap((b) => ends.map((c) => [a, b, c] as const)));
    const texts = files.map(([a, b, c], at): [string, string] => [
      `${at}.csv`,
      `Mã;Tên${a}m${at};A${b}1;B${c}2;C${at % 2 === 0 ? b : ''}`,
    ]);
    const read = await readFolder(
      Object.fromEntries(texts),
      source([column('id', 'Mã', 'text'), column('name', 'Tên', 'text')]),
    );
    expect(read.problems).toEqual([]);
    expect(read.used.map(({ id, name }) => `${id}${name}`)).toEqual(
      files.flatMap((_, at) => [`m${at}A`, '1B', '2C']),
    );
  });
});

test('columns may be called whatever a plan allows', async () => {
  const names = [
    'd',
    'tidy',
    'v0',
    'x0',
    'r0',
    't0',
    'c0',
    'h',
    'row',
    'rowid',
    'place',
    'fault',
    'file',
    'raw',
    'label',
  ];
  const columns = [
    ...names.map((name) => column(name, `Cột ${name}`, 'text')),
    column('text', 'Số', 'integer', { formats: ['1234'] }),
    column('select', 'Mức', 'code', { values: [{ code: 'a', labels: ['A'] }], blank: 'a' }),
    column('o', 'Ngày', 'date', { formats: ['dd/MM/yyyy'] }),
  ];
  const headers = columns.map(({ headers: [name] }) => name).join(';');
  const row = (mark: string, number: string, day: string) =>
    `${names.map((name) => ` ${name}${mark} `).join(';')};${number};;${day}\n`;
  const text = `${headers}\n${row('1', '7', '01/02/2024')}${row('1', ' 8 ', '02/02/2024')}${row('2', 'x', '')}`;
  const read = await readFolder(
    { 'a.csv': text },
    source(columns, { key: ['d', 'tidy', 'v0', 'h', 'rowid'], winner: { by: 'latest', column: 'o' } }),
  );
  expect(rowsOf(read)).toEqual([{ read: 3, used: 1, leftOut: 0, duplicate: 1, rejected: 1 }]);
  const texts = (mark: string) => Object.fromEntries(names.map((name) => [name, `${name}${mark}`]));
  expect(read.used).toEqual([{ ...texts('1'), text: 8n, select: 'a', o: '2024-02-02', _file: 0n, _row: 1n }]);
  expect(read.lines).toEqual(['a.csv:3']);
  expect(read.rejected).toMatchObject([{ ...texts('2'), text: null }]);
});

describe('what no exporter should write', () => {
  test('a record with a NUL is rejected, so that no two keys become one', async () => {
    const read = await readFolder(
      { 'a.csv': 'Mã;Tên\nệ\0x;A\nệ\0y;B\n1;C\n"2\n\0";D\n' },
      source([column('id', 'Mã', 'text'), column('name', 'Tên', 'text')], { key: ['id'] }),
    );
    expect(read.account.rejects).toEqual([
      { file: 'a.csv', line: 2, column: null, raw: null, code: 'bad-encoding', cells: null },
      { file: 'a.csv', line: 3, column: null, raw: null, code: 'bad-encoding', cells: null },
      { file: 'a.csv', line: 5, column: null, raw: null, code: 'bad-encoding', cells: null },
    ]);
    expect(read.used.map(({ name }) => name)).toEqual(['C']);
  });

  test('a cell of three million letters and as many blank lines are read', async () => {
    const long = 'x'.repeat(3_000_000);
    const read = await readFolder(
      { 'a.csv': `Mã;Tên\n1;${long}\n2;B\n`, 'b.csv': `Mã;Tên\n3;C\n${'\n'.repeat(3_000_000)}4;D\n` },
      source([column('id', 'Mã', 'text'), column('name', 'Tên', 'text')]),
    );
    expect(read.problems).toEqual([]);
    expect(read.used.map(({ id, name }) => [id, String(name).length])).toEqual([
      ['1', 3_000_000],
      ['2', 1],
      ['3', 1],
      ['4', 1],
    ]);
  });

  test('a folder named like a partition has no say in the cells', async () => {
    const read = await readFolder(
      { 'c0=5/a.csv': 'Mã;Tên\n1;A\n' },
      source([column('id', 'Mã', 'text'), column('name', 'Tên', 'text')], { files: ['**/*.csv'] }),
    );
    expect(read.used).toEqual([{ id: '1', name: 'A', _file: 0n }]);
  });

  test.skipIf(process.platform === 'win32')('a name with a backslash is that name', async () => {
    const read = await readFolder(
      { 'a\\b.csv': 'Mã;Tên\n1;right\n', 'a/b.csv': 'Mã;Tên\n1;wrong\n' },
      source([column('id', 'Mã', 'text'), column('name', 'Tên', 'text')], { files: ['*.csv'] }),
    );
    expect(read.used.map(({ name }) => name)).toEqual(['right']);
  });
});

describe('records that cannot be told into cells', () => {
  test('are rejected whole, with their line and nothing of what they say, and the others are used', async () => {
    const text = `${header}\na1,01/02/2024\na2\n"a\n3",02/02/2024\na4,03/02/2024,more\n"a5"x,04/02/2024\na6,x\n`;
    const read = await readFolder({ 'a.csv': text }, dossiers);
    expect(rowsOf(read)).toEqual([{ read: 6, used: 2, leftOut: 0, duplicate: 0, rejected: 4 }]);
    expect(read.account.rejectsTotal).toBe(4);
    expect(read.account.rejects).toEqual([
      {
        file: 'a.csv',
        line: 3,
        column: null,
        raw: null,
        code: 'ragged',
        cells: { found: 1, expected: 2 },
      },
      {
        file: 'a.csv',
        line: 6,
        column: null,
        raw: null,
        code: 'ragged',
        cells: { found: 3, expected: 2 },
      },
      { file: 'a.csv', line: 7, column: null, raw: null, code: 'bad-quote', cells: null },
      { file: 'a.csv', line: 8, column: 'day', raw: 'x', code: 'bad-date', cells: null },
    ]);
    expect(read.used.map((row) => row.id)).toEqual(['a1', 'a\n3']);
    expect(read.rejected).toHaveLength(4);
  });

  test('a line of spaces or of delimiters alone is left out', async () => {
    const read = await readFolder({ 'a.csv': `${header}\n   \n,\n,,,\na1,01/02/2024\n` }, dossiers);
    expect(rowsOf(read)).toEqual([{ read: 4, used: 1, leftOut: 3, duplicate: 0, rejected: 0 }]);
  });

  test('empty cells too many are trailing delimiters, whether or not the file is otherwise regular', async () => {
    const text = `${header}\na1,01/02/2024,,\na2,02/02/2024,"",\na3,03/02/2024,""\n`;
    const read = await readFolder({ 'a.csv': text, 'b.csv': `${text}x\na4,04/02/2024,," "x\n` }, dossiers);
    expect(rowsOf(read)).toEqual([
      { read: 3, used: 3, leftOut: 0, duplicate: 0, rejected: 0 },
      { read: 5, used: 3, leftOut: 0, duplicate: 0, rejected: 2 },
    ]);
  });

  test('a trailing delimiter is not a cell too many', async () => {
    const read = await readFolder({ 'a.csv': `${header},\na1,01/02/2024,\na2,02/02/2024\n` }, dossiers);
    expect(rowsOf(read)).toEqual([{ read: 2, used: 2, leftOut: 0, duplicate: 0, rejected: 0 }]);
  });

  test('a quote that never closes is fatal for its file, with the line on which it opened', async () => {
    const read = await readFolder(
      {
        'a.csv': `${header}\n"a\n1",01/02/2024\na2,"02/02/2024\na3,03/02/2024\n`,
        'b.csv': `${header}\nb1,01/02/2024\n`,
      },
      dossiers,
    );
    expect(read.problems).toMatchObject([{ code: 'quote-unclosed', facts: { file: 'a.csv', line: 4 } }]);
    expect(read.files).toEqual(['b.csv']);
    expect(read.used.map((row) => row.id)).toEqual(['b1']);
  });
});

describe('rows left out by rule', () => {
  test('are those with nothing in any column that is read, and the header row once more', async () => {
    const text = `Mã hồ sơ,Ngày tiếp nhận,Ghi chú\na1,01/02/2024,\n,,ghi chú\n , ,\nMã hồ sơ,Ngày tiếp nhận,Ghi chú\na2,02/02/2024,\n`;
    const read = await readFolder({ 'a.csv': text }, dossiers);
    expect(rowsOf(read)).toEqual([{ read: 5, used: 2, leftOut: 3, duplicate: 0, rejected: 0 }]);
  });

  test('are the header row once more in whatever spelling, in sources with and without typed columns', async () => {
    const rows = 'MÃ HỒ SƠ,ngày  tiếp\u00A0nhận\nmã hồ sơ,Ngày tiếp nhận\n Ma\u0303 hồ sơ ,NGÀY TIẾP NHẬN\n';
    const text = `${header}\na1,01/02/2024\n${rows}mã hồ sơ,02/02/2024\nmã hồ sơ,ngày\n`;
    const typed = await readFolder({ 'a.csv': text }, dossiers);
    expect(rowsOf(typed)).toEqual([{ read: 6, used: 2, leftOut: 3, duplicate: 0, rejected: 1 }]);
    expect(typed.account.rejects).toMatchObject([{ line: 7, raw: 'ngày' }]);
    const texts = await readFolder({ 'a.csv': text }, source([id, column('day', 'Ngày tiếp nhận', 'text')]));
    expect(rowsOf(texts)).toEqual([{ read: 6, used: 3, leftOut: 3, duplicate: 0, rejected: 0 }]);
  });

  test('are not those whose one filled cell says what its header says, though another file lacks a column', async () => {
    const read = await readFolder(
      { 'a.csv': 'Mã;Tên\nTên;x\nMã;\n', 'b.csv': 'Mã\nb1\nMã\n' },
      source([column('id', 'Mã', 'text'), column('name', 'Tên', 'text', { optional: true })]),
    );
    expect(rowsOf(read)).toEqual([
      { read: 2, used: 2, leftOut: 0, duplicate: 0, rejected: 0 },
      { read: 2, used: 1, leftOut: 1, duplicate: 0, rejected: 0 },
    ]);
  });

  test('are broken records whose cells are all blank, but none with a quotation mark for a cell', async () => {
    const text = `${header}\n""\n" ","\n"," "\n""""\n" "" "\na1,01/02/2024\n`;
    const read = await readFolder({ 'a.csv': text }, dossiers);
    expect(rowsOf(read)).toEqual([{ read: 5, used: 1, leftOut: 2, duplicate: 0, rejected: 2 }]);
  });

  test('a row without a required cell is rejected, not left out', async () => {
    const read = await readFolder({ 'a.csv': `${header}\n  ,01/02/2024\n` }, dossiers);
    expect(read.account.rejects).toEqual([
      { file: 'a.csv', line: 2, column: 'id', raw: '', code: 'blank-required', cells: null },
    ]);
  });
});

describe('headers', () => {
  test('match in the other tone placement, in other case, with no-break spaces and decomposed', async () => {
    const text = `\uFEFF  MÃ\u00A0Hồ  sơ ,Hóa đơn thủy\na1,x\n`.normalize('NFD');
    const read = await readFolder({ 'a.csv': text }, source([id, column('bill', 'Hoá đơn thuỷ', 'text')]));
    expect(read.problems).toEqual([]);
    expect(read.used).toEqual([{ id: 'a1', bill: 'x', _file: 0n }]);
  });

  test('a missing column is a problem with the columns seen and the nearest of them', async () => {
    const read = await readFolder({ 'a.csv': 'Mã hồ sơ,Ngày tiếp nhân\na1,01/02/2024\n' }, dossiers);
    expect(read.problems).toMatchObject([
      {
        severity: 'error',
        code: 'column-missing',
        facts: {
          file: 'a.csv',
          column: 'day',
          seen: ['Mã hồ sơ', 'Ngày tiếp nhân'],
          nearest: 'Ngày tiếp nhân',
        },
      },
    ]);
  });

  test('two columns under the names of one are a problem; a missing optional one is blank', async () => {
    const twice = await readFolder(
      { 'a.csv': 'Mã hồ sơ,mã hồ sơ,Ngày tiếp nhận\na,b,01/02/2024\n' },
      dossiers,
    );
    expect(twice.problems).toMatchObject([{ code: 'column-twice', facts: { column: 'id' } }]);
    const absent = await readFolder({ 'a.csv': 'Mã hồ sơ\na1\n' }, source([id, { ...day, optional: true }]));
    expect(absent.used).toEqual([{ id: 'a1', day: null, _file: 0n }]);
  });

  test('the delimiter is the one that the headers speak for', async () => {
    const read = await readFolder(
      {
        '1.csv': 'Mã hồ sơ;Lệ phí\na1;1,5\n',
        '2.csv': 'Lệ phí\tMã hồ sơ\n2,5\ta2\n',
        '10.csv': 'Mã hồ sơ|Lệ phí\na3|3,5\n',
      },
      source([id, fee]),
    );
    expect(read.account.files.map(({ path, delimiter }) => [path, delimiter])).toEqual([
      ['1.csv', ';'],
      ['2.csv', '\t'],
      ['10.csv', '|'],
    ]);
    expect(read.used.map((row) => row.fee)).toEqual(['1.500000', '2.500000', '3.500000']);
  });

  test('a file without any of them is a problem', async () => {
    const read = await readFolder({ 'a.csv': 'x,y\n1,2\n' }, dossiers);
    expect(read.problems).toMatchObject([{ code: 'header-not-found', facts: { seen: ['x', 'y'] } }]);
  });
});

describe('cells', () => {
  const cellsOf = async (declared: ReturnType<typeof column>, cells: readonly string[]) => {
    const lines = cells.map((cell, at) => `a${at};${cell}`);
    const read = await readFolder(
      { 'a.csv': `Mã hồ sơ;X\n${lines.join('\n')}\n` },
      source([id, { ...declared, headers: ['X'] }]),
    );
    expect(read.problems).toEqual([]);
    const values = new Map(read.used.map((row) => [row.id, row[declared.id]]));
    const codes = new Map(read.account.rejects.map(({ line, code }) => [line - 2, code]));
    return cells.map((_, at) => values.get(`a${at}`) ?? codes.get(at) ?? null);
  };

  test('dates are read by their format, and days that do not exist are rejected', async () => {
    const cells = [
      '29/02/2024',
      '29/02/2025',
      '1/2/2024',
      '01/02/24',
      ' 01/02/2024\u00A0',
      '',
      '01/02/2024 08:00',
      '31/12/2199',
      '01/01/2200',
    ];
    expect(await cellsOf(day, cells)).toEqual([
      '2024-02-29',
      'bad-date',
      '2024-02-01',
      'bad-date',
      '2024-02-01',
      null,
      'bad-date',
      '2199-12-31',
      'bad-date',
    ]);
  });

  test('the first format that fits is taken; packed dates need all their digits', async () => {
    const moment = column('at', 'X', 'datetime', {
      formats: ['dd/MM/yyyy HH:mm:ss', 'yyyyMMddHHmmss', 'yyyy-MM-ddTHH:mm'],
    });
    const cells = [
      '05/11/2024 16:59:00',
      '20241105143000',
      '2024110514300',
      '2024-11-05T07:30',
      '05/11/2024 24:00:00',
    ];
    expect(await cellsOf(moment, cells)).toEqual([
      '2024-11-05 16:59:00',
      '2024-11-05 14:30:00',
      'bad-date',
      '2024-11-05 07:30:00',
      'bad-date',
    ]);
  });

  test('numbers are read by their example, exactly or not at all', async () => {
    const cells = [
      '1.234.567,89',
      '1234',
      '-1,5',
      '1.23',
      '1,2345678',
      '12 %',
      '—',
      '9999999999999999999999,5',
      '99999999999999999999999',
      '1\u00A0',
    ];
    expect(await cellsOf({ ...fee, missing: ['—'] }, cells)).toEqual([
      '1234567.890000',
      '1234.000000',
      '-1.500000',
      'bad-number',
      'bad-number',
      'bad-number',
      null,
      '9999999999999999999999.500000',
      'bad-number',
      '1.000000',
    ]);
  });

  test('percent signs and spaces between thousands, where the example has them', async () => {
    const share = column('share', 'X', 'number', { formats: ['1.234,56%'] });
    expect(await cellsOf(share, ['99,51%', '99,51 %', '99,51'])).toEqual([
      '99.510000',
      '99.510000',
      '99.510000',
    ]);
    const spaced = column('n', 'X', 'integer', { formats: ['1 234'] });
    expect(await cellsOf(spaced, ['1 234 567', '1\u00A0234', '12 34', '1,5', '7'])).toEqual([
      1234567n,
      1234n,
      'bad-number',
      'bad-number',
      7n,
    ]);
  });

  test('labels become codes, in any spelling; an unknown one is rejected, a blank one has its declared meaning', async () => {
    const cells = ['3', 'Một phần', 'MỘT  PHẦN', 'Hòa giải', 'Một phân', '', '  '];
    const expected = ['l3', 'l3', 'l3', 'l4', 'unknown-label'];
    expect(await cellsOf(level, cells)).toEqual([...expected, null, null]);
    expect(await cellsOf({ ...level, blank: 'l3' }, cells)).toEqual([...expected, 'l3', 'l3']);
  });

  test('texts are trimmed and composed', async () => {
    const text = column('agency', 'X', 'text', { missing: ['N/A'] });
    const cells = [
      'UBND xã Hoằng Phú',
      'UBND xã Hoằng Phú'.normalize('NFD'),
      '\u00A0Sở Y tế\u200B ',
      'N/A',
      ' N/A ',
    ];
    expect(await cellsOf(text, cells)).toEqual([
      'UBND xã Hoằng Phú',
      'UBND xã Hoằng Phú',
      'Sở Y tế',
      null,
      null,
    ]);
  });
});

describe('duplicates', () => {
  const keyed = source([id, day, { ...level, optional: true }], { key: ['id'] });

  test('across files the later record wins, and each loser is counted in its own file', async () => {
    const files = {
      'm-9.csv': `${header}\na,01/09/2024\nb,02/09/2024\n`,
      'm-10.csv': `${header}\na,01/08/2024\nc,x\nc,03/10/2024\na,05/07/2024\n`,
    };
    const read = await readFolder(files, keyed);
    expect(rowsOf(read)).toEqual([
      { read: 2, used: 1, leftOut: 0, duplicate: 1, rejected: 0 },
      { read: 4, used: 2, leftOut: 0, duplicate: 1, rejected: 1 },
    ]);
    expect(read.used.map((row) => [row.id, row.day])).toEqual([
      ['b', '2024-09-02'],
      ['c', '2024-10-03'],
      ['a', '2024-07-05'],
    ]);
  });

  test('the latest by a column wins, and a blank one loses', async () => {
    const files = { 'a.csv': `${header}\na,05/01/2024\na,\na,04/01/2024\nb,\nb,\n` };
    const read = await readFolder(files, { ...keyed, winner: { by: 'latest', column: 'day' } });
    expect(read.used.map((row) => [row.id, row.day])).toEqual([
      ['a', '2024-01-05'],
      ['b', null],
    ]);
  });

  test("a blank key is nobody's double", async () => {
    const read = await readFolder(
      { 'a.csv': `${header}\n,01/01/2024\n,01/01/2024\n` },
      source([{ ...id, required: false }, day], { key: ['id'] }),
    );
    expect(rowsOf(read)).toEqual([{ read: 2, used: 2, leftOut: 0, duplicate: 0, rejected: 0 }]);
  });
});

describe('files', () => {
  test('gzip is told by its bytes, and the account is of the bytes on disk', async () => {
    const bytes = gzipSync(`${header}\na1,01/02/2024\n`);
    const read = await readFolder({ 'a.csv': bytes }, dossiers);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(read.account.files[0]).toMatchObject({ path: 'a.csv', sha256, bytes: bytes.length });
    expect(read.used).toHaveLength(1);
  });

  test('damaged gzip, an empty file and one that is not UTF-8 are problems, each with its file', async () => {
    const text = `${header}\n${'a1,01/02/2024\n'.repeat(50_000)}`;
    const files = {
      '1.csv': gzipSync(
        [header, ...Array.from({ length: 200_000 }, (_, at) => `a${at * 7919},x`)].join('\n'),
      ).subarray(0, 300_000),
      '2.csv': '\uFEFF \n',
      '3.csv': Buffer.concat([
        Buffer.from(`${header}\na1,01/02/2024\nSở `),
        Buffer.from([0xe1, 0x28]),
        Buffer.from(',\n'),
      ]),
      '4.csv': Buffer.concat([Buffer.from(text), Buffer.from([0xe1, 0xba])]),
      '5.csv': text,
    };
    const read = await readFolder(files, dossiers);
    expect(read.problems).toMatchObject([
      { code: 'gzip-damaged', facts: { file: '1.csv' } },
      { code: 'file-empty', facts: { file: '2.csv' } },
      { code: 'not-utf8', facts: { file: '3.csv', line: 3, column: 4 } },
      { code: 'not-utf8', facts: { file: '4.csv', line: 50_002, column: 1 } },
    ]);
    expect(read.files).toEqual(['5.csv']);
    expect(rowsOf(read)).toEqual([{ read: 50_000, used: 50_000, leftOut: 0, duplicate: 0, rejected: 0 }]);
  });

  test('a pattern without a match is an error at the plan, and a warning for an optional source', async () => {
    const strict = await readFolder(
      { 'a.csv': `${header}\n` },
      { ...dossiers, files: ['*.csv', 'grdp/*.csv'] },
    );
    expect(strict.problems).toEqual([
      {
        severity: 'error',
        code: 'files-missing',
        facts: { source: 'dossiers', pattern: 'grdp/*.csv' },
        place,
      },
    ]);
    const lenient = await readFolder({}, { ...dossiers, optional: true });
    expect(lenient.problems).toMatchObject([{ severity: 'warning', code: 'files-missing-optional' }]);
    expect(lenient.used).toEqual([]);
  });

  test('a folder in the place of a file is a problem', async () => {
    const read = await readFolder({ 'x/a.csv': header }, { ...dossiers, files: ['x'] });
    expect(read.problems).toMatchObject([{ code: 'file-unreadable', facts: { reason: 'folder' } }]);
  });

  test('names with quotes, spaces and signs that mean something in patterns are themselves', async () => {
    const name = "hồ sơ 'tháng 1' [a] (1).csv";
    const files = { [name]: `${header}\na1,01/02/2024\n`, 'hồ sơ a.csv': `${header}\na2,01/02/2024\n` };
    const read = await readFolder(files, { ...dossiers, files: [name] });
    expect(read.files).toEqual([name]);
    expect(read.used.map((row) => row.id)).toEqual(['a1']);
  });
});

test('quoted cells whose lines look like records invent no rows', async () => {
  // the trap: a parallel reader may begin inside such a cell and take its lines for records
  const lookalike = `"${'b9,01/02/2024,x\n'.repeat(400)}"`;
  const lines = Array.from(
    { length: 4000 },
    (_, at) => `a${at},01/02/2024,${at % 4 === 0 ? lookalike : 'x'}`,
  );
  for (const bad of ['', 'a9,01/02/2024\n']) {
    const read = await readFolder({ 'a.csv': `${header},Ghi chú\n${lines.join('\n')}\n${bad}` }, dossiers);
    const rejected = bad === '' ? 0 : 1;
    expect(rowsOf(read)).toEqual([{ read: 4000 + rejected, used: 4000, leftOut: 0, duplicate: 0, rejected }]);
    expect(read.used.every((row) => String(row.id).startsWith('a'))).toBe(true);
    // 1000 cells of 400 lines, each of which adds 400 to its record's one
    expect(read.account.rejects.map(({ line }) => line)).toEqual(
      bad === '' ? [] : [1 + 4000 + 1000 * 400 + 1],
    );
  }
});
