import { describe, expect, test } from 'vitest';
import type { Encoding } from '../../../src/model/encoding.ts';
import { column, type Read, readFolder, source } from '../read-folder.ts';
import { encoded } from './letters.ts';

const columns = [
  column('id', 'Mã hồ sơ', 'text', { required: true }),
  column('agency', 'Cơ quan', 'text'),
  column('day', 'Ngày tiếp nhận', 'date', { formats: ['dd/MM/yyyy'] }),
];
const dossiers = source(columns);
const declared = (encoding: Encoding) => source(columns, { encoding });

/** A header in Vietnamese, a quoted newline, CRLF, and a bad date on physical line 6. */
const text = [
  'Mã hồ sơ,Cơ quan,Ngày tiếp nhận',
  'h1,Sở Thông tin và Truyền thông,31/05/2021',
  'h2,"Ủy ban nhân dân huyện Hoằng Hóa,\r\nbộ phận một cửa",01/06/2021',
  'h3,phường Điện Biên,02/06/2021',
  'h4,xã Quảng Phú,31/02/2021',
  '',
].join('\r\n');

const utf16be = (of: string) => Buffer.from(of, 'utf16le').swap16();
const hidden = (encoding: 'tcvn3' | 'viscii' | 'vni', of = text) =>
  Buffer.from(new TextDecoder('windows-1252').decode(encoded(encoding, of), { stream: true }));

/** What came of the rows, and where the bad one stands. */
function outcome({ used, account, problems }: Read) {
  return { problems, rejects: account.rejects, rows: used.map(({ id, agency, day }) => [id, agency, day]) };
}

const twin = await readFolder({ 'a.csv': text }, dossiers);

test('the twin in UTF-8 is as it was written', () => {
  expect(outcome(twin)).toMatchObject({
    problems: [],
    rejects: [{ file: 'a.csv', line: 6, column: 'day', raw: '31/02/2021', code: 'bad-date' }],
    rows: [
      ['h1', 'Sở Thông tin và Truyền thông', '2021-05-31'],
      ['h2', 'Ủy ban nhân dân huyện Hoằng Hóa,\r\nbộ phận một cửa', '2021-06-01'],
      ['h3', 'phường Điện Biên', '2021-06-02'],
    ],
  });
  expect(twin.account.files).toMatchObject([{ encoding: 'utf-8', encodingReason: 'valid', delimiter: ',' }]);
});

describe('every encoding gives the rows of its twin in UTF-8, with lines where they were', () => {
  test.each<[Encoding, string, Buffer]>([
    ['utf-8', 'bom', Buffer.from(`\uFEFF${text}`)],
    ['utf-16le', 'bom', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['utf-16be', 'bom', utf16be(`\uFEFF${text}`)],
    ['utf-16le', 'nul-pattern', Buffer.from(text, 'utf16le')],
    ['utf-16be', 'nul-pattern', utf16be(text)],
    ['windows-1258', 'reads-vietnamese', encoded('windows-1258', text)],
    ['viscii', 'reads-vietnamese', encoded('viscii', text)],
    ['vni', 'reads-vietnamese', encoded('vni', text)],
  ])('%s by %s', async (encoding, encodingReason, bytes) => {
    const read = await readFolder({ 'a.csv': bytes }, dossiers);
    expect(outcome(read)).toEqual(outcome(twin));
    expect(read.account.files).toMatchObject([{ encoding, encodingReason, bytes: bytes.length }]);
  });

  test.each<[Encoding, string, Buffer]>([
    ['windows-1258', 'bytes', encoded('windows-1258', text)],
    ['viscii', 'bytes', encoded('viscii', text)],
    ['vni', 'bytes', encoded('vni', text)],
    ['viscii', 'hidden in UTF-8', hidden('viscii')],
    ['vni', 'hidden in UTF-8', hidden('vni')],
    ['vni', 'hidden in UTF-8 with a mark', Buffer.concat([Buffer.from('\uFEFF'), hidden('vni')])],
    ['vni', 'hidden in UTF-16', Buffer.from(`\uFEFF${hidden('vni')}`, 'utf16le')],
    ['utf-16le', 'without a mark', Buffer.from(text, 'utf16le')],
  ])('%s, declared: %s', async (encoding, _, bytes) => {
    const read = await readFolder({ 'a.csv': bytes }, declared(encoding));
    expect(outcome(read)).toEqual(outcome(twin));
    expect(read.account.files).toMatchObject([{ encoding, encodingReason: 'declared' }]);
  });

  test('TCVN3, whose capitals with tones are small: found as bytes, declared where they hide', async () => {
    const small = text.replace('Ủy', 'ủy');
    const expected = outcome(await readFolder({ 'a.csv': small }, dossiers));
    const found = await readFolder({ 'a.csv': encoded('tcvn3', text) }, dossiers);
    expect(outcome(found)).toEqual(expected);
    expect(found.account.files).toMatchObject([{ encoding: 'tcvn3', encodingReason: 'reads-vietnamese' }]);
    const behind = await readFolder({ 'a.csv': hidden('tcvn3') }, declared('tcvn3'));
    expect(outcome(behind)).toEqual(expected);
    const wide = Buffer.from(`\uFEFF${hidden('tcvn3')}`, 'utf16le');
    expect(outcome(await readFolder({ 'a.csv': wide }, declared('tcvn3')))).toEqual(expected);
  });

  test('the digest is of the file on disk', async () => {
    const utf8 = twin.account.files[0];
    const bytes = encoded('windows-1258', text);
    const read = await readFolder({ 'a.csv': bytes }, dossiers);
    const { createHash } = await import('node:crypto');
    expect(read.account.files[0]?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(read.account.files[0]?.sha256).not.toBe(utf8?.sha256);
  });
});

test('a file without any letter beyond ASCII is UTF-8', async () => {
  const plain = source([column('id', 'id', 'text'), column('day', 'day', 'text')]);
  const read = await readFolder({ 'a.csv': 'id,day\na,b\n' }, plain);
  expect(read.account.files).toMatchObject([{ encoding: 'utf-8', encodingReason: 'valid' }]);
  const vni = await readFolder({ 'a.csv': 'id,day\na,b\n' }, { ...plain, encoding: 'vni' });
  expect(vni.used).toMatchObject([{ id: 'a', day: 'b' }]);
});

test('the first letter of windows-1258 may stand five megabytes down', async () => {
  const ascii = source([column('id', 'id', 'text'), column('agency', 'agency', 'text')]);
  const head = `id,agency\n${'h1,So Thong tin\n'.repeat(350_000)}`;
  const end = 'h2,Sở Thông tin và Truyền thông\nh3,Ủy ban nhân dân tỉnh\n';
  const bytes = Buffer.concat([Buffer.from(head), encoded('windows-1258', end)]);
  const read = await readFolder({ 'a.csv': bytes }, ascii);
  expect(read.problems).toEqual([]);
  expect(read.account.files).toMatchObject([{ encoding: 'windows-1258', rows: { used: 350_002 } }]);
  expect(read.used.slice(-2)).toMatchObject([
    { agency: 'Sở Thông tin và Truyền thông' },
    { agency: 'Ủy ban nhân dân tỉnh' },
  ]);
  const tail = await readFolder(
    { 'a.csv': Buffer.concat([Buffer.from(head), hidden('vni', end)]) },
    { ...ascii, encoding: 'vni' },
  );
  expect(tail.used.slice(-1)).toMatchObject([{ agency: 'Ủy ban nhân dân tỉnh' }]);
});

test('what nobody sees goes, Ð in a Vietnamese word is Đ, and everything is in NFC', async () => {
  const odd = text
    .replace('Điện', 'Ð\u200Biện'.normalize('NFD'))
    .replace('Quảng', 'Qu\u00ADảng\u2060'.normalize('NFD'));
  const read = await readFolder({ 'a.csv': Buffer.from(`\uFEFF${odd}`, 'utf16le') }, dossiers);
  expect(outcome(read).rows).toEqual(outcome(twin).rows);
});

describe('what cannot be read is a problem with its place and the way out', () => {
  const problem = async (bytes: Buffer | string, encoding: Encoding | null = null) => {
    const { problems, account } = await readFolder({ 'a.csv': bytes }, source(columns, { encoding }));
    expect(account.files).toEqual([]);
    expect(problems).toHaveLength(1);
    return problems[0];
  };

  test.each([
    ['tcvn3', 'M·', 'Mã'],
    ['vni', 'Maõ', 'Mã'],
  ] as const)('%s hidden in UTF-8 or UTF-16', async (encoding, _word, _reading) => {
    const about = {
      code: 'encoding-hidden',
      facts: { file: 'a.csv', encoding, line: 1, word: { tcvn3: 'Ngµy', vni: 'Maõ' }[encoding] },
    };
    expect(await problem(hidden(encoding))).toMatchObject(about);
    expect(await problem(Buffer.from(`\uFEFF${hidden(encoding)}`, 'utf16le'))).toMatchObject(about);
  });

  test('a text that has both Unicode and letters behind others', async () => {
    const both = `${text}h5,${hidden('tcvn3', 'Sở Thông tin và Truyền thông, huyện Hoằng Hóa, bộ phận một cửa').toString()}\r\n`;
    expect(await problem(both)).toMatchObject({
      code: 'encoding-mixed',
      facts: { encoding: 'tcvn3', line: 7 },
    });
    expect(await problem(both, 'tcvn3')).toMatchObject({
      code: 'encoding-mixed',
      facts: { line: 1, column: 5 },
    });
  });

  test('UTF-8 with a piece of something else', async () => {
    const bytes = Buffer.concat([
      Buffer.from(text),
      encoded('windows-1258', 'h5,huyện Hoằng Hóa, bộ phận một cửa'),
    ]);
    // the first bad byte is the ê of huyện
    expect(await problem(bytes)).toMatchObject({ code: 'not-utf8', facts: { line: 7, column: 7 } });
  });

  test('letters that say too little', async () => {
    const about = { code: 'encoding-undecided', facts: { line: 3, column: 7 } };
    const bytes = Buffer.from('Ma ho so,Co quan\nh1,a\nh2,Caf\xe9,\xe9t\xe9\n', 'latin1');
    expect(await problem(bytes)).toMatchObject(about);
    expect((await problem(bytes))?.facts.candidates).toEqual([
      'windows-1258: Café été',
      'windows-1252: Café été',
      'tcvn3: Cafộ ộtộ',
      'viscii: Café été',
      'vni: Caf‹E9› ‹E9›t‹E9›',
    ]);
  });

  test('bytes that are no letter', async () => {
    const bytes = Buffer.concat([encoded('windows-1258', text), Buffer.from('h5,a\x8Ab\r\n', 'latin1')]);
    expect(await problem(bytes)).toMatchObject({
      code: 'encoding-damaged',
      facts: { encoding: 'windows-1258', line: 7, column: 5 },
    });
    const half = Buffer.concat([
      Buffer.from(`\uFEFF${text}h5,`, 'utf16le'),
      Buffer.from([0x3d, 0xd8, 0x2c, 0]),
    ]);
    expect(await problem(half)).toMatchObject({
      code: 'encoding-damaged',
      facts: { encoding: 'utf-16le', line: 7, column: 4 },
    });
    expect(
      await problem(Buffer.concat([Buffer.from(`\uFEFF${text}`, 'utf16le'), Buffer.from('h')])),
    ).toMatchObject({
      code: 'encoding-damaged',
      facts: { line: 7, column: 1 },
    });
  });

  test('a declared encoding that the bytes contradict', async () => {
    const contradicted = (found: string) => ({ code: 'encoding-contradicted', facts: { found } });
    expect(await problem(Buffer.from(`\uFEFF${text}`, 'utf16le'), 'utf-8')).toMatchObject(
      contradicted('utf-16le'),
    );
    expect(await problem(utf16be(text), 'utf-16le')).toMatchObject(contradicted('utf-16be'));
    expect(await problem(`\uFEFF${text}`, 'windows-1258')).toMatchObject(contradicted('utf-8'));
    expect(await problem(text, 'windows-1258')).toMatchObject(contradicted('utf-8'));
    expect(await problem(text, 'utf-16le')).toMatchObject(contradicted('utf-8'));
    expect(await problem(encoded('windows-1258', text), 'utf-8')).toMatchObject(contradicted('windows-1258'));
    expect(await problem(Buffer.concat([Buffer.from(text), Buffer.from([0xe1])]), 'utf-8')).toMatchObject({
      code: 'not-utf8',
      facts: { line: 7, column: 1 },
    });
  });
});
