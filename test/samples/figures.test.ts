import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

/** The samples of agencies' figures, with the plans that read them and the codes that plans ask for in vain. */
const samples = [
  {
    folder: 'samples/thanh-hoa/agencies',
    plans: ['targets/thanh-hoa-qd-4216.yaml', 'targets/thanh-hoa-nq-06.yaml'],
    // Nobody has published a number of districts; the plan asks for it all the same.
    inVain: ['huyen-hoan-thanh-cds'],
  },
  { folder: 'samples/quang-binh/agencies', plans: ['targets/quang-binh-nq-07.yaml'], inVain: [] },
];

describe.each(samples)('figures of $folder', ({ folder, plans, inVain }) => {
  const names = readdirSync(folder);
  const published = names.filter((name) => name.startsWith('so-lieu-cong-bo-'));
  const synthetic = names.filter((name) => name.includes('gia-lap-'));
  const codesInPlans = new Set(
    plans.flatMap((plan) =>
      [...readFileSync(plan, 'utf8').matchAll(/code = '([^']+)'/g)].map(([, code]) => code),
    ),
  );

  it('are published or synthetic, and every file says which', () => {
    expect([...published, ...synthetic].sort()).toEqual(names);
    expect(published.length).toBeGreaterThan(0);
    expect(synthetic.length).toBeGreaterThan(0);
  });

  it.each(published)('%s gives a source for every figure', (name) => {
    for (const row of rowsOf(folder, name)) expect(row.Nguồn).toMatch(/\S/);
  });

  it.each(synthetic)('%s says in its title and on every row that the figure is made up', (name) => {
    expect(readFileSync(join(folder, name), 'utf8')).toMatch(
      /^\uFEFFSỐ LIỆU GIẢ LẬP, KHÔNG PHẢI SỐ LIỆU THẬT/,
    );
    for (const row of rowsOf(folder, name)) {
      expect(row['Tính chất']).toBe('GIẢ LẬP');
      expect(row.Nguồn).toContain('không phải số liệu thật');
    }
  });

  it.each(synthetic)('%s has shares that are exactly their numerator over their denominator', (name) => {
    for (const row of rowsOf(folder, name).filter((one) => (one['Mẫu số'] ?? '') !== '')) {
      const hundredths = Math.round(numberOf(row['Giá trị']) * 100);
      expect(numberOf(row['Tử số']) * 10_000).toBe(hundredths * numberOf(row['Mẫu số']));
    }
  });

  it('stand for an indicator, or are context that no indicator uses', () => {
    const found = names.flatMap((name) => rowsOf(folder, name).map((row) => row['Mã số liệu']));
    const codes = new Set(found.filter((code) => code !== undefined));
    for (const code of codes)
      expect([code, codesInPlans.has(code)]).toEqual([code, !code.startsWith('boi-canh-')]);
    expect([...codesInPlans].filter((code) => !codes.has(code ?? ''))).toEqual(inVain);
  });
});

function rowsOf(folder: string, name: string): Record<string, string>[] {
  const text = readFileSync(join(folder, name), 'utf8');
  return parse(text.slice(text.search(/(Tính chất;|Mã số liệu;)/)), { delimiter: ';', columns: true });
}

function numberOf(text: string | undefined): number {
  return Number((text ?? '').replaceAll('.', '').replace(',', '.'));
}
