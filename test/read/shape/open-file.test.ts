import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findFiles } from '../../../src/read/find-files.ts';
import { column, readFolder, source } from '../read-folder.ts';

const id = column('id', 'Mã', 'text');
const day = column('day', 'Ngày', 'date', { formats: ['dd/MM/yyyy'] });
const note = column('note', 'Ghi chú', 'text', { optional: true });
const declared = source([id, day, note]);
const ids = (read: Awaited<ReturnType<typeof readFolder>>) => read.used.map((row) => row.id);

describe('a file is read once', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lotrinh-find-'));
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'x.csv'), 'x');
    writeFileSync(join(folder, 'sub', 'y.csv'), 'y');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const find = async (...files: string[]) => {
    const found = await findFiles(source([id], { files }), folder);
    return { ...found, files: found.files.map(({ file }) => file) };
  };

  test('however its path is written', async () => {
    const found = await find(
      'x.csv',
      './x.csv',
      '*.csv',
      './*.csv',
      'sub//y.csv',
      'sub/./y.csv',
      'sub/*.csv',
    );
    expect(found).toEqual({ files: ['sub/y.csv', 'x.csv'], problems: [] });
  });

  test.skipIf(process.platform === 'win32')('though links lead to it, of which a warning tells', async () => {
    symlinkSync('x.csv', join(folder, 'a.csv'));
    linkSync(join(folder, 'sub', 'y.csv'), join(folder, 'sub', 'z.csv'));
    const found = await find('**/*.csv');
    expect(found.files).toEqual(['sub/y.csv', 'x.csv']);
    expect(found.problems).toMatchObject([
      { severity: 'warning', code: 'file-twice', facts: { file: 'x.csv', others: ['a.csv'] } },
      { severity: 'warning', code: 'file-twice', facts: { file: 'sub/y.csv', others: ['sub/z.csv'] } },
    ]);
  });

  test.skipIf(process.platform === 'win32')('though a folder leads to itself', async () => {
    symlinkSync('.', join(folder, 'loop'));
    const found = await find('**/*.csv');
    expect(found.files).toEqual(['sub/y.csv', 'x.csv']);
    expect(found.problems.every(({ code }) => code === 'file-twice')).toBe(true);
  });

  test.skipIf(process.platform === 'win32')('and a pipe is no file', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.csv')]);
    symlinkSync('pipe.csv', join(folder, 'to-pipe.csv'));
    expect(await find('pipe.csv', 'x.csv')).toMatchObject({
      files: ['x.csv'],
      problems: [{ code: 'file-unreadable', facts: { file: 'pipe.csv', reason: 'not-a-file' } }],
    });
    expect((await find('*.csv')).files).toEqual(['x.csv']);
  });
});

describe('the header row', () => {
  test('is the first that has what must be there, though a later one has more', async () => {
    const read = await readFolder(
      { 'a.csv': 'Mã;Ngày\na1;01/02/2024\na2;02/02/2024\nMã;Ngày;Ghi chú\na3;03/02/2024\n' },
      declared,
    );
    expect(read.problems).toEqual([]);
    expect(read.account.files[0]).toMatchObject({
      headerLine: 1,
      rows: { read: 4, used: 3, leftOut: 0, duplicate: 0, rejected: 1 },
    });
  });

  test('with rows of data above it is an error that names both lines', async () => {
    const read = await readFolder(
      { 'a.csv': 'XUẤT DỮ LIỆU;\n\na1;01/02/2024\na2;\nMã;Ngày\na3;03/02/2024\n' },
      declared,
    );
    expect(read.problems).toMatchObject([
      { severity: 'error', code: 'header-late', facts: { file: 'a.csv', line: 5, above: 3 } },
    ]);
    expect(read.used).toEqual([]);
  });

  test('may have titles, lines about the report and groups of columns above it', async () => {
    const above = 'BÁO CÁO HỒ SƠ;;\nTháng;10;2024\nĐơn vị:;Sở TTTT;\nHồ sơ;Thời gian;\n';
    const read = await readFolder(
      { 'a.csv': `${above}Mã;Ngày;Ghi chú\na1;01/02/2024;x\n` },
      source([id, column('day', 'Ngày', 'date', { formats: ['dd/MM/yyyy'], required: true }), note]),
    );
    // "Tháng;10;2024" cannot be told from a row with a date that is wrong
    expect(read.problems).toMatchObject([{ code: 'header-late', facts: { line: 5, above: 2 } }]);
    const better = await readFolder(
      { 'a.csv': `${above.replace(';10;', ';tháng 10;')}Mã;Ngày;Ghi chú\na1;01/02/2024;x\n` },
      declared,
    );
    expect(better.problems).toEqual([]);
    expect(ids(better)).toEqual(['a1']);
  });

  test('may be longer than the usual head', async () => {
    const many = Array.from({ length: 40_000 }, (_, at) => `Cột ${at}`);
    const wide = source([id, column('far', 'Cột 39999', 'text')]);
    const row = Array.from({ length: 40_000 }, (_, at) => at);
    const text = `Mã;${many.join(';')}\na1;${row.join(';')}\n`;
    for (const content of [text, gzipSync(text)]) {
      const read = await readFolder({ 'a.csv': content }, wide);
      expect(read.problems).toEqual([]);
      expect(read.used).toEqual([{ id: 'a1', far: '39999', _file: 0n }]);
    }
  });

  test('may have spaces before its quotes', async () => {
    const read = await readFolder({ 'a.csv': '"Mã", "Ngày" ,"Ghi chú"\na1,01/02/2024,x\n' }, declared);
    expect(read.problems).toEqual([]);
    expect(read.used).toEqual([{ id: 'a1', day: '2024-02-01', note: 'x', _file: 0n }]);
  });

  test('with a trailing delimiter is not made wider by one row that is too long', async () => {
    const rows = 'a1;01/02/2024\na2;02/02/2024;x\na3;03/02/2024\n';
    const read = await readFolder({ 'a.csv': `Mã;Ngày;\n${rows}` }, declared);
    expect(ids(read)).toEqual(['a1', 'a3']);
    expect(read.account.rejects).toMatchObject([{ line: 3, code: 'ragged' }]);
  });
});

describe('a file that is no CSV in UTF-8', () => {
  const text = 'Mã;Ngày\na1;01/02/2024\n';
  test('a stub of gzip is damaged, not empty', async () => {
    const read = await readFolder({ 'a.csv': gzipSync(text).subarray(0, 12) }, declared);
    expect(read.problems).toMatchObject([{ code: 'gzip-damaged' }]);
    const empty = await readFolder({ 'a.csv': gzipSync('') }, declared);
    expect(empty.problems).toMatchObject([{ code: 'file-empty' }]);
  });

  test('a title with a quote that never closes is told, with its line', async () => {
    const read = await readFolder({ 'a.csv': `Sở TTTT;\n"BÁO CÁO;\n${text}` }, declared);
    expect(read.problems).toMatchObject([{ code: 'quote-unclosed', facts: { line: 2 } }]);
    const closed = await readFolder({ 'a.csv': `Sở TTTT;\n"BÁO CÁO;\n${text}a2;"02/02/2024"\n` }, declared);
    expect(closed.problems).toMatchObject([{ code: 'quote-unclosed', facts: { line: 2 } }]);
  });
});

test('keys with invisible letters and wide spaces around them are the keys', async () => {
  const around = ['\u3000', '\u2060', '\u205F', '\u1680', '\u00A0', '\uFEFF', '\u200B'];
  const rows = around.flatMap((letter) => [`${letter}k;01/02/2024\n`, `k${letter};01/02/2024\n`]);
  const read = await readFolder({ 'a.csv': `Mã;Ngày\n${rows.join('')}` }, source([id, day], { key: ['id'] }));
  expect(read.account.files[0]?.rows).toMatchObject({ read: 14, used: 1, duplicate: 13 });
  expect(ids(read)).toEqual(['k']);
});
