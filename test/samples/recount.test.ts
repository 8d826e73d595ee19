import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Counted, recount, type Share, shareOf } from './recount.ts';

interface Expected {
  readonly total: Counted;
  readonly rejectedByColumn: Record<string, number>;
  readonly rolling12: Record<string, Share & { percent: number }>;
  readonly 'agencies2024-10-31': Record<string, { numerator: number; denominator: number }>;
  readonly files: Record<string, Counted>;
}

const expected: Expected = JSON.parse(readFileSync('test/samples/expected.json', 'utf8'));
const counted = recount('samples/thanh-hoa/portal');

describe('the numbers that end-to-end tests rest on', () => {
  it('agree, file by file, with a second count that uses nothing of the project', () => {
    expect(counted.files).toEqual(expected.files);
    expect(counted.rejectedByColumn).toEqual(expected.rejectedByColumn);
  });

  it('add up: records read are used, duplicate or rejected', () => {
    const { read, used, duplicate, rejected } = expected.total;
    expect(used + duplicate + rejected).toBe(read);
    for (const column of ['read', 'used', 'duplicate', 'rejected'] as const) {
      expect(Object.values(expected.files).reduce((sum, file) => sum + file[column], 0)).toBe(
        expected.total[column],
      );
    }
  });

  it.each(Object.entries(expected.rolling12))('give the share of the 12 months to %s', (to, share) => {
    const { percent, ...parts } = share;
    expect(shareOf(counted.dossiers, firstOfTwelveMonths(to), to)).toEqual(parts);
    expect(percent).toBeCloseTo((100 * parts.numerator) / parts.denominator, 4);
  });

  it('give the share of each agency, and the agencies add up to the province', () => {
    const agencies = expected['agencies2024-10-31'];
    for (const [agency, parts] of Object.entries(agencies)) {
      const own = counted.dossiers.filter((dossier) => dossier.agency === agency);
      expect(shareOf(own, '2023-11-01', '2024-10-31')).toMatchObject(parts);
    }
    const sum = (part: 'numerator' | 'denominator') =>
      Object.values(agencies).reduce((total, parts) => total + parts[part], 0);
    expect(expected.rolling12['2024-10-31']).toMatchObject({
      numerator: sum('numerator'),
      denominator: sum('denominator'),
    });
  });
});

/** 2024-10-31 → 2023-11-01, 2022-12-31 → 2022-01-01. */
function firstOfTwelveMonths(to: string): string {
  const [year = 0, month = 0] = to.split('-').map(Number);
  return month === 12 ? `${year}-01-01` : `${year - 1}-${String(month + 1).padStart(2, '0')}-01`;
}
