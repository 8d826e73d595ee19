import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Engine, openEngine } from '../../../src/engine/open-engine.ts';
import type { Source } from '../../../src/model/source.ts';
import { faultProblem } from '../../../src/read/container/container-fault.ts';
import { copyOut } from '../../../src/read/container/copy-out.ts';
import { findFiles } from '../../../src/read/find-files.ts';
import { type Progress, unheard } from '../../../src/read/progress.ts';
import { unreadable } from '../../../src/read/read-problem.ts';
import { readSources } from '../../../src/read/read-sources.ts';
import { column, source } from '../read-folder.ts';

const columns = [column('name', 'Tên', 'text'), column('value', 'Giá trị', 'text')];
const named = source(columns, { files: ['*.csv'] });
const csv = (name: string) => `Tên,Giá trị\n${name},1\n`;

let folder = '';
let engine: Engine;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lotrinh-files-'));
  engine = await openEngine({ memoryLimit: '512MB', threads: 1, tempFolder: join(folder, '.spill') });
});
afterEach(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

async function read(sources: readonly Source[], input: Readable | null = null, progress: Progress = unheard) {
  const needs = new Map(sources.map(({ id }) => [id, new Set(columns.map((one) => one.id))]));
  const result = await readSources(engine, sources, needs, folder, { input, progress });
  const names = await Promise.all(
    sources.map(async ({ id }) =>
      (await engine.rows(`SELECT name FROM ${result.tables.get(id)?.name}`)).map(({ name }) => name),
    ),
  );
  return { ...result, names };
}

test.skipIf(process.platform === 'win32')('what is no file is said, and waits for nobody', async () => {
  mkdirSync(join(folder, 'thư mục.csv'));
  execFileSync('mkfifo', [join(folder, 'ống.csv')]);
  symlinkSync('vòng.csv', join(folder, 'vòng.csv'));
  writeFileSync(join(folder, 'tốt.csv'), csv('tốt'));
  const reasons = async (files: string[]) =>
    (await findFiles({ ...named, files }, folder)).problems.map(({ code, facts }) => [
      code,
      facts.file,
      facts.reason,
    ]);
  expect(await reasons(['thư mục.csv'])).toEqual([['file-unreadable', 'thư mục.csv', 'folder']]);
  expect(await reasons(['ống.csv'])).toEqual([['file-unreadable', 'ống.csv', 'not-a-file']]);
  expect(await reasons(['vòng.csv'])).toEqual([['file-unreadable', 'vòng.csv', 'loop']]);
});

test.skipIf(process.platform === 'win32')('a folder that leads back to itself ends', async () => {
  mkdirSync(join(folder, 'a'));
  symlinkSync('..', join(folder, 'a', 'lên'));
  writeFileSync(join(folder, 'a', 'x.csv'), csv('một'));
  const { names } = await read([{ ...named, files: ['**/*.csv'] }]);
  expect(names).toEqual([['một']]);
});

test('a name with a line break or an escape sequence is a name', async () => {
  const name = 'xuống\ndòng\u001b[31m.csv';
  writeFileSync(join(folder, name), csv('một'));
  const { names, accounts } = await read([named]);
  expect(names).toEqual([['một']]);
  expect(accounts[0]?.files[0]?.path).toBe(name);
});

test('what the system says about a file', () => {
  const facts = { file: 'a.csv', source: 'dossiers' };
  const said = (code: string) => unreadable(Object.assign(new Error(code), { code }), facts);
  expect(said('EACCES')).toMatchObject({ code: 'file-unreadable', facts: { reason: 'permission' } });
  expect(said('ELOOP')).toMatchObject({ code: 'file-unreadable', facts: { reason: 'loop' } });
  expect(said('EIO')).toMatchObject({ code: 'file-unreadable', facts: { reason: 'EIO' } });
  const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
  for (const problem of [faultProblem(full, facts), unreadable(full, facts)]) {
    expect(problem).toMatchObject({ severity: 'error', code: 'no-room' });
  }
  expect(() => faultProblem(new TypeError('ours'), facts)).toThrow(TypeError);
});

test('a copy that cannot be finished is taken away', async () => {
  const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
  async function* running(): AsyncGenerator<Buffer> {
    yield Buffer.alloc(1_000_000);
    throw full;
  }
  await expect(copyOut(running(), join(folder, 'copy'))).rejects.toBe(full);
  expect(readdirSync(folder).filter((name) => name === 'copy')).toEqual([]);
});

test.each([
  ['text', csv('một')],
  ['gzip', gzipSync(csv('một'))],
])('of a file of %s that changes while it is read nothing is used', async (_, content) => {
  writeFileSync(join(folder, '1.csv'), csv('không'));
  writeFileSync(join(folder, '2.csv'), content);
  const writing: Progress = {
    ...unheard,
    load: (file) => {
      if (file === '2.csv') appendFileSync(join(folder, file), 'hai,2\n');
    },
  };
  const { names, problems, accounts } = await read([named], null, writing);
  expect(problems).toMatchObject([{ code: 'file-changed', severity: 'error', facts: { file: '2.csv' } }]);
  expect(names).toEqual([['không']]);
  expect(accounts[0]?.files.map(({ path }) => path)).toEqual(['1.csv']);
});

test('standard input is read like a file, once', async () => {
  const first = { ...named, id: 'first', files: ['-'] };
  const second = { ...named, id: 'second', files: ['-'] };
  const { names, problems, accounts } = await read([first, second], Readable.from([gzipSync(csv('một'))]));
  expect(names).toEqual([['một'], []]);
  expect(accounts[0]?.files).toMatchObject([{ path: '-', stored: '-', container: 'gzip', part: null }]);
  expect(problems).toMatchObject([{ code: 'input-twice', facts: { source: 'second' } }]);
});

test('standard input that nobody has given, and a file of its name', async () => {
  expect((await read([{ ...named, files: ['-'] }])).problems).toMatchObject([{ code: 'input-missing' }]);
  const terminal = Object.assign(Readable.from([]), { isTTY: true });
  expect((await read([{ ...named, id: 'b', files: ['-'] }], terminal)).problems).toMatchObject([
    { code: 'input-missing' },
  ]);
  writeFileSync(join(folder, '-'), csv('một'));
  const { names, problems } = await read([{ ...named, id: 'c', files: ['./-'] }]);
  expect(problems).toEqual([]);
  expect(names).toEqual([['một']]);
});
