import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../run-in-process.ts';

/** These run the built program as users do; `npm test` builds it first. */
const bin = path.join(root, 'bin/lotrinh.js');
const header = 'Mã hồ sơ,Ngày tiếp nhận,Ngày trả kết quả,Đơn vị,Hình thức nộp\n';
const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-big-'));

beforeAll(() => {
  cpSync(path.join(root, 'test/cases/readme-example'), folder, { recursive: true });
  const rows = Array.from(
    { length: 400_000 },
    (_, at) => `HS-${at},01/10/2024,,Sở Tư pháp ${at % 20},Trực tuyến\n`,
  );
  const big = header + rows.join('');
  writeFileSync(path.join(folder, 'exports/lon.csv'), big);
  writeFileSync(path.join(folder, 'exports/lon.csv.gz'), gzipSync(big, { level: 1 }));
  const utf16 = Buffer.from(`\ufeff${big}`, 'utf16le');
  writeFileSync(path.join(folder, 'exports/lon-utf16.csv'), utf16);
});

function start(argv: readonly string[], temporary: string): ChildProcess {
  const { PATH = '' } = process.env;
  return spawn(process.execPath, [bin, ...argv], {
    cwd: folder,
    env: { PATH, TMPDIR: temporary },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
}

/** Waits until the program has begun to read: its temporary folder is there. */
async function begun(temporary: string, child: ChildProcess): Promise<void> {
  while (readdirSync(temporary).length === 0 && child.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe('whoever stops it finds nothing left behind', () => {
  const report = ['report', 'plan.yaml', '--data', 'exports', '--as-of', '2024-10-31'];
  const listings = ['--rejects', 'loai.csv', '--duplicates', 'trung.csv', '--output', 'bao-cao.json'];

  test.each<[string, readonly string[], 'SIGINT' | 'SIGTERM', number, number]>([
    ['a large export is read', [...report, '--files', 'dossiers=lon.csv', ...listings], 'SIGINT', 130, 250],
    ['a copy is inflated', [...report, '--files', 'dossiers=lon.csv.gz', ...listings], 'SIGINT', 130, 120],
    ['a copy is inflated', [...report, '--files', 'dossiers=lon.csv.gz', ...listings], 'SIGTERM', 143, 120],
    ['a copy is decoded', [...report, '--files', 'dossiers=lon-utf16.csv', ...listings], 'SIGINT', 130, 150],
    ['standard input is waited for', [...report, '--files', 'dossiers=-', ...listings], 'SIGINT', 130, 300],
    ['standard input is waited for', [...report, '--files', 'dossiers=-', ...listings], 'SIGTERM', 143, 300],
    ['an export is inspected', ['inspect', 'exports/lon-utf16.csv'], 'SIGINT', 130, 250],
    ['standard input is inspected', ['inspect', '-'], 'SIGINT', 130, 300],
  ])('while %s: %j, %s', async (_, argv, signal, code, wait) => {
    const temporary = mkdtempSync(path.join(tmpdir(), 'lotrinh-tmp-'));
    const before = readdirSync(folder, { recursive: true }).sort();
    const child = start(argv, temporary);
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.stdin?.on('error', () => {});
    child.stdin?.write(header);
    await begun(temporary, child);
    await new Promise((resolve) => setTimeout(resolve, wait));
    child.kill(signal);
    expect(await ended).toBe(code);
    expect(readdirSync(temporary)).toEqual([]);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
  });

  test.skipIf(process.platform === 'win32')('while nobody reads the pipe it writes to', async () => {
    const temporary = mkdtempSync(path.join(tmpdir(), 'lotrinh-tmp-'));
    const pipe = path.join(temporary, 'ống dẫn');
    spawnSync('mkfifo', [pipe]);
    const written = [...report, '--format', 'json', '--output'];
    const child = start([...written, pipe], temporary);
    const ended = new Promise((resolve) => child.on('close', resolve));
    // the temporary folder comes, and goes when all is judged
    while (readdirSync(temporary).length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    while (readdirSync(temporary).length > 1) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.kill('SIGINT');
    expect(await ended).toBe(130);

    const reader = spawn('cat', [pipe]);
    let text = '';
    reader.stdout.setEncoding('utf8').on('data', (piece) => (text += piece));
    const read = new Promise((resolve) => reader.on('close', resolve));
    start([...written, pipe], temporary);
    await read;
    expect(JSON.parse(text)).toMatchObject({ version: 1 });
  });
});

/** Runs a line of shell at a terminal of 80 columns, and gives all that the terminal was told. */
function atTerminal(line: string, env: Record<string, string> = {}): string {
  const { PATH = '' } = process.env;
  const home = path.join(folder, 'home');
  mkdirSync(home, { recursive: true });
  const ran = spawnSync('script', ['-qec', `stty cols 80; ${line}`, '/dev/null'], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH, TERM: 'xterm', HOME: home, ...env },
    input: '',
  });
  return ran.stdout;
}

describe.skipIf(!existsSync('/usr/bin/script') || process.platform !== 'linux')('at a terminal', () => {
  const lotrinh = `"${process.execPath}" "${bin}"`;
  const slow = `(printf 'Mã hồ sơ,Ngày tiếp nhận,Ngày trả kết quả,Đơn vị,Hình thức nộp\\n'; sleep 2.5; printf 'HS-1,01/10/2024,,Sở A,Trực tuyến\\n')`;
  const report = `${lotrinh} report plan.yaml --data exports --as-of 2024-10-31 --files dossiers=-`;

  test('what takes longer than a second shows a bar, which is gone before the report', () => {
    const told = atTerminal(`${slow} | ${report}`);
    expect(told).toContain('đang mở -');
    const last = told.lastIndexOf('\r\u001b[2K');
    expect(last).toBeGreaterThan(told.lastIndexOf('đang mở -'));
    expect(told.indexOf('Nguồn số liệu')).toBeGreaterThan(last);
    expect(told.slice(last, told.indexOf('Nguồn số liệu'))).not.toContain('░');
  });

  test('not in CI', () => {
    expect(atTerminal(`${slow} | ${report}`, { CI: 'true' })).not.toContain('\u001b[2K');
  });

  test('standard input that is the terminal is a slip, and says how to pipe', () => {
    expect(atTerminal(`${report} </dev/tty`)).toContain('cat ho-so.csv | lotrinh');
  });
});
