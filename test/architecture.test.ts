import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const src = path.join(import.meta.dirname, '../src');

/** What each folder of `src/` may import: other folders, and packages (Node's own modules as `node:`). */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: ['fraction.js', 'fastest-levenshtein'],
  plan: ['model', 'yaml', 'zod', 'fraction.js'],
  engine: ['model', '@duckdb/node-api', 'node:'],
  read: [
    'model',
    'engine',
    'csv-parse',
    'iconv-lite',
    'tinyglobby',
    'yauzl',
    'htmlparser2',
    '@e965/xlsx',
    'node:',
  ],
  observe: ['model', 'engine', 'fraction.js'],
  assess: ['model', 'fraction.js'],
  report: [
    'model',
    'chalk',
    'cli-table3',
    'string-width',
    'docx',
    'write-excel-file',
    'fflate',
    'xmlbuilder',
    'preact',
    'preact-render-to-string',
    'd3-scale',
    'd3-shape',
  ],
  cli: ['model', 'plan', 'engine', 'read', 'observe', 'assess', 'report', 'commander', 'lotrinh', 'node:'],
};

/** Every import of a file: static, dynamic, of types, and by `createRequire(…)('…')`. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const required = [...text.matchAll(/createRequire\(import\.meta\.url\)\('([^']+)'\)/g)];
  return [
    ...ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName),
    ...required.flatMap(([, name]) => (name === undefined ? [] : [name])),
  ];
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.split(path.sep).join('/'));

test('folders of src/ are those of the design', () => {
  const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
  expect([...folders].sort()).toEqual(Object.keys(mayImport).sort());
  expect(files.filter((file) => !file.includes('/'))).toEqual(['index.ts']);
});

test.each(files.filter((file) => file.includes('/')))('%s imports only what its folder may', (file) => {
  const folder = file.split('/')[0] ?? '';
  const allowed = mayImport[folder] ?? [];
  const forbidden = importsOf(path.join(src, file)).filter((name) => {
    if (name.startsWith('.')) {
      const target = path.posix.join(path.posix.dirname(file), name).split('/')[0] ?? '';
      return target !== folder && !allowed.includes(target);
    }
    return !allowed.some((one) =>
      one === 'node:' ? name.startsWith(one) : name === one || name.startsWith(`${one}/`),
    );
  });
  expect(forbidden).toEqual([]);
});

test('only report and its words know chalk and tables; only one file knows DuckDB, and one SheetJS', () => {
  const importers = (name: string) => files.filter((file) => importsOf(path.join(src, file)).includes(name));
  expect(new Set(importers('chalk').map((file) => file.split('/')[0]))).toEqual(new Set(['report']));
  expect(importers('@duckdb/node-api')).toEqual(['engine/open-engine.ts', 'engine/sql-value.ts']);
  expect(importers('@e965/xlsx')).toEqual(['read/container/workbook/sheetjs-workbook.ts']);
});

test('nobody below cli/ asks what time it is, or talks to the process', () => {
  const forbidden = /\bDate\.now\(|new Date\(\)|process\.(stdout|stderr|argv|exit|env|cwd)|console\./;
  const found = files.filter(
    (file) => !file.startsWith('cli/') && forbidden.test(readFileSync(path.join(src, file), 'utf8')),
  );
  expect(found).toEqual([]);
});
