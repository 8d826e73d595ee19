import { describe, expect, test } from 'vitest';
import type { Assessment, ReasonCode } from '../../src/model/assessment.ts';
import { reasonText } from '../../src/report/reason-text.ts';
import { textWidth } from '../../src/report/text-width.ts';
import { compareProblemWords } from '../../src/report/words/compare-problems.ts';
import { observeProblemWords } from '../../src/report/words/observe-problems.ts';
import { planProblemWords } from '../../src/report/words/plan-problems.ts';
import { problemText } from '../../src/report/words/problems.ts';
import { readProblemWords } from '../../src/report/words/read-problems.ts';
import { reasonWords } from '../../src/report/words/reasons.ts';
import { statusOrder, statusWords } from '../../src/report/words/statuses.ts';
import { trendWords } from '../../src/report/words/trends.ts';
import { anAssessment, anObservation } from './fixtures/assessment.ts';

const codes = Object.keys(reasonWords) as readonly ReasonCode[];

/** An assessment of which nothing is known but its target. */
function bare(code: ReasonCode): Assessment {
  return anAssessment({
    observed: null,
    expected: null,
    gap: null,
    tolerance: null,
    reason: { code, facts: {} },
  });
}

describe('the reasons', () => {
  test.each(codes)(
    '%s is said in whole sentences in either language, with all facts and with none',
    (code) => {
      for (const assessment of [anAssessment({ reason: { code, facts: {} } }), bare(code)]) {
        for (const language of ['vi', 'en'] as const) {
          const sentence = reasonText(assessment, '2024-10-31', language);
          expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
          expect(sentence).not.toMatch(/null|undefined|NaN| {2}|\(\)| [,.;]/);
          expect(sentence).toBe(sentence.normalize('NFC'));
        }
      }
    },
  );

  test('take the facts of the reason before those of the observation in force', () => {
    const settled = anAssessment({
      status: 'missed',
      reason: {
        code: 'missed-on-its-day',
        facts: { observed: 71.2, on: '2025-12-31', gap: -3.8, by: '2025-12-31', target: 75 },
      },
    });
    expect(reasonText(settled, '2026-03-31', 'vi')).toBe(
      'Thực hiện 71,2% tại ngày mục tiêu 31/12/2025, không đạt yêu cầu: ít nhất 75%; kém 3,8 điểm\u00a0%.',
    );
  });

  test('say what ranks, tiers and yes/no are short of', () => {
    const rank = anAssessment({
      scale: 'rank',
      unit: { vi: 'hạng', en: 'rank' },
      target: {
        by: '2025-12-31',
        comparator: 'rank-at-most',
        value: 10,
        unit: { vi: 'hạng', en: 'rank' },
        keep: false,
      },
      reason: {
        code: 'short',
        facts: { observed: 14, expected: 10, gap: -4, tolerance: null, on: '2024-12-31' },
      },
      tolerance: null,
    });
    expect(reasonText(rank, '2025-01-31', 'vi')).toBe(
      'Thực hiện hạng 14 (số liệu ngày 31/12/2024), kém 4 bậc xếp hạng so với mức theo lộ trình tại ngày đó (hạng 10). Yêu cầu: đứng trong 10 hạng đầu đến ngày 31/12/2025.',
    );
    const done = anAssessment({
      scale: 'yes-no',
      unit: { vi: '', en: '' },
      target: { by: '2023-12-31', comparator: 'done', value: true, unit: { vi: '', en: '' }, keep: false },
      reason: { code: 'missed-on-its-day', facts: { observed: 'no', target: 'yes', gap: -1 } },
    });
    expect(reasonText(done, '2024-10-31', 'vi')).toBe(
      'Chưa hoàn thành tại ngày mục tiêu 31/12/2023, không đạt yêu cầu: phải hoàn thành.',
    );
  });

  test('say from when on a target has to be kept', () => {
    const kept = anAssessment({
      target: {
        by: '2020-12-31',
        comparator: 'at-least',
        value: 100,
        unit: { vi: '%', en: '%' },
        keep: true,
      },
      reason: { code: 'short', facts: { observed: 98, expected: 100, gap: -2, on: '2024-10-07' } },
      tolerance: null,
    });
    expect(reasonText(kept, '2024-10-31', 'vi')).toBe(
      'Thực hiện 98% (số liệu ngày 07/10/2024), kém 2 điểm\u00a0% so với mức theo lộ trình tại ngày đó (100%). Yêu cầu: đạt ít nhất 100% từ ngày 31/12/2020 trở đi.',
    );
    expect(reasonText(kept, '2024-10-31', 'en')).toMatch(/; must be at least 100% from 2020-12-31 on\.$/);
  });

  test('do not call a target met before its day', () => {
    const early = anAssessment({
      status: 'met',
      observed: anObservation({ value: 96 }),
      target: { ...anAssessment().target, by: '2030-12-31', value: 95 },
      reason: { code: 'satisfies-target', facts: {} },
    });
    expect(reasonText(early, '2024-10-31', 'vi')).toBe(
      'Thực hiện 96% (số liệu 12 tháng đến hết tháng 10/2024, chốt ngày 31/10/2024), đang ở mức yêu cầu cho ngày 31/12/2030 (ít nhất 95%); chưa đến ngày mục tiêu.',
    );
    expect(reasonText(early, '2024-10-31', 'en')).toBe(
      'Observed 96% (figure for the 12 months to the end of October 2024, up to 2024-10-31), at the level that is asked for 2030-12-31 (at least 95%); the target day has not come.',
    );
    const kept = { ...early, target: { ...early.target, by: '2020-12-31', keep: true } };
    expect(reasonText(kept, '2024-10-31', 'vi')).toBe(
      'Thực hiện 96% (số liệu 12 tháng đến hết tháng 10/2024, chốt ngày 31/10/2024), đạt yêu cầu: ít nhất 95%, phải giữ từ ngày 31/12/2020 trở đi.',
    );
    expect(reasonText(early, '2030-12-31', 'en')).toMatch(
      /, which meets the target: at least 95% by 2030-12-31\.$/,
    );
  });

  test('tell a way that has not begun from a figure that is older than its beginning', () => {
    // 75 − 40 = 35
    const early = anAssessment({
      status: 'not-due',
      observed: anObservation({ value: 40, on: '2020-09-30', period: null }),
      expected: null,
      gap: null,
      reason: { code: 'before-first-anchor', facts: {} },
    });
    expect(reasonText(early, '2020-11-30', 'vi')).toBe(
      'Chưa đến mốc tính đầu tiên (31/12/2020) nên chưa có mức theo lộ trình để so; thực hiện 40% (số liệu ngày 30/09/2020), còn cách mục tiêu 35 điểm\u00a0%. Yêu cầu: đạt ít nhất 75% đến ngày 31/12/2025.',
    );
    expect(reasonText(early, '2021-01-31', 'vi')).toMatch(
      /^Số liệu có trước mốc tính đầu tiên \(31\/12\/2020\) nên chưa có mức theo lộ trình để so; /,
    );
    expect(reasonText(early, '2021-01-31', 'en')).toBe(
      'The figure is older than the first anchor (2020-12-31), so there is no expected value; observed 40% (figure of 2020-09-30), 35 pts from the target; must be at least 75% by 2025-12-31.',
    );
    // a figure that covers only a part may stand above the target without meeting it
    const above = { ...early, observed: anObservation({ value: 80, on: '2020-09-30', partial: true }) };
    expect(reasonText(above, '2021-01-31', 'vi')).not.toContain('còn cách');
  });

  test('say first that a target day has passed, then that the figure is old', () => {
    const old = anAssessment({
      status: 'stale',
      lastVerdict: 'behind',
      reason: { code: 'too-old', facts: { on: '2024-10-31', limit: '2024-12-31' } },
    });
    expect(reasonText(old, '2025-06-30', 'vi')).toBe(
      'Số liệu mới nhất, của ngày 31/10/2024, đã cũ (chỉ có giá trị đến ngày 31/12/2024); cần số liệu mới hơn để đánh giá tại ngày 30/06/2025.',
    );
    expect(reasonText(old, '2026-01-01', 'vi')).toBe(
      'Ngày mục tiêu 31/12/2025 đã qua nhưng chưa có số liệu của ngày đó; số liệu mới nhất, của ngày 31/10/2024, đã cũ (chỉ có giá trị đến ngày 31/12/2024).',
    );
    const kept = { ...old, target: { ...old.target, keep: true } };
    expect(reasonText(kept, '2026-01-01', 'en')).toMatch(/^The latest figure, of 2024-10-31, is too old/);
  });

  test('end with one full stop where the reason of the plan has its own', () => {
    const ended = anAssessment({
      reason: { code: 'object-ended', facts: { until: '2025-06-30', reasonVi: 'Không còn cấp huyện.' } },
    });
    expect(reasonText(ended, '2026-01-01', 'vi')).toBe(
      'Đối tượng đánh giá không còn sau ngày 30/06/2025: Không còn cấp huyện.',
    );
  });

  test('ask for what has to be done, ranked or kept low in the words that fit', () => {
    const asked = (target: Partial<Assessment['target']>, scale: Assessment['scale'] = 'number') =>
      reasonText(
        anAssessment({
          scale,
          observed: null,
          expected: null,
          gap: null,
          target: { ...anAssessment().target, ...target },
          reason: { code: 'short', facts: {} },
        }),
        '2024-10-31',
        'vi',
      ).split('Yêu cầu: ')[1];
    expect(asked({ comparator: 'at-most', value: 4 })).toBe('không quá 4% đến ngày 31/12/2025.');
    expect(asked({ comparator: 'more-than', value: 4 })).toBe('đạt trên 4% đến ngày 31/12/2025.');
    expect(asked({ comparator: 'done', value: true }, 'yes-no')).toBe('đến ngày 31/12/2025 phải hoàn thành.');
    expect(asked({ comparator: 'tier-at-least', value: 'khá', keep: true }, 'tier')).toBe(
      'đạt từ mức khá trở lên từ ngày 31/12/2025 trở đi.',
    );
  });

  test('say that figures in another unit cannot be compared', () => {
    const other = anAssessment({
      unit: { vi: 'xã', en: 'communes' },
      target: {
        by: '2030-12-31',
        comparator: 'at-least',
        value: 80,
        unit: { vi: '%', en: '%' },
        keep: false,
      },
      reason: { code: 'other-unit', facts: {} },
    });
    expect(reasonText(other, '2024-10-31', 'vi')).toBe(
      'Mục tiêu tính bằng %, số liệu tính bằng xã: chưa quy đổi được nên chưa đánh giá.',
    );
  });
});

describe('the statuses', () => {
  test('are told apart by their symbols alone, each one cell wide', () => {
    const symbols = Object.values(statusWords).map(({ symbol }) => symbol);
    expect(new Set(symbols).size).toBe(symbols.length);
    expect(symbols.every((symbol) => textWidth(symbol) === 1)).toBe(true);
  });

  test('are all counted', () => {
    expect(new Set(statusOrder)).toEqual(new Set(Object.keys(statusWords)));
  });

  test('leave no trend without a sign of one cell', () => {
    expect(Object.values(trendWords).every(({ symbol }) => textWidth(symbol) === 1)).toBe(true);
  });
});

describe('the words of problems', () => {
  test('come from tables that share no code', () => {
    const tables = [planProblemWords, readProblemWords, observeProblemWords, compareProblemWords];
    const all = tables.flatMap((table) => Object.keys(table));
    expect(new Set(all).size).toBe(all.length);
  });

  test('are found by code, and a code without words shows its facts', () => {
    const facts = { term: 'of', indicator: 'x', message: 'near )' };
    const known = { severity: 'error', code: 'expression-syntax', facts, place: null } as const;
    expect(problemText(known, 'en')).toBe(observeProblemWords['expression-syntax'].en(facts));
    expect(problemText({ ...known, code: 'unheard-of', facts: { a: 1 } }, 'vi')).toBe('unheard-of (a: 1)');
  });
});
