import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

test('lotrinh, a query by hand and a fold of csv-parse agree on every figure of a large export', () => {
  const run = path.join(import.meta.dirname, 'run.js');
  const args = [run, '--rows', '5000', '--runs', '1'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toContain('All agree on ');
  expect(status).toBe(0);
});
