import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { column, readFolder, source } from '../read-folder.ts';
import { xlsxOf } from './xlsx-of.ts';
import { zipOf } from './zip-of.ts';

const named = source([column('name', 'Tên', 'text'), column('value', 'Giá trị', 'text')], { files: ['*'] });
const csv = (name: string) => `Tên,Giá trị\n${name},1\n`;

test('members are read in natural order; what is none of a plan is passed over, and said', async () => {
  const archive = zipOf([
    { name: 'b/10.csv', content: csv('mười') },
    { name: 'b/2.csv', content: csv('hai') },
    { name: 'b/', content: '' },
    { name: '__MACOSX/b/._2.csv', content: 'x' },
    { name: '.DS_Store', content: 'x' },
    { name: 'đọc tôi.md', content: '# x' },
    // written by a program that says no word about the encoding of names
    { name: 'mục lục.pdf', content: '%PDF-1.4', flags: 0 },
  ]);
  const read = await readFolder({ 'a.zip': archive }, named);
  expect(read.used).toMatchObject([{ name: 'hai' }, { name: 'mười' }]);
  expect(read.account.files).toMatchObject([
    { path: 'a.zip/b/2.csv', stored: 'a.zip', part: 'b/2.csv', container: 'zip' },
    { path: 'a.zip/b/10.csv', stored: 'a.zip', part: 'b/10.csv', container: 'zip' },
  ]);
  expect(read.problems).toMatchObject([
    { code: 'members-skipped', severity: 'warning', facts: { members: ['đọc tôi.md', 'mục lục.pdf'] } },
  ]);
});

test('a name that climbs out of the archive is only a name', async () => {
  const archive = zipOf([{ name: '../../../tmp/lotrinh-climbed.csv', content: csv('leo') }]);
  const read = await readFolder({ 'a.zip': archive }, named);
  expect(read.used).toMatchObject([{ name: 'leo' }]);
  expect(read.account.files[0]?.path).toBe('a.zip/../../../tmp/lotrinh-climbed.csv');
});

const good = zipOf([{ name: 'a.csv', content: csv('một').repeat(50) }]);

test.each([
  ['cut short', good.subarray(0, 100), 'archive-damaged'],
  ['with a byte changed', zipOf([{ name: 'a.csv', content: csv('một'), crc: 1 }]), 'archive-damaged'],
  ['encrypted', zipOf([{ name: 'a.csv', content: csv('một'), flags: 1 }]), 'member-unreadable'],
  ['packed in a rare way', zipOf([{ name: 'a.csv', content: csv('một'), method: 12 }]), 'member-unreadable'],
  ['empty', zipOf([]), 'archive-empty'],
  ['without any data', zipOf([{ name: 'a.docx', content: 'x' }]), 'archive-empty'],
  [
    'with two members of one name',
    zipOf([
      { name: 'a.csv', content: csv('một') },
      { name: 'a.csv', content: csv('hai') },
    ]),
    'member-twice',
  ],
  [
    'with thousands of members',
    zipOf(Array.from({ length: 5001 }, (_, at) => ({ name: `${at}.csv`, content: '' }))),
    'archive-too-many',
  ],
  [
    'within archives',
    zipOf([
      {
        name: 'a.csv',
        content: zipOf([{ name: 'b.csv', content: zipOf([{ name: 'c.csv', content: csv('x') }]) }]),
      },
    ]),
    'not-an-export',
  ],
])('an archive %s', async (_, content, code) => {
  const read = await readFolder({ 'a.zip': content }, named);
  expect(read.problems).toMatchObject([{ code, severity: 'error', facts: { source: 'dossiers' } }]);
  expect(read.used).toEqual([]);
});

test('gzip that is cut short, damaged, or followed by something else', async () => {
  const whole = gzipSync(csv('một').repeat(5000));
  const flipped = Buffer.from(whole);
  flipped.writeUInt8(flipped.readUInt8(whole.length - 6) ^ 0xff, whole.length - 6);
  for (const content of [
    whole.subarray(0, -9),
    whole.subarray(0, 15),
    flipped,
    Buffer.concat([whole, Buffer.from('thừa')]),
  ]) {
    const read = await readFolder({ 'a.csv.gz': content }, named);
    expect(read.problems).toMatchObject([{ code: 'gzip-damaged', facts: { file: 'a.csv.gz' } }]);
  }
  const padded = Buffer.concat([gzipSync(csv('một')), Buffer.alloc(512)]);
  expect((await readFolder({ 'a.csv.gz': padded }, named)).used).toMatchObject([{ name: 'một' }]);
});

test('a tar in gzip is said to be one', async () => {
  const tar = Buffer.alloc(1024);
  tar.write('a.csv');
  tar.write('ustar', 257);
  const read = await readFolder({ 'a.tar.gz': gzipSync(tar) }, named);
  expect(read.problems).toMatchObject([{ code: 'not-an-export', facts: { what: 'tar' } }]);
});

test.each([
  ['%PDF-1.7\n', 'pdf'],
  [Buffer.from('89504e470d0a1a0a', 'hex'), 'image'],
  [Buffer.from('526172211a0700', 'hex'), 'archive'],
  [Buffer.from('377abcaf271c', 'hex'), 'archive'],
  [zipOf([{ name: 'word/document.xml', content: '<a/>' }]), 'document'],
  [zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', method: 0 }]), 'document'],
  ['SQLite format 3\0', 'database'],
  ['<?xml version="1.0"?><hoSo/>', 'xml'],
  ['{\\rtf1', 'document'],
])('%s is no export', async (content, what) => {
  const read = await readFolder({ 'a.csv': content }, named);
  expect(read.problems).toMatchObject([{ code: 'not-an-export', facts: { file: 'a.csv', what } }]);
});

test('a workbook of the old kind that is damaged', async () => {
  const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
  const read = await readFolder({ 'a.xls': ole }, named);
  expect(read.problems).toMatchObject([{ code: 'workbook-damaged', facts: { file: 'a.xls' } }]);
  const xlsx = xlsxOf([{ name: 'S', rows: '<row/>' }]);
  const cut = await readFolder({ 'a.xlsx': xlsx.subarray(0, -30) }, named);
  expect(cut.problems).toMatchObject([{ code: 'archive-damaged' }]);
});

test('a Parquet file that is damaged, or whose column is no single value', async () => {
  const damaged = await readFolder({ 'a.parquet': Buffer.from('PAR1 and nothing else PAR1') }, named);
  expect(damaged.problems).toMatchObject([{ code: 'parquet-damaged', facts: { file: 'a.parquet' } }]);
});
