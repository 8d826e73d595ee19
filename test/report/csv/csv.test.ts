import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../../../src/model/evaluation.ts';
import { render } from '../../../src/report/csv.ts';
import { csvCell } from '../../../src/report/csv-cell.ts';
import type { RenderOptions } from '../../../src/report/render-options.ts';
import { root } from '../../run-in-process.ts';
import { allStatuses } from '../fixtures/all-statuses.ts';
import { anAssessment } from '../fixtures/assessment.ts';
import { someChanges } from '../fixtures/changes.ts';
import { anEvaluation } from '../fixtures/evaluation.ts';
import { formulaTexts, hostile } from '../fixtures/hostile.ts';
import { options } from '../options.ts';

type Row = Readonly<Record<string, string>>;

/** Reads a report with another program's parser, by its header. */
function rowsOf(
  plans: readonly Evaluation[],
  over: Partial<RenderOptions> = {},
  delimiter = ',',
): readonly Row[] {
  return parse(render(plans, options(over)), {
    columns: true,
    bom: true,
    delimiter,
    record_delimiter: '\r\n',
  });
}

describe('the header', () => {
  const [header = ''] = render([], options()).split('\r\n');

  test('has the keys that README documents, in its order', () => {
    const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
    const [, table = ''] = /<!-- csv-keys -->\n([\s\S]*?)\n\n/.exec(readme) ?? [];
    const documented = table
      .split('\n')
      .slice(2)
      .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([a-z_]+)`/g)].map(([, key]) => key));
    expect(header.split(',')).toEqual(documented);
  });

  test('is the same in every language and style', () => {
    expect(render([], options({ language: 'en' }))).toBe(`${header}\r\n`);
    expect(render([], options({ localNumbers: true }))).toBe(`${header.replaceAll(',', ';')}\r\n`);
  });
});

describe('a row', () => {
  test('has the values of the evaluation, unrounded', () => {
    const [row] = rowsOf([anEvaluation([anAssessment()])]);
    expect(row).toMatchObject({
      plan: 'thanh-hoa-qd-4216',
      document: '4216/QĐ-UBND',
      as_of: '2024-10-31',
      pillar_vi: 'Chính quyền số',
      name_en: 'Dossiers handled online at level 3 or 4, of all dossiers',
      status: 'behind',
      exceeded: 'false',
      below_path: 'true',
      comparator: 'at-least',
      target: '75',
      by: '2025-12-31',
      observed: '57.32',
      numerator: '11464',
      denominator: '20000',
      since_previous: '0.22',
      last_verdict: '',
      change_kind: '',
    });
    // 60 + 15 × 670/1096, by hand
    expect(Number(row?.expected)).toBeCloseTo(69.16970802919708, 12);
    expect(Number(row?.gap)).toBeCloseTo(-11.84970802919708, 12);
    expect(row?.gap).toMatch(/^-11\.8497/);
  });

  test('stands for each indicator that is shown, of all plans', () => {
    const one = anEvaluation([anAssessment()]);
    const two = { ...allStatuses(), plan: { ...allStatuses().plan, id: 'other' } };
    expect(rowsOf([one, two]).map(({ plan }) => plan)).toEqual([
      'thanh-hoa-qd-4216',
      ...Array(10).fill('other'),
    ]);
    const behind = rowsOf([one, two], { shows: ({ status }) => status === 'behind' });
    expect(behind.map(({ status }) => status)).toEqual(['behind', 'behind', 'behind']);
  });

  test('has tiers and yes/no as they are, and nothing where there is nothing', () => {
    const rows = rowsOf([allStatuses()]);
    const of = (id: string) => rows.find((row) => row.id === id);
    expect(of('security-tier')).toMatchObject({ target: 'khá', observed: 'trung bình', tolerance: '' });
    expect(of('linked-databases')).toMatchObject({ target: 'true', observed: 'false', partial: 'true' });
    expect(of('open-data')).toMatchObject({ observed: '', observed_on: '', synthetic: '', rows: '' });
  });

  test('says what became of it since an earlier report; what is gone has none', () => {
    const now = allStatuses();
    const rows = rowsOf([{ ...now, changes: someChanges(now, { vi: 'x', en: 'x' }) }]);
    expect(rows).toHaveLength(10);
    const of = (kind: string) => rows.find((row) => row.change_kind === kind);
    expect(of('new')).toMatchObject({ status_before: '', observed_before: '' });
    expect(of('ended')).toMatchObject({ status_before: 'on-track', observed_before_on: '2024-09-30' });
    expect(of('gone')).toBeUndefined();
  });

  test('is one line, whatever its texts hold', () => {
    const lines = render([hostile()], options()).split('\n');
    expect(lines).toHaveLength(hostile().indicators.length + 2);
  });
});

describe('for spreadsheets', () => {
  test('--bom lets Excel see that it is UTF-8', () => {
    expect(render([], options({ bom: true })).startsWith('\ufeffplan,')).toBe(true);
    expect(render([], options()).startsWith('plan,')).toBe(true);
  });

  test('--local-numbers are as the language writes them, with all their digits', () => {
    const plan = [anEvaluation([anAssessment({ gap: -1234567.25 })])];
    const [vi] = rowsOf(plan, { localNumbers: true }, ';');
    expect(vi).toMatchObject({
      observed: '57,32',
      gap: '-1234567,25',
      as_of: '2024-10-31',
      document: '4216/QĐ-UBND',
    });
    const [en] = rowsOf(plan, { localNumbers: true, language: 'en' });
    expect(en).toMatchObject({ observed: '57.32', gap: '-1234567.25' });
  });

  test.each(formulaTexts.slice(0, -1))('%j is a text and not run', (text) => {
    expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
  });

  test('nor is what the other separator would make a cell of', () => {
    expect(csvCell('a;=1+1')).toBe(`"a;'=1+1"`);
    expect(csvCell('a, =1+1', ';')).toBe(`"a, '=1+1"`);
    expect(csvCell('tăng, -5 điểm')).toBe('"tăng, -5 điểm"');
  });

  test.each(['a=b', '4216/QĐ-UBND', '−5', 'x - y'])('%j is as it is', (text) =>
    expect(csvCell(text)).toBe(text),
  );
});
