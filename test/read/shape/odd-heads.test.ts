import { createHash } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFile } from '../../../src/read/shape/open-file.ts';
import { shapeProblemWords } from '../../../src/report/words/shape-problems.ts';
import { column, readFolder, source } from '../read-folder.ts';

const id = column('id', 'Mã', 'text');
const day = column('day', 'Ngày tiếp nhận', 'text');
const declared = source([id, day]);
const header = 'Mã;Ngày tiếp nhận';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotrinh-head-'));
  path = join(folder, 'a.csv');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (text: string | Buffer | null, asked = declared) => {
  if (text !== null) writeFileSync(path, text);
  return openFile({ source: asked, columns: asked.columns }, { file: 'a.csv', path });
};

describe('a head that would cost more than a file should', () => {
  test.each([
    ['short names', (at: number) => `c${at}`],
    ['blank cells', () => ''],
    ['long names', (at: number) => `Một cột tên dài của biểu ${at}`],
  ])(
    'a million columns with %s are refused',
    async (_, name) => {
      const names = Array.from({ length: 1_000_000 }, (_, at) => name(at));
      const { dialect, problems } = await open(`BÁO CÁO\nMã;${names.join(';')}\na1;x\n`);
      expect(dialect).toBeNull();
      expect(problems).toMatchObject([
        { code: 'too-many-columns', facts: { file: 'a.csv', line: 2, limit: 50_000 } },
      ]);
      expect(problems[0]?.facts.columns).toBeGreaterThan(50_000);
    },
    20_000,
  );

  test('a first line that does not end is refused, and little of it is shown', async () => {
    const file = openSync(path, 'w');
    const piece = Buffer.alloc(1024 * 1024, 'Mã hồ sơ; ');
    for (let at = 0; at < 100; at += 1) writeSync(file, at === 0 ? Buffer.alloc(1024 * 1024, 'x') : piece);
    closeSync(file);
    const { problems } = await open(null);
    expect(problems).toMatchObject([{ facts: { file: 'a.csv' } }]);
    expect(['header-not-found', 'too-many-columns']).toContain(problems[0]?.code);
    expect(JSON.stringify(problems).length).toBeLessThan(1000);
  }, 20_000);

  test('NULs are refused, and nothing of them is shown', async () => {
    writeFileSync(path, '');
    truncateSync(path, 100 * 1024 * 1024);
    const { problems } = await open(null);
    expect(problems).toMatchObject([{ code: 'header-not-found', facts: { seen: [] } }]);
    const facts = problems[0]?.facts ?? {};
    expect(shapeProblemWords['header-not-found'].vi(facts)).toContain('không có chữ nào đọc được');
    expect((await open(Buffer.alloc(1000))).problems).toMatchObject([{ code: 'header-not-found' }]);
  }, 20_000);

  test('bytes that are no text are shown as what can be printed', async () => {
    const noise = Array.from({ length: 4000 }, (_, at) => createHash('sha512').update(`${at}`).digest());
    const { problems } = await open(Buffer.concat(noise));
    expect(problems).toHaveLength(1);
    const shown = JSON.stringify(problems[0]?.facts);
    expect(shown.length).toBeLessThan(8000);
    expect(shown).not.toMatch(/\p{Cc}|\\u00/u);
  });
});

describe('the delimiter', () => {
  test.each([
    ['sep=;\r\n', ';'],
    ['\uFEFFsep=,\n', ','],
    ['"sep=|"\n', '|'],
    ['SEP=\t\n', '\t'],
    ['sep=^\n', '^'],
  ])('is what a first line %j says', async (first, delimiter) => {
    const text = `${first}Mã${delimiter}Ngày tiếp nhận\na1${delimiter}x\n`;
    const read = await readFolder({ 'a.csv': text }, declared);
    expect(read.problems).toEqual([]);
    expect(read.account.files).toMatchObject([{ delimiter, headerLine: 2 }]);
    expect(read.used).toEqual([{ id: 'a1', day: 'x', _file: 0n }]);
  });

  test('is believed though another occurs more often', async () => {
    const read = await readFolder({ 'a.csv': `sep=;\n${header};a,b,c,d,e,f\n1;2;3,4,5,6,7\n` }, declared);
    expect(read.used).toEqual([{ id: '1', day: '2', _file: 0n }]);
  });

  test('may stand within quotes, and quotes within cells', async () => {
    const text = 'Mã;"Ngày; tiếp nhận";Công ty "ABC"\na1;80,5;x\na2;80,5;"y;z"\n';
    const asked = source([
      id,
      column('share', 'Ngày; tiếp nhận', 'text'),
      column('firm', 'Công ty "ABC"', 'text'),
    ]);
    const read = await readFolder({ 'a.csv': text }, asked);
    expect(read.used).toMatchObject([
      { id: 'a1', share: '80,5', firm: 'x' },
      { id: 'a2', share: '80,5', firm: 'y;z' },
    ]);
  });
});

describe('a header', () => {
  test('with nothing below it, with or without a last line end, is that of an empty table', async () => {
    const rows = ['Mã;Nhóm;;;', ';Ngày tiếp nhận;B;C;D', '1;2;3;4;5'];
    for (const text of [header, `${header}\n`, rows.slice(0, 2).join('\n'), rows.join('\r\n')]) {
      const read = await readFolder({ 'a.csv': text }, declared);
      expect(read.problems).toEqual([]);
      expect(read.account.files).toMatchObject([{ rows: { read: 0 } }]);
    }
  });

  test('may stand below titles with quotes in them, and have quotes after spaces', async () => {
    const titles = ['Công ty "ABC" kính gửi', 'Mẫu số 5"', 'Kính gửi: "Sở Tư pháp'];
    for (const title of titles) {
      const read = await readFolder(
        { 'a.csv': `${title};\n${title}\nMã; "Ngày tiếp nhận"\na1;x\na2;y\n` },
        declared,
      );
      expect(read.problems).toEqual([]);
      expect(read.used.map((row) => [row.id, row.day])).toEqual([
        ['a1', 'x'],
        ['a2', 'y'],
      ]);
    }
  });

  test('too far down is told, with its line', async () => {
    const above = Array.from({ length: 72 }, (_, at) => `Căn cứ ${at};\n`).join('');
    const { problems } = await open(`${above}${header}\na1;x\n`);
    expect(problems).toMatchObject([{ code: 'header-not-found', facts: { below: 73 } }]);
    expect(shapeProblemWords['header-not-found'].vi(problems[0]?.facts ?? {})).toContain('dòng 73');
    expect(shapeProblemWords['header-not-found'].en(problems[0]?.facts ?? {})).toContain('line 73');
  });

  test('whose letters were lost is told, with the way out', async () => {
    const { problems } = await open('M? h? s?;Ng?y ti?p nh?n\na1;x\n');
    expect(problems).toMatchObject([{ code: 'header-not-found', facts: { lost: 'Ng?y ti?p nh?n' } }]);
    expect(shapeProblemWords['header-not-found'].vi(problems[0]?.facts ?? {})).toContain('CSV UTF-8');
    const some = await open('Mã;Ng?y ti?p nh?n\na1;x\n');
    expect(some.problems).toMatchObject([{ code: 'column-missing', facts: { lost: 'Ng?y ti?p nh?n' } }]);
    expect(shapeProblemWords['column-missing'].en(some.problems[0]?.facts ?? {})).toContain(
      'export it again',
    );
    expect((await open('x?;Có không?\n')).problems).toMatchObject([{ facts: { lost: null } }]);
  });

  test('with one name for several columns is told with names to paste, which then fit', async () => {
    const text = 'Mã;Tiếp nhận;;Giải quyết;\n;Tổng số;Khác;Tổng số;Khác\na1;1;2;3;4\n';
    const total = column('total', 'Tổng số', 'text');
    const { problems } = await open(text, source([id, total]));
    const seen = ['Tiếp nhận / Tổng số', 'Giải quyết / Tổng số'];
    expect(problems).toMatchObject([{ code: 'column-twice', facts: { column: 'total', seen } }]);
    for (const [at, name] of [...seen, 'Tổng số #1', 'Tổng số #2'].entries()) {
      const read = await readFolder({ 'a.csv': text }, source([id, { ...total, headers: [name] }]));
      expect(read.used).toMatchObject([{ id: 'a1', total: at % 2 === 0 ? '1' : '3' }]);
    }
  });

  test('without a column is told with the nearest by its own name', async () => {
    const text = 'Mã;Tiếp nhận;\n;Tổng sô;Khác\na1;1;2\n';
    const { problems } = await open(
      text,
      source([id, column('other', 'Khác', 'text'), column('total', 'Tổng số', 'text')]),
    );
    expect(problems).toMatchObject([{ code: 'column-missing', facts: { nearest: 'Tiếp nhận / Tổng sô' } }]);
  });

  test('keeps its rows, so that they are known when they come again', async () => {
    const text =
      '\uFEFFBÁO CÁO\r\n\r\n Mã ;"Nhóm\nmột";;;\r\n;Ngày tiếp nhận;B;C;D\r\n1;2;3;4;5\r\na1;x;;;\r\n';
    const { dialect } = await open(text);
    expect(dialect).toMatchObject({
      headerLine: 3,
      skip: 5,
      dataLine: 7,
      dataOffset: Buffer.byteLength(text) - 'a1;x;;;\r\n'.length,
      width: 5,
      headerRows: [
        ['Mã', 'Nhóm một', '', '', ''],
        ['', 'Ngày tiếp nhận', 'B', 'C', 'D'],
        ['1', '2', '3', '4', '5'],
      ],
    });
  });
});
