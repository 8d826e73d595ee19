import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../run-in-process.ts';

/** These run the built program as users do; `npm test` builds it first. */
const bin = path.join(root, 'bin/lotrinh.js');
const sample = [
  'report',
  'targets/thanh-hoa-qd-4216.yaml',
  '--data',
  'samples/thanh-hoa',
  '--as-of',
  '2024-10-31',
];
const esc = String.fromCharCode(27);

function run(
  argv: readonly string[],
  env: Record<string, string> = {},
  cwd = root,
): SpawnSyncReturns<string> {
  const { PATH = '' } = process.env;
  return spawnSync(process.execPath, [bin, ...argv], { cwd, encoding: 'utf8', env: { PATH, ...env } });
}

/** Runs a line of shell with the program as `lotrinh`. */
function shell(line: string): SpawnSyncReturns<string> {
  const script = `lotrinh() { "${process.execPath}" "${bin}" "$@"; }\n${line}`;
  return spawnSync('bash', ['-c', script], { cwd: root, encoding: 'utf8' });
}

describe('exit codes', () => {
  test.each([
    [sample, 0],
    [[...sample, '--fail-on', 'behind'], 1],
    [['report', 'targets/no-such.yaml'], 2],
    [['reprot'], 2],
    [['--help'], 0],
    [[...sample.slice(0, 2), '--data', 'no-such-folder'], 2],
  ])('%j ends with %i', (argv, code) => {
    const ran = run(argv);
    expect([ran.status, ran.stderr.includes('    at ')], ran.stderr).toEqual([code, false]);
  });
});

describe('streams', () => {
  test('stdout is one JSON document and nothing else; problems go to stderr', () => {
    const { stdout, stderr } = run([...sample, '--format', 'json']);
    expect(JSON.parse(stdout).version).toBe(1);
    expect(stderr).toContain('cảnh báo');
  });

  test('a reader that goes away is no error', () => {
    const { stdout, stderr } = shell(
      `set -o pipefail; lotrinh ${sample.join(' ')} --format json 2>&1 | head -1; echo "codes \${PIPESTATUS[0]}"`,
    );
    expect(stdout).toContain('codes 0');
    expect(stderr).toBe('');
  });

  test('a long JSON to a pipe arrives whole', () => {
    const { stdout } = shell(`lotrinh ${sample.join(' ')} --format json 2>/dev/null | cat`);
    expect(JSON.parse(stdout).indicators).toHaveLength(9);
  });
});

describe('what cannot be written', () => {
  test.skipIf(!existsSync('/dev/full'))(
    'a full disk ends with 2 and a sentence, not with a stack trace',
    () => {
      const full = shell(`lotrinh ${sample.join(' ')} >/dev/full; echo "code $?"`);
      expect([full.stdout, full.stderr.includes('ổ đĩa đã đầy'), full.stderr.includes('    at ')]).toEqual([
        'code 2\n',
        true,
        false,
      ]);
      expect(shell('lotrinh reprot 2>/dev/full; echo "code $?"').stdout).toBe('code 2\n');
    },
  );

  test('a temporary folder that is not there is named', () => {
    const { status, stderr } = run(sample, { TMPDIR: '/no/such/folder' });
    expect([status, stderr.includes('/no/such/folder')]).toEqual([2, true]);
  });
});

describe('signals', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s ends with %i and leaves nothing behind', async (signal, code) => {
    const temporary = mkdtempSync(path.join(tmpdir(), 'lotrinh-tmp-'));
    const { PATH = '' } = process.env;
    const child = spawn(process.execPath, [bin, ...sample], { cwd: root, env: { PATH, TMPDIR: temporary } });
    const ended = new Promise((resolve) => child.on('close', resolve));
    while (readdirSync(temporary).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill(signal);
    expect(await ended).toBe(code);
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe('colour', () => {
  test('none in a pipe; FORCE_COLOR brings it, NO_COLOR takes it away', () => {
    expect(run(sample).stdout).not.toContain(esc);
    expect(run(sample, { FORCE_COLOR: '1' }).stdout).toContain(esc);
    expect(run(sample, { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout).not.toContain(esc);
    expect(run([...sample, '--format', 'json'], { FORCE_COLOR: '1' }).stdout).not.toContain(esc);
  });
});

describe('the same everywhere', () => {
  test('neither time zone nor locale changes a byte', () => {
    const json = [...sample, '--format', 'json'];
    const here = run(json).stdout;
    expect(here.length).toBeGreaterThan(10_000);
    expect(run(json, { TZ: 'America/Los_Angeles', LC_ALL: 'de_DE.UTF-8' }).stdout).toBe(here);
    expect(run(json, { TZ: 'Pacific/Kiritimati', LANG: 'C' }).stdout).toBe(here);
    expect(run(sample, { TZ: 'America/Los_Angeles', LANG: 'C' }).stdout).toBe(run(sample).stdout);
  });
});

describe('--output', () => {
  test('is written whole, in the form of its ending, with nothing beside it', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-out-'));
    const ran = run([...sample, '--output', path.join(folder, 'kq.json')]);
    expect([ran.status, ran.stdout, readdirSync(folder)]).toEqual([0, '', ['kq.json']]);
  });

  test.skipIf(process.getuid?.() === 0)(
    'a folder that cannot be written to is an error, and nothing is left',
    () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-out-'));
      chmodSync(folder, 0o555);
      expect(run([...sample, '--output', path.join(folder, 'kq.json')]).status).toBe(2);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test('goes through a symlink, keeps the mode, and leaves devices what they are', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-out-'));
    const [real, link] = [path.join(folder, 'kq.json'), path.join(folder, 'link.json')];
    writeFileSync(real, 'old', { mode: 0o600 });
    symlinkSync(real, link);
    expect(run([...sample, '--output', link]).status).toBe(0);
    expect([lstatSync(link).isSymbolicLink(), statSync(real).mode & 0o777]).toEqual([true, 0o600]);
    expect(JSON.parse(readFileSync(real, 'utf8')).version).toBe(1);
    expect(run([...sample, '--format', 'json', '--output', '/dev/null']).status).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('through a symlink to a file that is not there yet, makes that file', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-out-'));
    const link = path.join(folder, 'latest.json');
    symlinkSync('2024-10.json', link);
    expect(run([...sample, '--output', link]).status).toBe(0);
    expect(readdirSync(folder)).toEqual(['2024-10.json', 'latest.json']);
    expect(JSON.parse(readFileSync(link, 'utf8')).version).toBe(1);
  });

  test.skipIf(process.platform === 'win32')('into what the shell has opened as a pipe', () => {
    const line = (file: string) => `lotrinh ${sample.join(' ')} -q -o json=${file}`;
    const { stdout } = shell(`${line('/dev/stdout')} | wc -c; ${line('>(wc -c)')} | cat`);
    const whole = Buffer.byteLength(run([...sample, '-q', '-f', 'json']).stdout);
    expect(stdout.trim().split(/\s+/).map(Number)).toEqual([whole, whole]);
  });

  test('never overwrites the plan or an export', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-out-'));
    cpSync(path.join(root, 'test/cases/readme-example'), folder, { recursive: true });
    const argv = [
      'report',
      'plan.yaml',
      '--data',
      'exports',
      '--as-of',
      '2024-10',
      '--format',
      'json',
      '--output',
    ];
    for (const input of ['plan.yaml', 'exports/xa-2024.csv']) {
      const before = readFileSync(path.join(folder, input), 'utf8');
      expect(run([...argv, input], {}, folder).status).toBe(2);
      expect(readFileSync(path.join(folder, input), 'utf8')).toBe(before);
    }
  });

  test('neither is one that is not there', () => {
    const ran = run([...sample, '--output', 'no/such/folder/kq.json']);
    expect([ran.status, existsSync(path.join(root, 'no'))]).toEqual([2, false]);
    expect(ran.stderr).toContain('no/such/folder/kq.json');
  });
});

test('a plan may lie anywhere: its globs are relative to it unless --data says otherwise', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh anywhere ă '));
  const story = path.join(root, 'test/cases/readme-example');
  const ran = run(
    ['report', path.join(story, 'plan.yaml'), '--data', path.join(story, 'exports'), '--as-of', '2024-10-31'],
    {},
    folder,
  );
  expect([ran.status, ran.stdout.includes('210,71')], ran.stderr).toEqual([0, true]);
  writeFileSync(path.join(folder, 'x.csv'), '');
  expect(run(['validate', path.join(story, 'plan.yaml')], {}, folder).status).toBe(0);
});

test('nothing is left behind in the temporary folder', () => {
  const temporary = mkdtempSync(path.join(tmpdir(), 'lotrinh-tmp-'));
  expect(run(sample, { TMPDIR: temporary }).status).toBe(0);
  expect(readdirSync(temporary)).toEqual([]);
});
