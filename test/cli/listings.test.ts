import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lotrinh, root } from '../run-in-process.ts';

const header = 'Mã hồ sơ,Ngày tiếp nhận,Ngày trả kết quả,Đơn vị,Hình thức nộp\n';

/** The example's plan and exports, with one more export in which all kinds of rows that do not count occur. */
function story(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-listing-'));
  cpSync(path.join(root, 'test/cases/readme-example'), folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'exports/ho-so-2024-11.csv'),
    `${header}X-1,31/02/2024,,Sở A,Trực tuyến\nX-2,01/10/2024,"=cmd|' /C calc'!A0",Sở A,Trực tuyến\nX-3,01/10/2024,,Sở A\n` +
      'HS-001,02/09/2024,30/09/2024,Sở A,Trực tuyến\n,01/10/2024,,Sở A,@sum(1)\n',
  );
  return folder;
}

const argv = ['report', 'plan.yaml', '--data', 'exports', '--as-of', '2024-10-31'];

function listing(folder: string, file: string): string[] {
  return readFileSync(path.join(folder, file), 'utf8').split('\r\n');
}

describe('--rejects', () => {
  test('has every reject with its place, key, text and reason; a spreadsheet runs none of them', async () => {
    const folder = story();
    const { code } = await lotrinh([...argv, '--rejects', 'loai.csv'], folder);
    expect(code).toBe(0);
    const all = listing(folder, 'loai.csv');
    const lines = all.filter((line) => line.startsWith('ho-so-2024-11.csv'));
    expect(all[0]).toBe('\ufeffTệp,Dòng,Cột,Khóa,Nội dung,Mã lý do,Lý do');
    expect(lines).toEqual([
      'ho-so-2024-11.csv,2,received_at,X-1,31/02/2024,bad-date,không phải ngày có thật theo định dạng đã khai',
      `ho-so-2024-11.csv,3,finished_at,X-2,'=cmd|' /C calc'!A0,bad-date,không phải ngày có thật theo định dạng đã khai`,
      'ho-so-2024-11.csv,4,,,,ragged,"số ô khác với dòng tiêu đề (4 ô, cần 5)"',
      'ho-so-2024-11.csv,6,dossier_id,,,blank-required,ô bắt buộc đang để trống',
    ]);
    expect(all.at(-1)).toBe('');
  });

  test('speaks the language of the report, and explain has it too', async () => {
    const folder = story();
    const explain = ['explain', 'plan.yaml', 'online', '--data', 'exports', '--as-of', '2024-10-31'];
    const plan = readFileSync(path.join(folder, 'plan.yaml'), 'utf8');
    const [, id = ''] = /^ {2}- id: (\S+)/m.exec(plan) ?? [];
    const { code } = await lotrinh(
      [...explain.map((word) => (word === 'online' ? id : word)), '--rejects', 'r.csv', '--lang', 'en'],
      folder,
    );
    expect([code, listing(folder, 'r.csv')[0]]).toEqual([
      0,
      '\ufeffFile,Line,Column,Key,Text,Reason code,Reason',
    ]);
  });

  test.each([
    [['--rejects', 'exports/ho-so-2024-11.csv'], 'tệp số liệu hoặc báo cáo trước đang đọc'],
    [['--rejects', 'plan.yaml'], 'tệp kế hoạch'],
    [['--rejects', '-'], '--rejects cần tên một tệp'],
    [['--rejects', 'a.csv', '--duplicates', './a.csv'], 'cùng ghi ra'],
    [['--rejects', 'khong/co/a.csv'], 'Không ghi được'],
  ])('%j is refused, and nothing is changed', async (more, said) => {
    const folder = story();
    const before = readdirSync(folder, { recursive: true }).sort();
    const { code, err } = await lotrinh([...argv, ...more], folder);
    expect([code, err.includes(said)], err).toEqual([2, true]);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
  });

  test.skipIf(process.platform === 'win32')('a file is told through every way to it', async () => {
    const folder = story();
    mkdirSync(path.join(folder, 'a'));
    symlinkSync('a', path.join(folder, 'b'));
    symlinkSync('a/r.json', path.join(folder, 'c'));
    for (const [one, other] of [
      ['r.json', path.join(folder, 'r.json')],
      ['a/r.json', 'b/r.json'],
    ]) {
      const { code, err } = await lotrinh(
        [...argv, '--rejects', String(one), '--output', String(other)],
        folder,
      );
      expect([code, err.includes('cùng ghi ra')], err).toEqual([2, true]);
    }
    writeFileSync(path.join(folder, 'a/r.json'), '');
    const { code } = await lotrinh([...argv, '--rejects', 'c', '--output', 'b/r.json'], folder);
    expect([code, readFileSync(path.join(folder, 'a/r.json'), 'utf8')]).toEqual([2, '']);
  });
});

test('--duplicates has every one, with the record that counts', async () => {
  const folder = story();
  await lotrinh([...argv, '--duplicates', 'trung.csv', '--lang', 'en'], folder);
  const lines = listing(folder, 'trung.csv');
  expect(lines[0]).toBe('\ufeffFile,Line,Key,File of the record that counts,Line of the record that counts');
  // by the plan the latest by the day it was finished counts: 30/09, not 05/09
  expect(lines).toContain('ho-so-2024-09.csv,2,HS-001,ho-so-2024-11.csv,5');
});

describe('--max-rejects', () => {
  test.each([
    ['6', 0],
    ['5', 2],
    ['0', 2],
    ['35,3%', 0],
    ['35,2%', 2],
  ])('%s of 17 rows with 6 rejected: %i', async (limit, code) => {
    const folder = story();
    const ran = await lotrinh([...argv, '--max-rejects', limit, '--rejects', 'loai.csv'], folder);
    expect([ran.code, ran.err.includes('too-many-rejects')], ran.err).toEqual([code, code === 2]);
    expect(existsSync(path.join(folder, 'loai.csv'))).toBe(true);
    expect(ran.out === '').toBe(code === 2);
  });

  test.each(['', 'x', '-1', '1.5', '101%'])('does not take “%s”', async (limit) => {
    const { code, err } = await lotrinh([...argv, `--max-rejects=${limit}`], story());
    expect([code, err.includes('--max-rejects')]).toEqual([2, true]);
  });
});

describe('--files', () => {
  test('replaces what the plan declares, by a glob, an absolute path or standard input', async () => {
    const folder = story();
    const files = async (more: readonly string[], input = '') => {
      const { out } = await lotrinh([...argv, '--format', 'json', ...more], folder, input);
      return JSON.parse(out).sources[0].files.map((file: { path: string }) => file.path);
    };
    expect(await files([])).toHaveLength(3);
    expect(await files(['--files', 'dossiers=ho-so-2024-1*.csv'])).toHaveLength(2);
    expect(await files(['--files', `dossiers=${path.join(folder, 'exports/ho-so-2024-09.csv')}`])).toEqual([
      'ho-so-2024-09.csv',
    ]);
    const piped = `${header}HS-1,01/10/2024,02/10/2024,Sở A,Trực tuyến\n`;
    expect(await files(['--files', 'dossiers=-'], piped)).toEqual(['-']);
  });

  test.each([
    [['--files', 'dosiers=a.csv'], 'Có phải bạn muốn viết “dossiers”?'],
    [['--files', 'a.csv'], '--files không nhận “a.csv”'],
    [['--files', 'dossiers=-', '--files', 'communes=-'], 'chỉ đọc được một lần'],
  ])('%j: %s', async (more, said) => {
    const { code, err } = await lotrinh([...argv, ...more], story());
    expect([code, err.includes(said)], err).toEqual([2, true]);
  });
});
