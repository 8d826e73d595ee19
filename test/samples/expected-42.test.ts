import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { JsonReport } from '../../src/report/json-report.ts';
import { lotrinh } from '../run-in-process.ts';

type Assessed = JsonReport['indicators'][number];

const text = readFileSync(new URL('./expected-42.md', import.meta.url), 'utf8');
const plans = {
  'Quyết định 4216/QĐ-UBND, Thanh Hóa': ['thanh-hoa-qd-4216', 'samples/thanh-hoa'],
  'Nghị quyết 06-NQ/TU, Thanh Hóa': ['thanh-hoa-nq-06', 'samples/thanh-hoa'],
  'Nghị quyết 07-NQ/TU, Quảng Bình': ['quang-binh-nq-07', 'samples/quang-binh'],
} as const;

/** The rows of the table under a heading. */
function rowsUnder(heading: string): Record<string, string>[] {
  const lines = (text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'));
  const [heads = [], , ...rows] = lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return rows.map((row) => Object.fromEntries(heads.map((head, index) => [head, row[index] ?? ''])));
}

/** Writes a value with as many decimals as the table does. */
function asWritten(value: unknown, written: string): string {
  if (value === null || value === undefined) return '–';
  const decimals = /^-?\d+\.(\d+)$/.exec(written)?.[1]?.length;
  return typeof value === 'number' && decimals !== undefined ? value.toFixed(decimals) : String(value);
}

async function assessed(plan: string, data: string, ...more: string[]): Promise<readonly Assessed[]> {
  const argv = [
    'report',
    `targets/${plan}.yaml`,
    '--data',
    data,
    '--as-of',
    '2024-10-31',
    '--format',
    'json',
  ];
  const { code, out, err } = await lotrinh([...argv, ...more]);
  expect(code, err).toBe(0);
  return (JSON.parse(out) as JsonReport).indicators;
}

describe('the 42 indicators of the three plans', () => {
  test('are all in the table', () => {
    const counts = Object.keys(plans).map((heading) => rowsUnder(heading).length);
    expect(counts).toEqual([9, 13, 20]);
  });

  test.each(Object.entries(plans))(
    '%s: stand where the arithmetic by hand puts them',
    async (heading, [plan, data]) => {
      const rows = rowsUnder(heading);
      const found = (await assessed(plan, data)).map((one, index) => ({
        indicator: one.id,
        status: one.status,
        observed: asWritten(one.observed?.value, rows[index]?.observed ?? ''),
        'of the day': one.observed?.on ?? '–',
        expected: asWritten(one.expected, rows[index]?.expected ?? ''),
      }));
      expect(found).toEqual(rows.map(({ 'worked out': _, ...row }) => row));
    },
  );
});

describe('what stands beside the verdicts on Quảng Bình', () => {
  const only = async (id: string) =>
    (await assessed('quang-binh-nq-07', 'samples/quang-binh', '--indicator', id))[0];

  test('a survey of 400 slips cannot tell 89,25 % from 90 %', async () => {
    const satisfaction = await only('satisfaction');
    expect(satisfaction?.undecidedBySample).toBe(true);
    expect(satisfaction?.observed?.sample).toMatchObject({ size: 400 });
    expect(satisfaction?.observed?.sample?.low).toBeCloseTo(85.8327, 4);
    expect(satisfaction?.observed?.sample?.high).toBeCloseTo(91.9206, 4);
  });

  test('the estimate of September stands apart', async () => {
    const inspections = await only('digital-inspection-share');
    expect(inspections?.estimate).toMatchObject({ value: 33, on: '2024-09-30', estimate: true });
  });

  test('two sources of one figure: the one declared first decides, the other is shown', async () => {
    const fibre = await only('fibre-household-coverage');
    expect(fibre?.observed).toMatchObject({ bound: 'more', qualifier: 'trên' });
    expect(fibre?.observed?.rivals.map(({ value }) => value)).toEqual([74.6]);
  });

  test('failing sectors are named, the worst first; a named one without a figure too', async () => {
    const each = await only('digital-economy-sector-share');
    const failing = (one: Assessed | undefined) =>
      one?.observed?.parts.filter(({ passes }) => passes === false).map(({ name, value }) => [name, value]);
    expect(failing(each)).toEqual([
      ['Nông, lâm nghiệp và thủy sản', 3.1],
      ['Xây dựng', 5.4],
      ['Y tế', 9.7],
    ]);
    const key = await only('digital-economy-key-sector-share');
    expect(failing(key)).toEqual([['Thương mại', 25]]);
    expect(key?.observed?.absent).toEqual(['Công nghiệp năng lượng']);
  });

  test('the year that failed is named', async () => {
    const productivity = await only('labour-productivity-growth');
    expect(productivity?.reason).toMatchObject({ code: 'year-missed', facts: { worst: '2023' } });
  });

  test('by the way of the plan of 2023, sector databases are on track', async () => {
    const databases = await only('sector-db-built');
    expect(databases?.otherPaths[0]).toMatchObject({ id: 'kh-2023', status: 'on-track' });
    expect(databases?.otherPaths[0]?.expected).toBeCloseTo(51.2449, 4);
  });

  test('after the merger, what was of the province has no object; what is on the ground is still judged', async () => {
    const after = await assessed('quang-binh-nq-07', 'samples/quang-binh', '--as-of', '2025-07-31');
    const standing = after.filter(({ status }) => status !== 'not-applicable').map(({ id }) => id);
    expect(standing).toEqual([
      'fibre-household-coverage',
      'mobile-4g-universal',
      'mobile-5g-commune-coverage',
      'telehealth-facilities',
      'remote-learning-facilities',
    ]);
    expect(after.find(({ id }) => id === 'online-submission-share')?.lastVerdict).not.toBeNull();
  });
});

describe('what other definitions give', () => {
  const rows = rowsUnder('By other definitions, as `explain` shows them');

  test('is worked out for the two provinces', () => expect(rows).toHaveLength(7));

  test.each(rows)('$plan, $indicator: $definition gives $gives', async (row) => {
    const data = row.plan?.startsWith('quang-binh') ? 'samples/quang-binh' : 'samples/thanh-hoa';
    const argv = ['explain', `targets/${row.plan}.yaml`, row.indicator ?? '', '--data', data];
    const { code, out } = await lotrinh([...argv, '--as-of', '2024-10-31']);
    expect(code).toBe(0);
    const [, said = ''] = out.split(`(${row.definition})\n`);
    // what is said of it ends where the next definition, or the next part, begins
    expect(said.split(/\n {2}· |\n\n/)[0]).toContain(row.gives);
  });
});
