import { expect, test } from 'vitest';
import { lotrinh } from '../run-in-process.ts';

const plan = 'targets/thanh-hoa-qd-4216.yaml';
const on = ['--data', 'samples/thanh-hoa', '--as-of', '2024-10-31'];
const commands: readonly (readonly string[])[] = [
  ['report', plan, ...on],
  ['trend', plan, ...on],
  ['explain', plan, 'open-data', ...on],
  ['compare-plans', plan, 'targets/thanh-hoa-nq-06.yaml', ...on],
];

test.each(commands.map((argv) => [argv[0], argv] as const))(
  '%s: --quiet takes warnings from stderr, --verbose adds what is done, and the report stays the same',
  async (_, argv) => {
    const [usual, quiet, verbose] = [
      await lotrinh(argv),
      await lotrinh([...argv, '--quiet']),
      await lotrinh([...argv, '--verbose']),
    ];
    expect(usual.err).toContain('files-missing-optional');
    expect(quiet.err).toBe('');
    expect(verbose.err).toContain('files-missing-optional');
    // the file has 58 records
    if (argv[0] !== 'explain') {
      expect(verbose.err).toContain('agencies/so-lieu-gia-lap-2021-2024.csv (UTF-8): đọc 58 dòng, dùng 58');
    }
    expect(verbose.err).toMatch(/DuckDB v\d+\.\d+/);
    expect(verbose.err).toMatch(/đọc số liệu: [\d.]+ ms/);
    for (const ran of [quiet, verbose]) expect([ran.code, ran.out]).toEqual([usual.code, usual.out]);
  },
);

test('--quiet keeps errors', async () => {
  const ran = await lotrinh(['report', plan, '--data', 'samples/quang-binh', '--quiet']);
  expect([ran.code, ran.out]).toEqual([2, '']);
  expect(ran.err).toContain('lỗi');
  expect(ran.err).not.toContain('cảnh báo');
});

test('--quiet and --verbose together are refused', async () => {
  for (const argv of commands) {
    const ran = await lotrinh([...argv, '-q', '-v']);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain('--quiet và --verbose');
  }
});

test('--brief leaves out sources and readings, says so, and keeps figures, counts and reasons', async () => {
  const argv = [
    'report',
    'targets/quang-binh-nq-07.yaml',
    '--data',
    'samples/quang-binh',
    '--as-of',
    '2024-10-31',
  ];
  const [full, brief] = [await lotrinh(argv), await lotrinh([...argv, '--brief'])];
  for (const title of ['Nguồn số liệu\n', 'Cách hiểu văn bản\n']) {
    expect(full.out).toContain(`\n${title}`);
    expect(brief.out).not.toContain(`\n${title}`);
  }
  const cut = full.out.indexOf('\nCách hiểu văn bản\n');
  expect(brief.out.startsWith(full.out.slice(0, cut))).toBe(true);
  expect(brief.out).toContain('--brief');
  expect(full.out).not.toContain('--brief');
});
