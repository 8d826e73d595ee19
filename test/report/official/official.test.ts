import { describe, expect, test } from 'vitest';
import type { Assessment, Status } from '../../../src/model/assessment.ts';
import {
  officialGroups,
  officialHeading,
  officialTexts,
} from '../../../src/report/official/official-table.ts';
import { rollUp, rollUpSentence } from '../../../src/report/official/roll-up.ts';
import { officialVerdict } from '../../../src/report/official/verdict.ts';
import { allStatuses } from '../fixtures/all-statuses.ts';
import { anAssessment } from '../fixtures/assessment.ts';
import { emptyPlan } from '../fixtures/empty-plan.ts';
import { anEvaluation } from '../fixtures/evaluation.ts';
import { measuredPlan } from '../fixtures/measured.ts';

describe('verdicts as offices write them', () => {
  const target = { ...anAssessment().target, by: '2025-12-31' };
  const said = (status: Status, asOf: string, exceeded: Assessment['exceeded'] = false) =>
    officialVerdict({ status, exceeded, target }, asOf, 'vi');

  test.each([
    ['met', 'Đạt', 'Đạt'],
    ['on-track', 'Đúng tiến độ', 'Không đạt'],
    ['at-risk', 'Chưa đạt – có nguy cơ chậm', 'Không đạt'],
    ['behind', 'Chưa đạt – chậm tiến độ', 'Không đạt'],
    ['missed', 'Không đạt', 'Không đạt'],
    ['not-due', 'Chưa đến hạn', 'Không đạt'],
    ['stale', 'Số liệu cũ', 'Số liệu cũ'],
    ['no-data', 'Chưa có số liệu', 'Chưa có số liệu'],
    ['not-applicable', 'Không còn đối tượng', 'Không còn đối tượng'],
  ] as const)(
    '%s: “%s” on the last day before the target’s is over, “%s” after it',
    (status, before, after) => {
      expect(said(status, '2025-12-31')).toBe(before);
      expect(said(status, '2026-01-01')).toBe(after);
    },
  );

  test('better than asked is “Vượt”', () => expect(said('met', '2024-10-31', true)).toBe('Vượt'));
});

describe('the roll-up', () => {
  test('counts every indicator once, and says so in one sentence', () => {
    expect(rollUpSentence(allStatuses(), 'vi')).toBe(
      'Đã hoàn thành 1/10 chỉ tiêu (trong đó 1 chỉ tiêu vượt); ' +
        '5 chỉ tiêu chưa đạt (1 đúng tiến độ, 1 có nguy cơ chậm, 2 chậm tiến độ, 1 chưa đến hạn); ' +
        '1 chỉ tiêu đã đến hạn mà không đạt; ' +
        '2 chỉ tiêu chưa đánh giá được (1 số liệu cũ, 1 chưa có số liệu); ' +
        '1 chỉ tiêu không còn đối tượng đánh giá.',
    );
    expect(rollUpSentence(allStatuses(), 'en')).toMatch(
      /^1 of 10 indicators is met \(1 of them exceeded\); .*; 1 not met by its day; /,
    );
  });

  test('says the status of what is to be kept and is not, so that it can be told from the counts by status', () => {
    const kept = anEvaluation([
      anAssessment({ status: 'behind', target: { ...anAssessment().target, by: '2020-12-31', keep: true } }),
    ]);
    expect(rollUpSentence(kept, 'vi')).toBe(
      'Đã hoàn thành 0/1 chỉ tiêu; 1 chỉ tiêu đã đến hạn mà không đạt (1 chậm tiến độ).',
    );
  });

  test('says of what a failed year has decided that its day is to come', () => {
    const year = anAssessment({ status: 'missed', target: { ...anAssessment().target, by: '2025-12-31' } });
    const early = anEvaluation([year], { asOf: '2024-10-31' });
    expect(rollUpSentence(early, 'vi')).toBe(
      'Đã hoàn thành 0/1 chỉ tiêu; 1 chỉ tiêu chưa đến hạn nhưng đã có năm không đạt.',
    );
    expect(rollUpSentence(early, 'en')).toBe(
      '0 of 1 indicator is met; 1 not due that has failed a year already.',
    );
    const late = anEvaluation([year, year], { asOf: '2026-01-01' });
    expect(rollUpSentence(late, 'vi')).toBe(
      'Đã hoàn thành 0/2 chỉ tiêu; 2 chỉ tiêu đã đến hạn mà không đạt.',
    );
    expect(rollUpSentence(late, 'en')).toBe('0 of 2 indicators are met; 2 not met by their day.');
  });

  test('adds up, on any day', () => {
    for (const asOf of ['2020-01-01', '2024-10-31', '2026-01-01', '2031-01-01']) {
      const { selected, exceeded: _, ...counts } = rollUp({ ...allStatuses(), asOf });
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(selected);
    }
  });

  test('of a plan without indicators says that there is none', () => {
    expect(rollUpSentence(emptyPlan(), 'vi')).toBe('Kế hoạch không có chỉ tiêu nào để đánh giá.');
  });
});

describe('the table that offices hand in', () => {
  const evaluation = allStatuses();
  const groups = officialGroups(evaluation, () => true, 'vi');
  const rows = groups.flatMap((group) => group.rows);
  const texts = (id: string) => {
    const row = rows.find(({ assessment }) => assessment.id === id);
    return row === undefined ? null : officialTexts(row, evaluation, 'vi');
  };

  test('groups by pillar in the plan’s order, with Roman numerals, and counts through', () => {
    expect(groups.map(({ numeral, name }) => `${numeral}. ${name}`)).toEqual([
      'I. Chính quyền số',
      'II. Kinh tế số',
      'III. Xã hội số',
    ]);
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('keeps the numeral of a pillar whose predecessor is not shown', () => {
    const [first, second] = officialGroups(evaluation, ({ pillar }) => pillar !== 'digital-government', 'vi');
    expect([first?.numeral, first?.rows[0]?.number, second?.numeral]).toEqual(['II', 1, 'III']);
  });

  test('names the year of the plan', () => {
    expect(officialHeading('target', evaluation, 'vi')).toBe('Kế hoạch 2025');
    expect(officialHeading('target', { ...evaluation, targetBy: '2030-12-31' }, 'vi')).toBe('Kế hoạch 2030');
  });

  test('tells value, completion of the plan and change in points apart', () => {
    expect(texts('online-dossier-share')).toMatchObject({
      target: '≥ 75 (năm 2025)',
      expected: '69,17',
      previous: '57,1 (30/09/2024)',
      observed: '57,32† (31/10/2024)',
      // 100 × 57.32 / 75 = 76.4266…
      completion: '76,43',
      change: '+0,22 điểm\u00a0%',
      status: 'Chưa đạt – chậm tiến độ',
    });
  });

  test('has a dash where a figure has no meaning', () => {
    const bare = anEvaluation([
      anAssessment({
        completion: null,
        sincePrevious: null,
        previous: null,
        observed: null,
        owner: null,
        expected: null,
      }),
    ]);
    const [row] = officialGroups(bare, () => true, 'vi').flatMap((group) => group.rows);
    expect(row === undefined ? null : officialTexts(row, bare, 'vi')).toMatchObject({
      previous: '–',
      observed: 'chưa có',
      completion: '–',
      change: '–',
      expected: '–',
      owner: '–',
      sources: '–',
    });
  });

  test('never rounds what is not complete to 100, nor a change that is there to zero', () => {
    const near = anEvaluation([anAssessment({ completion: 99.9996, sincePrevious: -0.0004 })]);
    const [row] = officialGroups(near, () => true, 'vi').flatMap((group) => group.rows);
    expect(row === undefined ? null : officialTexts(row, near, 'vi')).toMatchObject({
      completion: '99,9996',
      change: '−0,0004 điểm\u00a0%',
    });
  });

  test('writes out every indicator that offices measure, without an empty cell but notes', () => {
    const measured = measuredPlan();
    for (const language of ['vi', 'en'] as const) {
      for (const row of officialGroups(measured, () => true, language).flatMap((group) => group.rows)) {
        const { note: _, unit: __, ...cells } = officialTexts(row, measured, language);
        expect(Object.entries(cells).filter(([, text]) => text === '')).toEqual([]);
      }
    }
  });
});
