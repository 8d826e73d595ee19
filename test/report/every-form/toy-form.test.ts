import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reporter } from '../../../src/report/render-options.ts';
import { root } from '../../run-in-process.ts';
import { applyDiff } from './apply-diff.ts';
import { plainReading } from './form-reading.ts';
import { promises } from './promises.ts';

const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const [, diff = ''] = /<!-- toy-form -->\n```diff\n([\s\S]*?)```/.exec(readme) ?? [];
const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-toy-'));

beforeAll(() => {
  for (const part of ['src', 'bin', 'package.json', 'tsconfig.json', 'tsconfig.build.json']) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the diff in README is one new file and one line, and compiles', () => {
  expect(applyDiff(diff, folder)).toEqual(['src/report/lines.ts', 'src/report/reporters.ts']);
  const added = diff.split('src/report/reporters.ts\n').at(-1) ?? '';
  expect(added.match(/^[+-]/gm)).toEqual(['+']);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/build.js'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(`${stdout}${stderr}`).toBe('');
  expect(status).toBe(0);
  // a whole build, on machines that do other things too
}, 600_000);

test('the command line knows the new form, by its name and by the ending of a file', () => {
  const argv = ['targets/thanh-hoa-qd-4216.yaml', '-d', 'samples/thanh-hoa', '--as-of', '2024-10-31'];
  const file = path.join(folder, 'kq.lines');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(folder, 'bin/lotrinh.js'), 'report', ...argv, '-f', 'lines', '-o', file],
    { cwd: root, encoding: 'utf8' },
  );
  expect(stderr).not.toContain('lines');
  expect(status).toBe(0);
  expect(stdout).toContain('Chưa đạt – chậm tiến độ: Kinh tế số chiếm trong GRDP\n');
  // the nine indicators of the plan
  expect(stdout.split('\n')).toHaveLength(10);
  expect(readFileSync(file, 'utf8')).toBe(stdout);
});

promises('lines', load, plainReading);

async function load(): ReturnType<Reporter['load']> {
  const built = await import(/* @vite-ignore */ pathToFileURL(path.join(folder, 'dist/index.js')).href);
  return built.reporters.lines.load();
}
