import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Reporter } from '../../src/report/render-options.ts';
import { reporters } from '../../src/report/reporters.ts';
import { root } from '../run-in-process.ts';

const all: readonly (readonly [string, Reporter])[] = Object.entries(reporters);

test('no two formats have the same ending, and each is one that a file name can end with', () => {
  const endings = all.flatMap(([, reporter]) => reporter.endings);
  expect(new Set(endings).size).toBe(endings.length);
  for (const ending of endings) expect(ending).toMatch(/^[a-z]+(\.[a-z]+)?$/);
});

test('README says what each format is for, with its endings', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const section = readme.split('\n## Formats\n')[1]?.split('\n### ')[0] ?? '';
  const rows = section.split('\n').flatMap((line) => {
    const [, form, endings] = /^\| `([a-z]+)` \| ([^|]*)\|/.exec(line) ?? [];
    return form === undefined ? [] : [[form, (endings ?? '').trim()]];
  });
  const declared = all.map(([form, { endings }]) => [form, endings.map((it) => `.${it}`).join(', ')]);
  expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(declared));
});
