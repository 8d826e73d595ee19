import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lotrinh, root } from '../run-in-process.ts';

const files = {
  plan: 'targets/plan.schema.json',
  report: 'src/report/report.schema.json',
  comparison: 'src/report/comparison.schema.json',
  trend: 'src/report/trend.schema.json',
};

test.each(Object.entries(files))('schema %s prints %s, which the package carries', async (name, file) => {
  const ran = await lotrinh(['schema', name], tmpdir());
  expect([ran.code, ran.err]).toEqual([0, '']);
  expect(ran.out).toBe(readFileSync(path.join(root, file), 'utf8'));
  const packed: string[] = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).files;
  expect(packed.some((entry) => file === entry || file.startsWith(`${entry}/`))).toBe(true);
});

test('schema writes to a file', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'schema-'));
  const ran = await lotrinh(['schema', 'trend', '-o', 'trend.json'], folder);
  expect([ran.code, ran.out, ran.err]).toEqual([0, '', '']);
  expect(readFileSync(path.join(folder, 'trend.json'), 'utf8')).toContain('"urn:lotrinh:trend:1"');
});

test('an unknown schema is refused with the one that was meant', async () => {
  const ran = await lotrinh(['schema', 'comparision']);
  expect([ran.code, ran.out]).toEqual([2, '']);
  expect(ran.err).toContain('“comparison”?');
});
