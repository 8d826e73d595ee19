import { expect, test } from 'vitest';
import { worstFirst } from '../../../src/report/html/worst-first.ts';
import { anAssessment } from '../fixtures/assessment.ts';

test('what lacks the largest part of what was expected comes first, what has no size last', () => {
  // 96,71/210,71 = 46 %; 7,2/69,17 = 10 %; 2/100 = 2 %; of an expected 0 any lack is more than all of it
  const members = [
    anAssessment({ id: 'two-of-hundred', expected: 100, gap: -2 }),
    anAssessment({ id: 'tier', scale: 'tier', expected: 'khá', gap: -1 }),
    anAssessment({ id: 'seven-of-69', expected: 69.17, gap: -7.2 }),
    anAssessment({ id: 'no-gap', expected: null, gap: null }),
    anAssessment({ id: 'communes', expected: 210.71, gap: -96.71 }),
    anAssessment({ id: 'of-nothing', expected: 0, gap: -1 }),
  ];
  expect(worstFirst(members).map(({ id }) => id)).toEqual([
    'of-nothing',
    'communes',
    'seven-of-69',
    'two-of-hundred',
    'tier',
    'no-gap',
  ]);
});
