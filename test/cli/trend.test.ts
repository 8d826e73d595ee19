import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { textWidth } from '../../src/report/text-width.ts';
import { lotrinh } from '../run-in-process.ts';

const plan = 'targets/thanh-hoa-qd-4216.yaml';
const on = ['--data', 'samples/thanh-hoa', '--as-of', '2024-10-31'];
const id = 'online-dossier-share';

test('trend writes several forms of one evaluation, and its months are the figures of the report', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'trend-'));
  const [csv, json] = [path.join(folder, 't.csv'), path.join(folder, 't.json')];
  const ran = await lotrinh(['trend', plan, id, ...on, '--last', '12', '-o', csv, '-o', json]);
  expect([ran.code, ran.out]).toEqual([0, '']);
  const report = await lotrinh(['report', plan, ...on, '--indicator', id, '--format', 'json']);
  const series = JSON.parse(report.out).indicators[0].series as { on: string; value: number; gap: number }[];
  const rows = parse(readFileSync(csv, 'utf8'), { columns: true }) as Record<string, string>[];
  // twelve months of a monthly series, the last of them that of the as-of day
  expect(rows.map(({ on, value, gap }) => [on, Number(value), Number(gap)])).toEqual(
    series.slice(-12).map(({ on, value, gap }) => [on, value, gap]),
  );
  const [{ months }] = JSON.parse(readFileSync(json, 'utf8')).indicators;
  expect(months.map(({ month }: { month: string }) => month)).toEqual(rows.map(({ month }) => month));
  expect(rows[0]?.month).toBe('2023-11');
});

test.each([
  [['trend', plan, 'online-dossier-shar', ...on], `“${id}”`],
  [['trend', plan, ...on, '--last', '0'], '--last không nhận “0”'],
  [['trend', plan, ...on, '--last', '1,5'], '--last không nhận “1,5”'],
  [['trend', plan, ...on, '-o', 'x.pdf'], 'x.pdf'],
  [['trned', plan], 'trend'],
])('%j is refused with a way out', async (argv, said) => {
  const ran = await lotrinh(argv);
  expect([ran.code, ran.out]).toEqual([2, '']);
  expect(ran.err).toContain(said);
});

test('trend fits the terminal on stdout, and is the same in a file whatever the terminal', async () => {
  const widest = (text: string) => Math.max(...text.split('\n').map(textWidth));
  const folder = mkdtempSync(path.join(tmpdir(), 'trend-'));
  const file = path.join(folder, 't.txt');
  const written = new Set<string>();
  for (const columns of ['60', '80', '140']) {
    const argv = ['trend', plan, id, ...on, '--last', '12', '--format', 'table', '-o', file];
    const ran = await lotrinh(argv, undefined, '', { COLUMNS: columns });
    expect([columns, widest(ran.out)]).toEqual([columns, expect.toSatisfy((it) => it <= Number(columns))]);
    written.add(readFileSync(file, 'utf8'));
  }
  expect(written.size).toBe(1);
});
