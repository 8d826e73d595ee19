import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

test('lotrinh, a query by hand, a fold of csv-parse and every form of a large export agree on every figure', () => {
  const run = path.join(import.meta.dirname, 'run.js');
  const args = [run, '--rows', '5000', '--runs', '1'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toContain('All agree on ');
  expect(status).toBe(0);
}, 240_000);
