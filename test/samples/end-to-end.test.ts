import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { JsonReport } from '../../src/report/json-report.ts';
import { lotrinh } from '../run-in-process.ts';

/** Counted twice without the project's own code; see `about` there. */
const expected = JSON.parse(readFileSync(new URL('./expected.json', import.meta.url), 'utf8'));

async function report(plan: string, ...more: string[]): Promise<JsonReport> {
  const file = `targets/${plan}.yaml`;
  const argv = ['report', file, '--data', 'samples/thanh-hoa', '--as-of', '2024-10-31', '--format', 'json'];
  const { code, out, err } = await lotrinh([...argv, ...more]);
  expect([code, err.includes('lỗi ')], err).toEqual([0, false]);
  return JSON.parse(out) as JsonReport;
}

describe.each(['thanh-hoa-qd-4216', 'thanh-hoa-nq-06'])('%s on the samples', (plan) => {
  test('every indicator stands where the arithmetic by hand puts it', async () => {
    const { indicators, summary } = await report(plan);
    expect(Object.fromEntries(indicators.map(({ id, status }) => [id, status]))).toEqual(
      expected.verdicts[plan],
    );
    expect(summary.selected).toBe(indicators.length);
  });
});

describe('the dossiers of the 4216 plan', () => {
  test('the account, the shares and the units are those of the independent counts', async () => {
    const { indicators, sources } = await report('thanh-hoa-qd-4216');
    const share = indicators.find(({ id }) => id === 'online-dossier-share');
    const dossiers = sources.find(({ id }) => id === 'dossiers');

    const total = { read: 0, used: 0, duplicate: 0, rejected: 0, leftOut: 0 };
    for (const { rows } of dossiers?.files ?? []) {
      total.read += rows.read;
      total.used += rows.used;
      total.duplicate += rows.duplicate;
      total.rejected += rows.rejected;
      total.leftOut += rows.leftOut;
    }
    expect(total).toEqual({ ...expected.total, leftOut: 0 });

    const byColumn: Record<string, number> = {};
    for (const { column } of dossiers?.rejects ?? [])
      byColumn[column ?? ''] = (byColumn[column ?? ''] ?? 0) + 1;
    expect(byColumn).toEqual(expected.rejectedByColumn);

    for (const [on, { numerator, denominator }] of Object.entries<{ numerator: number; denominator: number }>(
      expected.rolling12,
    )) {
      expect(share?.series.find((point) => point.on === on)).toMatchObject({ numerator, denominator });
    }
    expect(share?.observed?.unknown).toBe(expected.rolling12['2024-10-31'].levelUnknownAndOnline);
    expect(share?.expected).toBeCloseTo(expected.onlineDossierShare.expected, 4);
    expect(share?.gap).toBeCloseTo(expected.onlineDossierShare.gap, 4);
    expect(share?.tolerance).toBeCloseTo(expected.onlineDossierShare.tolerance, 10);

    const units = Object.fromEntries(
      (share?.units ?? []).map(({ unit, numerator, denominator }) => [
        unit.agency,
        { numerator, denominator },
      ]),
    );
    expect(units).toEqual(expected['agencies2024-10-31']);
  });

  test('figures that match no indicator stand in no series', async () => {
    const { indicators } = await report('thanh-hoa-qd-4216');
    const values = indicators.flatMap(({ series }) => series.map(({ value }) => value));
    for (const context of [99.51, 98.4, 615, 2.6, 3.3]) expect(values).not.toContain(context);
  });
});

describe('communes of NQ 06', () => {
  test('114 on 7/10/2024 against 210,71 on the straight line: behind', async () => {
    const { indicators } = await report('thanh-hoa-nq-06', '--indicator', 'communes-dx-complete');
    const [communes] = indicators;
    expect(communes).toMatchObject({
      status: 'behind',
      observed: { value: 114, on: '2024-10-07', synthetic: false },
      tolerance: 30,
      belowPath: true,
      trajectory: { kind: 'linear', official: false },
    });
    expect(communes?.expected).toBeCloseTo(210.714, 3);
    expect(communes?.gap).toBeCloseTo(-96.714, 3);
  });

  // 300 of the 559 communes when the resolution was issued are 53,6673 %; 1062 of 1512 days on the way there from nought are
  // 37,6949 %. 114 of the 558 of that day are 20,4301 %. 10 % of the 80 planned are 8.
  test('judged by 2030, count and share meet in percent, each by the total of its day', async () => {
    const { indicators } = await report(
      'thanh-hoa-nq-06',
      '--indicator',
      'communes-dx-complete',
      '--target',
      '2030',
    );
    const [communes] = indicators;
    expect(communes).toMatchObject({ status: 'behind', target: { value: 80 }, observed: { value: 114 } });
    expect(communes?.expected).toBeCloseTo(37.6949, 4);
    expect(communes?.gap).toBeCloseTo(20.4301 - 37.6949, 4);
    expect(communes?.tolerance).toBe(8);
    const conversions = communes?.conversions.filter(({ what }) => what !== 'path') ?? [];
    expect(conversions.map(({ what, total }) => [what, total])).toEqual([
      ['baseline', 559],
      ['milestone', 559],
      ['observation', 558],
    ]);
  });

  // The decision of 2022 assigns 94, 132, 133 and 118: 226 by the end of 2023, 359 a year later. 281 of 366 days on.
  test('the official way of QĐ 969 asks for 328,11 on that day, and stands beside the straight line', async () => {
    const { indicators } = await report('thanh-hoa-nq-06', '--indicator', 'communes-dx-complete');
    const [path] = indicators[0]?.otherPaths ?? [];
    expect(path).toMatchObject({ id: 'qd-969', official: true, status: 'behind' });
    expect(path?.expected).toBeCloseTo(226 + (133 * 281) / 366, 6);
  });

  // 166 since 1 July 2025; there were 559 when the resolution was issued, of which 300 are 53,6673 %.
  test('after the communes were merged, 300 stays 300, and the report says that there are 166', async () => {
    const { indicators } = await report(
      'thanh-hoa-nq-06',
      '--indicator',
      'communes-dx-complete,districts-dx-complete',
      '--as-of',
      '2025-07-31',
    );
    const [districts, communes] = indicators;
    expect(districts?.status).toBe('not-applicable');
    expect(communes?.target.value).toBe(300);
    expect(communes?.targetBeyond).toMatchObject({
      datedTotal: 'communes',
      total: 166,
      since: '2025-07-01',
      totalAtIssue: 559,
    });
    expect(communes?.targetBeyond?.share).toBeCloseTo(53.6673, 4);
  });
});

describe('selecting and hiding', () => {
  const plan = 'targets/thanh-hoa-qd-4216.yaml';
  const argv = ['report', plan, '--data', 'samples/thanh-hoa', '--as-of', '2024-10'];

  test('--pillar judges and counts only these; the whole is still told', async () => {
    const { summary, indicators } = await report('thanh-hoa-qd-4216', '--pillar', 'digital-economy');
    expect([summary.total, summary.selected, summary.behind]).toEqual([9, 1, 1]);
    expect(indicators.map(({ id }) => id)).toEqual(['digital-economy-grdp-share']);
  });

  test('--status hides lines and changes neither counts nor the exit code', async () => {
    const { code, out } = await lotrinh([...argv, '--status', 'met', '--fail-on', 'behind']);
    expect(code).toBe(1);
    expect(out).toContain('Không hiển thị 8 chỉ tiêu');
    expect(out).toContain('3 chậm tiến độ');
  });

  test.each([
    ['behind', 1],
    ['missed', 0],
    ['none', 0],
    ['missed,no-data', 1],
  ])('--fail-on %s: exit code %i', async (statuses, expectedCode) => {
    expect((await lotrinh([...argv, '--fail-on', statuses])).code).toBe(expectedCode);
  });
});

test('a published figure beside the indicators is shown from the day of its publication on', async () => {
  const says = async (asOf: string) => {
    const argv = [
      'report',
      'targets/thanh-hoa-nq-06.yaml',
      '--data',
      'samples/thanh-hoa',
      '--format',
      'json',
    ];
    const { out } = await lotrinh([...argv, '--as-of', asOf]);
    return (JSON.parse(out) as JsonReport).context.map(({ says: { en } }) => en.split(' ')[0]);
  };
  // 22/28 and 30/34 came out on 20/12/2023, the workshop's figures on 07/10/2024, the ranks of DTI 2023 on 12/02/2025
  expect(await says('2023-12-19')).toEqual([]);
  expect(await says('2023-12-20')).toEqual(['22']);
  expect(await says('2024-10-31')).toHaveLength(9);
  expect(await says('2025-02-12')).toHaveLength(10);
});
