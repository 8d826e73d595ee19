import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

const folder = 'samples/thanh-hoa/agencies';
const published = readdirSync(folder).filter((name) => name.startsWith('so-lieu-cong-bo-'));
const synthetic = readdirSync(folder).filter((name) => name.startsWith('so-lieu-gia-lap-'));
const plans = ['targets/thanh-hoa-qd-4216.yaml', 'targets/thanh-hoa-nq-06.yaml'];
const codesInPlans = new Set(
  plans.flatMap((plan) =>
    [...readFileSync(plan, 'utf8').matchAll(/code = '([^']+)'/g)].map(([, code]) => code),
  ),
);

describe('figures of agencies', () => {
  it('are published or synthetic, and every file says which', () => {
    expect([...published, ...synthetic].sort()).toEqual(readdirSync(folder).sort());
    expect(published.length).toBeGreaterThan(0);
    expect(synthetic.length).toBeGreaterThan(0);
  });

  it.each(published)('%s gives a source for every figure', (name) => {
    for (const row of rowsOf(name)) expect(row.Nguồn).toMatch(/\S/);
  });

  it.each(synthetic)('%s says on every row that the figure is made up', (name) => {
    for (const row of rowsOf(name)) {
      expect(row['Tính chất']).toBe('GIẢ LẬP');
      expect(row.Nguồn).toContain('không phải số liệu thật');
    }
  });

  it.each(synthetic)('%s has shares that are exactly their numerator over their denominator', (name) => {
    const shares = rowsOf(name).filter((row) => row['Mẫu số'] !== '');
    expect(shares.length).toBeGreaterThan(0);
    for (const row of shares) {
      const hundredths = Math.round(numberOf(row['Giá trị']) * 100);
      expect(numberOf(row['Tử số']) * 10_000).toBe(hundredths * numberOf(row['Mẫu số']));
    }
  });

  it('stand for an indicator, or are context that no indicator uses', () => {
    const codes = new Set(
      [...published, ...synthetic].flatMap((name) => rowsOf(name).map((row) => row['Mã số liệu'])),
    );
    for (const code of codes) expect(codesInPlans.has(code)).toBe(!code?.startsWith('boi-canh-'));
    // Nobody has published a number of districts; the plan asks for it all the same.
    expect([...codesInPlans].filter((code) => !codes.has(code))).toEqual(['huyen-hoan-thanh-cds']);
  });
});

function rowsOf(name: string): Record<string, string>[] {
  const text = readFileSync(join(folder, name), 'utf8');
  return parse(text.slice(text.search(/(Tính chất;)?Mã số liệu;/)), { delimiter: ';', columns: true });
}

function numberOf(text: string | undefined): number {
  return Number((text ?? '').replaceAll('.', '').replace(',', '.'));
}
