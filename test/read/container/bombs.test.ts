import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { containerProblemWords } from '../../../src/report/words/container-problems.ts';
import { column, readFolder, source } from '../read-folder.ts';
import { xlsxOf } from './xlsx-of.ts';
import { zipOf } from './zip-of.ts';

const named = source([column('name', 'Tên', 'text'), column('value', 'Giá trị', 'text')], { files: ['*'] });
const MB = 1_000_000;

/** 600 MB of zeros, packed into some 600 KB, made without ever holding them. */
let gzip = Buffer.alloc(0);
const folder = mkdtempSync(join(tmpdir(), 'lotrinh-bomb-'));

beforeAll(async () => {
  const path = join(folder, 'bomb.gz');
  const block = Buffer.alloc(MB, '0');
  await pipeline(
    Readable.from(Array.from({ length: 600 }, () => block)),
    createGzip(),
    createWriteStream(path),
  );
  gzip = readFileSync(path);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads a file, and gives what came of it and by how many bytes the process grew at most. */
async function watched(name: string, content: Buffer) {
  const before = process.memoryUsage().rss;
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 5);
  const read = await readFolder({ [name]: content }, named).finally(() => clearInterval(timer));
  return { ...read, grown: Math.max(peak, process.memoryUsage().rss) - before };
}

test('a file of 600 KB that would grow to 600 MB is refused in little memory, in words', async () => {
  expect(gzip.length).toBeLessThan(0.7 * MB);
  const { problems, grown } = await watched('a.csv.gz', gzip);
  expect(problems).toMatchObject([
    { code: 'would-grow-too-large', facts: { stored: gzip.length, grown: 600 * MB } },
  ]);
  const words = containerProblemWords['would-grow-too-large'];
  expect(words.vi(problems[0]?.facts ?? {})).toContain('583 KB nhưng giải nén ra ít nhất 600 MB');
  expect(grown).toBeLessThan(150 * MB);
});

test('a size that lies does not help it: gzip in two members, zip with a small size', async () => {
  const members = Buffer.concat([
    gzip,
    Buffer.from('1f8b0800000000000003030000000000000000', 'hex').subarray(0, 20),
  ]);
  const two = await watched('a.csv.gz', Buffer.concat([members, Buffer.alloc(1)]));
  expect(two.problems).toMatchObject([{ code: 'would-grow-too-large' }]);
  expect(two.grown).toBeLessThan(150 * MB);

  const zeros = Buffer.alloc(60 * MB, '0');
  const honest = await readFolder({ 'a.zip': zipOf([{ name: 'a.csv', content: zeros }]) }, named);
  expect(honest.problems).toMatchObject([{ code: 'would-grow-too-large', facts: { grown: 60 * MB } }]);
  const lying = await readFolder(
    { 'a.zip': zipOf([{ name: 'a.csv', content: zeros, declaredSize: 1000 }]) },
    named,
  );
  expect(lying.problems).toMatchObject([{ severity: 'error', code: 'archive-damaged' }]);
  expect(deflateRawSync(zeros).length).toBeLessThan(0.1 * MB);
});

test('a sheet that would make too many cells of a small file is refused', async () => {
  // each row has one cell, in the last column
  const rows = Array.from(
    { length: 30_000 },
    (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`,
  );
  const read = await readFolder({ 'a.xlsx': xlsxOf([{ name: 'S', rows: rows.join('') }]) }, named);
  expect(read.problems).toMatchObject([{ code: 'would-grow-too-large' }]);
});

test('honest text is read, however well it packs', async () => {
  const lines = Array.from({ length: 60_000 }, (_, at) => `hồ sơ ${at},1`);
  const archive = zipOf([{ name: 'a.csv', content: `Tên,Giá trị\n${lines.join('\n')}\n` }]);
  const read = await readFolder({ 'a.zip': archive }, named);
  expect(read.problems).toEqual([]);
  expect(read.account.files[0]?.rows.used).toBe(60_000);
  expect(readdirSync(folder)).toEqual(['bomb.gz']);
});
