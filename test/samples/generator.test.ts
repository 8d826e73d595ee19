import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'lotrinh-samples-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('samples/generate-dossiers.js', () => {
  it('writes exactly the committed exports', () => {
    expect(generate('committed').status).toBe(0);
    expect(digests(join(folder, 'committed'))).toEqual(digests('samples/thanh-hoa/portal'));
  });

  it('writes the same twice, and something else with another seed', () => {
    const small = ['--rows', '500', '--from', '2022-05', '--to', '2022-08'];
    generate('one', ...small);
    generate('two', ...small);
    generate('other', ...small, '--seed', '7');
    expect(digests(join(folder, 'one'))).toEqual(digests(join(folder, 'two')));
    expect(digests(join(folder, 'one'))).not.toEqual(digests(join(folder, 'other')));
  });

  it('writes as many records as asked, in one plain file of 16 columns', () => {
    generate('single', '--rows', '3000', '--single-file');
    expect(readdirSync(join(folder, 'single'))).toHaveLength(1);
    const [header, ...rows] = parse(
      textOf(join(folder, 'single', readdirSync(join(folder, 'single'))[0] ?? '')),
    );
    expect(header).toHaveLength(16);
    expect(rows).toHaveLength(3000);
  });

  it('says everything that is wrong with its arguments and ends with 2', () => {
    const run = spawnSync(process.execPath, ['samples/generate-dossiers.js', '--rows', '0', '--to', 'x'], {
      encoding: 'utf8',
    });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('--out');
    expect(run.stderr).toContain('--rows 0');
    expect(run.stderr).toContain('--to x');
  });
});

describe('samples/generate-quang-binh.js', () => {
  const run = (...argv: string[]) =>
    spawnSync(process.execPath, ['samples/generate-quang-binh.js', ...argv], { encoding: 'utf8' });

  it('writes exactly the committed exports, of which every file says that it is made up', () => {
    expect(run('--out', join(folder, 'quang-binh')).status).toBe(0);
    expect(digests(join(folder, 'quang-binh'))).toEqual(digests('samples/quang-binh/portal'));
    for (const name of readdirSync('samples/quang-binh/portal')) {
      expect(name).toContain('gia-lap');
      expect(String(textOf(join('samples/quang-binh/portal', name)))).toMatch(/^DANH SÁCH HỒ SƠ GIẢ LẬP/);
    }
  });

  it('says that a folder is missing, and ends with 2', () => {
    const { status, stderr } = run();
    expect([status, stderr]).toEqual([2, '--out <folder> is missing\n']);
  });
});

describe('samples/', () => {
  it('holds a file for each of 46 months, each saying that it is synthetic, in at most 6 MB', () => {
    const names = readdirSync('samples/thanh-hoa/portal');
    expect(names).toHaveLength(46);
    expect(names.every((name) => /^ho-so-gia-lap-\d{4}-\d\d\.csv(\.gz)?$/.test(name))).toBe(true);
    const sizes = readdirSync('samples', { recursive: true, encoding: 'utf8' }).map((path) =>
      statSync(join('samples', path)),
    );
    const bytes = sizes.filter((file) => file.isFile()).reduce((sum, file) => sum + file.size, 0);
    expect(bytes).toBeLessThanOrEqual(6_000_000);
  });
});

function generate(name: string, ...options: string[]) {
  return spawnSync(process.execPath, [
    'samples/generate-dossiers.js',
    '--out',
    join(folder, name),
    ...options,
  ]);
}

/** Of what the files hold; gzip itself may pack differently from one machine to another. */
function digests(path: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(path)
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(textOf(join(path, name)))
          .digest('hex'),
      ]),
  );
}

function textOf(path: string): Buffer {
  const bytes = readFileSync(path);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}
