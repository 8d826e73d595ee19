import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/report/explanation.ts';
import { textWidth } from '../../src/report/text-width.ts';
import { allStatuses } from './fixtures/all-statuses.ts';
import { anAssessment, anObservation } from './fixtures/assessment.ts';
import { anEvaluation } from './fixtures/evaluation.ts';
import { hostile } from './fixtures/hostile.ts';
import { measuredPlan } from './fixtures/measured.ts';
import { obeyed, options } from './options.ts';

function explained(over: Parameters<typeof anAssessment>[0] = {}, language: 'vi' | 'en' = 'vi'): string {
  const evaluation = anEvaluation([anAssessment(over)]);
  return explain(evaluation, 'online-dossier-share', options({ language, width: 200 })).replace(
    /[ \u00a0]+/g,
    ' ',
  );
}

describe('an explanation', () => {
  test('quotes every milestone with its article and what became of it', () => {
    const text = explained();
    expect(text).toContain('✗ Đến ngày 31/12/2022: ít nhất 60% – không đạt');
    expect(text).toContain(
      '“đạt từ 60% trở lên” – Thanh Hóa ban hành Kế hoạch Chuyển đổi số, Báo điện tử, 07/10/2020',
    );
    expect(text).toContain('· Đến ngày 31/12/2025: ít nhất 75% – chưa đến ngày');
    expect(text).toContain('· Giá trị gốc (31/12/2020): 38%');
  });

  test('gives the formula in words and as the plan writes it, the window and the source', () => {
    const text = explained();
    expect(text).toContain('share: 100 × số dòng thỏa cả “among” và “of” / số dòng thỏa “among”');
    expect(text).toContain("of channel = 'online' and level in ('l3', 'l4')");
    expect(text).toContain('12 tháng liền trước');
    expect(text).toContain('Hồ sơ của Cổng dịch vụ công (dossiers)');
  });

  test('divides numerator by denominator, and counts rows that are unknown or rejected', () => {
    const text = explained();
    expect(text).toContain('100 × 11.464 / 20.000 = 57,32%');
    expect(text).toContain('Kỳ số liệu 12 tháng đến hết tháng 10/2024\n');
    expect(text).toContain(
      '20.000 dòng được tính; trong đó 12 dòng thiếu dữ liệu để xét điều kiện (ở mẫu số, không ở tử số); ngoài ra 7 dòng bị loại có thể thuộc kỳ này\n',
    );
    expect(text).toContain(' portal/ho-so-2023.csv (21.300 dòng) a1b2c3d4\n');
  });

  test('counts rows of unknown conditions among the others only where a share does', () => {
    const { measure } = anAssessment();
    const rows = (kind: string, terms: Record<string, string>, unknown: number, rejected: number) =>
      explained({
        measure: { ...measure, kind, terms },
        observed: anObservation({ rows: 2, unknown, rejected }),
      })
        .split('\n')
        .find((line) => line.includes('dòng được tính'))
        ?.trim();
    expect(rows('count', { of: 'x = 1' }, 5, 0)).toBe(
      'Số dòng 2 dòng được tính; ngoài ra 5 dòng thiếu dữ liệu để xét điều kiện',
    );
    expect(rows('count', { of: 'x = 1' }, 5, 3)).toBe(
      'Số dòng 2 dòng được tính; ngoài ra 5 dòng thiếu dữ liệu để xét điều kiện và 3 dòng bị loại có thể thuộc kỳ này',
    );
    expect(rows('share', { of: 'x = 1', among: 'y = 1' }, 5, 0)).toBe(
      'Số dòng 2 dòng được tính; 5 dòng thiếu dữ liệu để xét điều kiện (không ở tử số)',
    );
    expect(rows('share', { of: 'x = 1', among: 'true' }, 0, 0)).toBe('Số dòng 2 dòng được tính');
  });

  test('goes through the straight line with its numbers', () => {
    // 31/12/2022 to 31/10/2024 is 365 + 305 = 670 days; to 31/12/2025 it is 365 + 366 + 365 = 1096.
    const text = explained();
    expect(text).toContain(
      'từ 31/12/2022 đến 31/10/2024 là 670 ngày; từ 31/12/2022 đến 31/12/2025 là 1.096 ngày',
    );
    expect(text).toContain('60 + (75 − 60) × 670/1.096 = 69,17%');
    expect(text).toContain('chênh lệch −11,85 điểm %');
    expect(text).toContain('3,7 điểm %, tức 10% × mức thay đổi theo kế hoạch (từ 38% đến 75% là 37 điểm %)');
  });

  test.each([
    ['compound', '60 × (75 / 60) ^ (670/1.096) = 69,17%'],
    ['step', 'mốc gần nhất đã qua là ngày 31/12/2022: giữ mức 60%'],
    ['flat', 'mức phải giữ là của mốc ngày 31/12/2025: 75%'],
  ] as const)('says how a %s trajectory gives its value', (kind, said) => {
    const { trajectory } = anAssessment();
    expect(explained({ trajectory: { ...trajectory, kind } })).toContain(said);
  });

  test('says that the last value holds after the last anchor, and nothing before the first', () => {
    const { trajectory } = anAssessment();
    const last = { on: '2025-12-31', value: 75 };
    const after = explained({
      trajectory: { ...trajectory, from: last, to: null },
      observed: anObservation({ on: '2026-03-31' }),
    });
    expect(after).toContain('sau mốc tính cuối (31/12/2025) giữ mức 75%');
    expect(explained({ expected: null, gap: null })).toContain('chưa có mức theo lộ trình để so');
  });

  test('asks every rule in order until the one that matches', () => {
    const lines = explained().split('\n');
    const asked = lines.filter((line) => /^[ →] ?\d\. /.test(line)).map((line) => line.trim());
    expect(asked.map((line) => line.slice(0, line.indexOf('.')))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '→ 9',
    ]);
    expect(asked[2]).toContain('không Ngày mục tiêu đã qua');
    expect(asked[2]).toContain('ngày mục tiêu 31/12/2025, ngày đánh giá 31/10/2024');
    expect(asked[8]).toBe('→ 9. đúng Kém quá ngưỡng – chênh lệch −11,85 điểm %, ngưỡng 3,7 điểm %');
  });

  test('stops at the rule that gave the status', () => {
    const met = explained({ status: 'met', reason: { code: 'satisfies-target', facts: {} } });
    expect(met).toMatch(/→ 5\. đúng Số liệu ở mức mục tiêu/);
    expect(met).not.toContain(' 6. ');
    const settled = explained({ status: 'missed', reason: { code: 'missed-on-its-day', facts: {} } });
    expect(settled).toMatch(/→ 3\. đúng Ngày mục tiêu đã qua/);
  });

  test('lists the last twelve figures and counts the others', () => {
    const series = Array.from({ length: 15 }, (_, index) => ({
      on: `20${10 + index}-12-31`,
      value: index,
      numerator: null,
      denominator: null,
      rows: 1,
      judged: index < 14,
      qualifier: index < 14 ? null : 'ước',
      expected: null,
      gap: null,
    }));
    const text = explained({ series });
    expect(text).toContain('(còn 3 số liệu trước đó)');
    expect(text).not.toMatch(/31\/12\/2012 2 /);
    expect(text).toMatch(/31\/12\/2013 3 1 ↑ tốt lên/);
    expect(text).toMatch(/31\/12\/2024 ước 14 1 \(chưa đánh giá\)/);
  });

  test('reads trends against the figure of a year before, else the one before, and only judged ones', () => {
    const point = (on: string, value: number, judged = true) => ({
      on,
      value,
      numerator: null,
      denominator: null,
      rows: 1,
      judged,
      qualifier: null,
      expected: null,
      gap: null,
    });
    const text = explained({
      series: [
        point('2023-09-30', 40),
        point('2023-10-31', 60),
        point('2023-11-30', 99, false),
        point('2024-09-30', 70),
        point('2024-10-31', 55),
        point('2024-11-30', 54),
      ],
    });
    const trend = (day: string) =>
      new RegExp(`${day} .*`).exec(text.split('Các số liệu gần nhất')[1] ?? '')?.[0];
    expect(trend('30/09/2023')).toBe('30/09/2023 40 1');
    expect(trend('31/10/2023')).toBe('31/10/2023 60 1 ↑ tốt lên');
    expect(trend('30/11/2023')).toBe('30/11/2023 99 1 (chưa đánh giá)');
    // a year before it stood at 40; the one before is worse than 60 of a year before
    expect(trend('30/09/2024')).toBe('30/09/2024 70 1 ↑ tốt lên');
    expect(trend('31/10/2024')).toBe('31/10/2024 55 1 ↓ kém đi');
    // that of a year before was never judged: the one before, 55
    expect(trend('30/11/2024')).toBe('30/11/2024 54 1 ↓ kém đi');
  });

  test('tells a way that has not begun from a figure that is older than its beginning', () => {
    const early = {
      status: 'not-due',
      observed: anObservation({ on: '2020-09-30' }),
      expected: null,
      gap: null,
      reason: { code: 'before-first-anchor', facts: {} },
    } as const;
    expect(explained(early)).toContain('số liệu có trước mốc tính đầu tiên (31/12/2020)');
    const path = [{ on: '2025-12-31', value: 75, is: 'milestone' }] as const;
    expect(explained({ ...early, path })).toContain('– chưa đến mốc tính đầu tiên (31/12/2025)');
  });

  test('names the target day that has passed before the age of the figure', () => {
    const evaluation = anEvaluation(
      [
        anAssessment({
          status: 'stale',
          lastVerdict: 'behind',
          reason: { code: 'too-old', facts: { limit: '2024-12-31' } },
        }),
      ],
      { asOf: '2026-01-01' },
    );
    const text = explain(evaluation, 'online-dossier-share', options({ width: 200 }));
    expect(text).toContain(
      'không có số liệu của ngày 31/12/2025; số liệu ngày 31/10/2024 chỉ có giá trị đến ngày 31/12/2024',
    );
  });

  test('reads a falling figure as better where less is better', () => {
    const target = { ...anAssessment().target, comparator: 'at-most' as const };
    const { series } = anAssessment();
    const text = explained({
      target,
      series: series.slice(1).map((it, index) => ({ ...it, value: 50 - index })),
    });
    expect(text).toContain('↑ tốt lên');
    expect(text).not.toContain('↓');
  });

  test('speaks English', () => {
    const text = explained({}, 'en');
    expect(text).toContain('✗ By 2022-12-31: at least 60% – missed');
    expect(text).toContain('short of the trajectory on that day (69.17%) by 11.85 pts');
    expect(text).toContain('in the denominator only');
  });

  test('says in English what is held against what', () => {
    const unit = { vi: '', en: '' };
    const target = { ...anAssessment().target, comparator: 'done', value: true, unit } as const;
    const text = explained(
      { scale: 'yes-no', unit, target, observed: anObservation({ value: false }), expected: true, gap: -1 },
      'en',
    );
    expect(text).toContain('The figure satisfies the target – observed not done, target: to be done');
  });

  test('names the nearest indicator where there is none', () => {
    const text = explain(allStatuses(), 'satisfacton', options());
    expect(text).toBe('Kế hoạch không có chỉ tiêu “satisfacton”. Có phải bạn muốn viết “satisfaction”?\n');
  });

  test('keeps to the width and lets no escape through, whatever the texts', () => {
    for (const evaluation of [allStatuses(), hostile(), measuredPlan()]) {
      for (const { id } of evaluation.indicators) {
        fc.assert(
          fc.property(
            fc.integer({ min: 40, max: 200 }),
            fc.constantFrom('vi' as const, 'en' as const),
            (width, language) => {
              const text = explain(evaluation, id, options({ width, language }));
              expect(text).not.toMatch(obeyed);
              expect(Math.max(...text.split('\n').map(textWidth))).toBeLessThanOrEqual(width);
            },
          ),
          { numRuns: 12 },
        );
      }
    }
  });
});
