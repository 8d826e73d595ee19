import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEngine } from '../../../src/engine/open-engine.ts';
import { unheard } from '../../../src/read/progress.ts';
import { readSources } from '../../../src/read/read-sources.ts';
import { column, readFolder, source } from '../read-folder.ts';

const id = column('id', 'Mã', 'text', { required: true });
const day = column('day', 'Ngày', 'date', { formats: ['dd/MM/yyyy'] });
const declared = source([id, day], { key: ['id'], winner: { by: 'latest', column: null } });

/** Twelve files of three records each: `a1` to `a3`, `b1` to `b3` and so on, the second with a day that does not exist. */
const letters = [...'abcdefghijkl'];
const plain = (letter: string) =>
  `Mã,Ngày\n${letter}1,01/02/2024\n${letter}2,31/02/2024\n${letter}3,03/02/2024\n`;
const files = (more: Record<string, string | Buffer> = {}) => ({
  ...Object.fromEntries(letters.map((letter) => [`${letter}.csv`, plain(letter)])),
  ...more,
});
const usedOf = (names: readonly string[]) => names.flatMap((name) => [`${name}1`, `${name}3`]);

const folder = mkdtempSync(join(tmpdir(), 'lotrinh-together-'));
beforeAll(() => {
  for (const [name, text] of Object.entries(files())) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reads the twelve files through an engine that `watch` hears each statement of; what it throws, the statement does. */
async function readWatched(watch: (sql: string) => void) {
  const engine = await openEngine({ memoryLimit: '256MB', threads: 2, tempFolder: join(folder, 'spill') });
  const rows = async (sql: string) => {
    watch(sql);
    return engine.rows(sql);
  };
  try {
    const needs = new Map([[declared.id, new Set(['id', 'day'])]]);
    return await readSources({ ...engine, rows }, [declared], needs, folder, {
      input: null,
      progress: unheard,
    });
  } finally {
    await engine.close();
  }
}

test('small files of one layout are read by one statement, each row in its file, on its line', async () => {
  const inserts: string[] = [];
  const read = await readWatched((sql) => {
    if (sql.includes('read_csv')) inserts.push(sql);
  });
  expect(inserts).toHaveLength(1);
  const [account] = read.accounts;
  expect(account?.files.map(({ path, rows }) => [path, rows])).toEqual(
    letters.map((letter) => [`${letter}.csv`, { read: 3, used: 2, leftOut: 0, duplicate: 0, rejected: 1 }]),
  );
  expect(account?.rejects.map(({ file, line, raw }) => [file, line, raw])).toEqual(
    letters.map((letter) => [`${letter}.csv`, 3, '31/02/2024']),
  );
});

test('delimiters, titles, encodings and line ends may differ within one statement', async () => {
  const read = await readFolder(
    files({
      'b.csv': 'Sở Y tế\n\nMã;Ngày\nb1;01/02/2024\nb2;31/02/2024\nb3;03/02/2024\n',
      'c.csv': Buffer.from(plain('c').replaceAll('\n', '\r\n'), 'utf16le'),
      'd.csv': plain('d').replaceAll('\n', '\r\n'),
    }),
    declared,
  );
  expect(read.problems).toEqual([]);
  expect(read.used.map((row) => row.id)).toEqual(usedOf(letters));
  expect(read.account.rejects.map(({ file, line }) => [file, line])).toEqual(
    letters.map((letter) => [`${letter}.csv`, letter === 'b' ? 5 : 3]),
  );
});

test.each([
  ['a record of three cells', 'e1,01/02/2024\ne2,31/02/2024,x\ne3,03/02/2024\n'],
  ['a quote in the middle of a cell', 'e1,01/02/2024\n"e2"x,31/02/2024\ne3,03/02/2024\n'],
  ['line ends of two kinds', 'e1,01/02/2024\r\ne2,31/02/2024\ne3,03/02/2024\n'],
  ['line ends that are CR', 'e1,01/02/2024\re2,31/02/2024\re3,03/02/2024\r'],
])('a file with %s changes nothing for those around it, nor their order', async (_, rows) => {
  const read = await readFolder(files({ 'e.csv': `Mã,Ngày\n${rows}` }), declared);
  expect(read.problems).toEqual([]);
  expect(read.used.map((row) => row.id)).toEqual(usedOf(letters));
  expect(read.rejects.map(({ file, line }) => [file, line])).toEqual(
    letters.map((letter) => [`${letter}.csv`, 3]),
  );
});

test.each([
  ['a quote that never closes', Buffer.from('Mã,Ngày\ne1,01/02/2024\n"e2,31/02/2024\n'), 'quote-unclosed'],
  [
    'bytes beyond its head that are no letters',
    Buffer.concat([
      Buffer.from(`Mã,Ngày\n${'đây là mã,01/02/2024\n'.repeat(14_000)}e2`),
      Buffer.from([0xff, 0x0a]),
    ]),
    'not-utf8',
  ],
])('of a file with %s nothing is used, and all of the others', async (_, text, code) => {
  const read = await readFolder(files({ 'e.csv': text }), declared);
  const others = letters.filter((letter) => letter !== 'e');
  expect(read.problems.map((problem) => [problem.code, problem.facts.file])).toEqual([[code, 'e.csv']]);
  expect(read.used.map((row) => row.id)).toEqual(usedOf(others));
  expect(read.files).toEqual(others.map((letter) => `${letter}.csv`));
  expect(read.lines).toEqual(others.flatMap((letter) => [`${letter}.csv:2`, `${letter}.csv:4`]));
});

test('a file of which nothing is left is one of no rows', async () => {
  const read = await readFolder(
    files({ 'a.csv': 'Mã,Ngày\n', 'e.csv': 'Mã,Ngày\n', 'l.csv': 'Mã,Ngày\n' }),
    declared,
  );
  const filled = letters.filter((letter) => !'ael'.includes(letter));
  expect(read.used.map((row) => row.id)).toEqual(usedOf(filled));
  expect(read.account.files.map(({ rows }) => rows.read)).toEqual(
    letters.map((letter) => (filled.includes(letter) ? 3 : 0)),
  );
});

test('of a key in several files the record of the last one is used', async () => {
  const texts = letters.map((letter, at) => [`${letter}.csv`, `Mã,Ngày\nx,${10 + at}/03/2024\n`]);
  const read = await readFolder(Object.fromEntries(texts), declared);
  expect(read.used.map((row) => row.day)).toEqual(['2024-03-21']);
  expect(read.duplicates.map(({ file, line }) => [file, line])).toEqual(
    letters.slice(0, -1).map((letter) => [`${letter}.csv`, 2]),
  );
});

test('of a file that is written to while it is read nothing is used, and all of the others', async () => {
  let written = 0;
  const read = await readWatched((sql) => {
    // once it was looked at: beside the others, and when it is read by itself
    if (!sql.includes('read_csv')) return;
    written += 1;
    writeFileSync(join(folder, 'e.csv'), plain('e').repeat(written));
  });
  const others = letters.filter((letter) => letter !== 'e');
  expect(read.problems.map((problem) => [problem.code, problem.facts.file])).toEqual([
    ['file-changed', 'e.csv'],
  ]);
  expect(read.accounts[0]?.files.map(({ path, rows }) => [path, rows.used])).toEqual(
    others.map((letter) => [`${letter}.csv`, 2]),
  );
});
