import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { column, readFolder, source } from './read-folder.ts';

const declared = source(
  [
    column('id', 'Mã hồ sơ', 'text', { required: true }),
    column('day', 'Ngày', 'date', { formats: ['dd/MM/yyyy'] }),
    column('note', 'Ghi chú', 'text'),
  ],
  { key: ['id'] },
);
const labels = ['Mã hồ sơ', 'Ngày', 'Ghi chú'];

const cells = {
  id: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 30 }).map((n) => `H56-${n}`) },
    fc.constant(''),
  ),
  day: fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
        .map((d) => d.toISOString().slice(0, 10).split('-').reverse().join('/')),
    },
    fc.constantFrom('', '31/02/2024', '29/02/2025', 'x', '01/02/24', ' 05/06/2024 '),
  ),
  note: fc.string({
    unit: fc.constantFrom(
      'a',
      'ệ',
      ' ',
      '"',
      ',',
      ';',
      '\n',
      '\r\n',
      '\r',
      'H56-1,01/01/2024,x\n',
      'ê\u0323',
    ),
    maxLength: 8,
  }),
};
const record = fc.oneof(
  { weight: 20, arbitrary: fc.tuple(cells.id, cells.day, cells.note) },
  fc.tuple(cells.id, cells.day),
  fc.tuple(cells.id, cells.day, cells.note, fc.constantFrom('', ' ', 'more')),
  fc.tuple(cells.id, cells.day, cells.note, fc.constant(''), fc.constantFrom('', '\n', 'more')),
  fc.constantFrom([''], ['', '', ''], [' ', '', ' '], labels),
);
const file = fc.record({
  records: fc.array(record, { maxLength: 40 }),
  quoted: fc.boolean(),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  ends: fc.oneof(
    fc.constantFrom(['\n'], ['\r\n'], ['\r']),
    fc.array(fc.constantFrom('\n', '\r\n', '\r', '\r\r\n', '\n\r', '\n\n'), { minLength: 2, maxLength: 5 }),
  ),
  last: fc.boolean(),
  bom: fc.boolean(),
  gzip: fc.boolean(),
});
type File = typeof file extends fc.Arbitrary<infer T> ? T : never;

function textOf({ records, quoted, delimiter, ends, last, bom }: File): string {
  const cell = (text: string) =>
    (quoted && text !== '') || /["\r\n,;\t|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = [labels, ...records].map((row) => row.map(cell).join(delimiter));
  const text = lines.map((line, at) => {
    const end = at === lines.length - 1 && !last ? '' : ends[at % ends.length];
    return `${line}${end}`;
  });
  return `${bom ? '\uFEFF' : ''}${text.join('')}`;
}

/** A day by the calendar of JavaScript, or null. */
function dayOf(text: string): string | null {
  const [, date = '', month = '', year = ''] = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(text.trim()) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const read = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(iso) ? iso : null;
}

/** What csv-parse and a dozen lines of JavaScript make of the same text. */
function oracle(texts: readonly { text: string; delimiter: string }[]) {
  const winners = new Map<string, { file: number; row: object }>();
  const accounts = texts.map(() => ({ read: 0, used: 0, leftOut: 0, duplicate: 0, rejected: 0 }));
  const rejects: [number, number, string][] = [];
  for (const [at, { text, delimiter }] of texts.entries()) {
    const account = accounts[at] ?? { read: 0, used: 0, leftOut: 0, duplicate: 0, rejected: 0 };
    const bytes = Buffer.from(text);
    let from = 0;
    const parsed = parse(bytes, {
      bom: true,
      info: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      record_delimiter: ['\r\n', '\n', '\r'],
    }) as unknown as { record: string[]; info: { bytes: number } }[];
    for (const [number, { record, info }] of parsed.entries()) {
      const line =
        1 +
        (
          bytes
            .subarray(0, from)
            .toString()
            .match(/\r\n|\n|\r/g) ?? []
        ).length;
      const raw = bytes
        .subarray(from, info.bytes)
        .toString()
        .replace(/(\r\n|\n|\r)$/, '');
      from = info.bytes;
      if (number === 0 || raw === '') continue;
      account.read += 1;
      const [id = '', day = '', note = ''] = record.map((cell) =>
        cell.normalize('NFC').trim().replace(/ +/g, ' '),
      );
      const whole = record.length >= 3 && record.slice(3).every((cell) => cell === '');
      if (record.every((cell) => cell.trim() === '') || (whole && id === labels[0] && day === labels[1])) {
        account.leftOut += 1;
      } else if (!whole || id === '' || (day !== '' && dayOf(day) === null)) {
        account.rejected += 1;
        rejects.push([at, line, !whole ? 'ragged' : id === '' ? 'blank-required' : 'bad-date']);
      } else {
        const before = winners.get(id);
        const loser = before === undefined ? undefined : accounts[before.file];
        if (loser !== undefined) {
          loser.used -= 1;
          loser.duplicate += 1;
        }
        account.used += 1;
        winners.set(id, { file: at, row: { id, day: dayOf(day), note: note === '' ? null : note } });
      }
    }
  }
  return { accounts, rejects, rows: [...winners.values()] };
}

const oneLineEnd = (value: unknown) => (typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value);
const sorted = (rows: readonly object[]) =>
  rows.map((row) => JSON.stringify(Object.values(row).map(oneLineEnd))).sort();

test('csv-parse reads the same rows, rejects and duplicates out of the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 3 }), async (files) => {
      const texts = files.map((each) => ({ text: textOf(each), delimiter: each.delimiter }));
      const onDisk = texts.map(({ text }, at): [string, string | Buffer] => [
        `${at}.csv`,
        files[at]?.gzip ? gzipSync(text) : text,
      ]);
      const read = await readFolder(Object.fromEntries(onDisk), declared);
      const expected = oracle(texts);
      expect(read.problems).toEqual([]);
      expect(read.account.files.map(({ rows }) => rows)).toEqual(expected.accounts);
      expect(
        read.account.rejects.map(({ file, line, code }) => [Number.parseInt(file, 10), line, code]),
      ).toEqual(expected.rejects);
      expect(read.rejected).toHaveLength(expected.rejects.length);
      expect(sorted(read.used.map(({ id, day, note }) => ({ id, day, note })))).toEqual(
        sorted(expected.rows.map(({ row }) => row)),
      );
    }),
    { numRuns: 50, seed: 4216 },
  );
});
