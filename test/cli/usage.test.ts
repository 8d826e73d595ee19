import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lotrinh } from '../run-in-process.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-cli-'));
writeFileSync(path.join(folder, 'ke-hoach.yaml'), 'version: 1\n');
writeFileSync(path.join(folder, 'latin1.yaml'), Buffer.from('version: 1\nplan: \xe9\n', 'latin1'));

const run = (...argv: string[]) => lotrinh(argv, folder);

describe('usage', () => {
  test('nothing at all prints a short help with examples, and is fine', async () => {
    const { code, out, err } = await run();
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Cách dùng:');
    expect(out).toContain('Ví dụ:');
  });

  test.each([['--help'], ['report', '--help'], ['--lang', 'en', '--help']])(
    '%s %s is help',
    async (...argv) => {
      const { code, out, err } = await run(...argv.filter((word) => word !== undefined));
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain('lotrinh');
    },
  );

  test('--version', async () => expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/));

  test.each([
    [['reprot', 'p.yaml'], 'Có phải bạn muốn viết “report”?'],
    [['report', 'ke-hoach.yaml', '--fromat', 'json'], 'Có phải bạn muốn viết “--format”?'],
    [['report', 'ke-hoach.yaml', '--format', 'jsno'], 'Có phải bạn muốn viết “json”?'],
    [['report', 'ke-hoach.yaml', '--fail-on', 'behnid'], 'Có phải bạn muốn viết “behind”?'],
    [['report', 'ke-hoach.yaml', '--status', 'late'], 'Các giá trị hợp lệ: met, on-track'],
    [['report', 'ke-hoach.yml'], 'Có phải bạn muốn viết “ke-hoach.yaml”?'],
    [['report'], 'Thiếu <plan>'],
    [['report', 'ke-hoach.yaml', '--as-of'], '“--as-of'],
    [['explain', 'a.yaml', 'b', 'c'], 'Thừa tham số'],
    [['report', 'a.yaml', 'b.yaml'], 'Không tìm thấy tệp “a.yaml”'],
    [['report', 'ke-hoach.yaml', './ke-hoach.yaml'], 'là cùng một tệp'],
    [['compare-plans'], 'Thiếu <plan>'],
    [['compare-plans', 'ke-hoach.yaml'], 'đúng hai kế hoạch; dòng lệnh có 1'],
    [['compare-plans', 'a.yaml', 'b.yaml', 'c.yaml'], 'đúng hai kế hoạch; dòng lệnh có 3'],
    [['compare-plans', 'a.yaml', 'b.yaml', '--format', 'csv'], 'Các giá trị hợp lệ: table, json'],
    [['compare-plan', 'a.yaml', 'b.yaml'], 'Có phải bạn muốn viết “compare-plans”?'],
    [['report', 'ke-hoach.yaml', '--lang', 'fr'], 'vi, en'],
    [['report', 'ke-hoach.yaml', '--fail-on', 'none,behind'], '--fail-on none nghĩa là'],
    [['report', 'ke-hoach.yaml', '--fail-on', ''], '“--fail-on” cần một giá trị'],
    [['report', 'ke-hoach.yaml', '--pillar='], '“--pillar” cần một giá trị'],
    [['report', 'ke-hoach.yaml', '--output', 'bao-cao.pdf'], 'Dùng đuôi .txt, .html, .docx'],
    [['validate', 'latin1.yaml'], 'không phải UTF-8 (dòng 2)'],
    [['report', '.'], 'Không đọc được “.”: đó là thư mục'],
  ])('%j: %s', async (argv, said) => {
    const { code, out, err } = await run(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });

  test('the same in English', async () => {
    const { err } = await run('report', 'ke-hoach.yml', '--lang', 'en');
    expect(err).toContain('There is no file "ke-hoach.yml". Did you mean “ke-hoach.yaml”?');
  });

  test('one plan that is missing keeps no other from being checked', async () => {
    const { code, err } = await run('validate', 'missing.yaml', 'ke-hoach.yaml');
    expect([code, err.includes('missing.yaml'), err.includes('ke-hoach.yaml:1:1')]).toEqual([2, true, true]);
  });

  test('--lang alone speaks English', async () => {
    expect((await run('--lang', 'en')).out).toContain('Examples:');
  });

  test('a plan with problems: all of them on stderr with their places, exit code 2', async () => {
    const { code, out, err } = await run('validate', 'ke-hoach.yaml');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('ke-hoach.yaml:1:1');
  });
});
