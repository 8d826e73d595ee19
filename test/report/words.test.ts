import { describe, expect, test } from 'vitest';
import type { Assessment, ReasonCode } from '../../src/model/evaluation.ts';
import { reasonText } from '../../src/report/reason-text.ts';
import { textWidth } from '../../src/report/text-width.ts';
import { observeProblemWords } from '../../src/report/words/observe-problems.ts';
import { planProblemWords } from '../../src/report/words/plan-problems.ts';
import { problemText } from '../../src/report/words/problems.ts';
import { readProblemWords } from '../../src/report/words/read-problems.ts';
import { reasonWords } from '../../src/report/words/reasons.ts';
import { statusOrder, statusWords } from '../../src/report/words/statuses.ts';
import { trendWords } from '../../src/report/words/trends.ts';
import { anAssessment } from './fixtures/assessment.ts';

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
  test.each(codes)('%s is one sentence in either language, with all facts and with none', (code) => {
    for (const assessment of [anAssessment({ reason: { code, facts: {} } }), bare(code)]) {
      for (const language of ['vi', 'en'] as const) {
        const sentence = reasonText(assessment, '2024-10-31', language);
        expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
        expect(sentence).not.toMatch(/null|undefined|NaN| {2}|\(\)| [,.;]/);
        expect(sentence).toBe(sentence.normalize('NFC'));
      }
    }
  });

  test('take the facts of the reason before those of the observation in force', () => {
    const settled = anAssessment({
      status: 'missed',
      reason: {
        code: 'missed-on-its-day',
        facts: { observed: 71.2, on: '2025-12-31', gap: -3.8, by: '2025-12-31', target: 75 },
      },
    });
    expect(reasonText(settled, '2026-03-31', 'vi')).toBe(
      'Thực hiện 71,2% tại ngày mục tiêu 31/12/2025, không đạt yêu cầu: ít nhất 75%; kém 3,8 điểm %.',
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
      'Thực hiện hạng 14 (số liệu ngày 31/12/2024), kém mức theo lộ trình tại ngày đó (hạng 10) là 4 bậc xếp hạng; yêu cầu trong 10 hạng đầu vào ngày 31/12/2025.',
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
      'Thực hiện 98% (số liệu ngày 07/10/2024), kém mức theo lộ trình tại ngày đó (100%) là 2 điểm %; yêu cầu ít nhất 100% từ ngày 31/12/2020 trở đi.',
    );
    expect(reasonText(kept, '2024-10-31', 'en')).toMatch(/to be at least 100% from 2020-12-31 on\.$/);
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
    const all = [planProblemWords, readProblemWords, observeProblemWords].flatMap((table) =>
      Object.keys(table),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  test('are found by code, and a code without words shows its facts', () => {
    const facts = { term: 'of', indicator: 'x', message: 'near )' };
    const known = { severity: 'error', code: 'expression-syntax', facts, place: null } as const;
    expect(problemText(known, 'en')).toBe(observeProblemWords['expression-syntax'].en(facts));
    expect(problemText({ ...known, code: 'unheard-of', facts: { a: 1 } }, 'vi')).toBe('unheard-of (a: 1)');
  });
});
