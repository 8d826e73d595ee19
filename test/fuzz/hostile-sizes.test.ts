import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

test('small files of every hostile kind end soon, in little memory, with words', () => {
  const run = path.join(import.meta.dirname, 'hostile-sizes.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [run, '--small'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).not.toContain('FAULT');
  expect(stdout).toContain('All ended well.');
  expect(status).toBe(0);
}, 300_000);
