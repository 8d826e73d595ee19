import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { changeKind } from '../../src/assess/change-kind.ts';
import { changesSince, type EarlierReport } from '../../src/assess/changes-since.ts';
import { exactDifference, exactOf } from '../../src/assess/exact-of.ts';
import { statuses } from '../../src/cli/statuses.ts';
import type { Assessment, Status } from '../../src/model/assessment.ts';
import { type ChangeKind, regressions } from '../../src/model/changes.ts';
import type { comparators } from '../../src/model/comparator.ts';
import type { Evaluation } from '../../src/model/evaluation.ts';
import { allStatuses } from '../report/fixtures/all-statuses.ts';
import { anAssessment, anObservation } from '../report/fixtures/assessment.ts';
import { anEvaluation } from '../report/fixtures/evaluation.ts';
import { measuredPlan } from '../report/fixtures/measured.ts';

const everything = { isPlanned: () => true, isSelected: () => true };
const earlier = (evaluation: Evaluation): EarlierReport => ({ file: 'a.json', ...evaluation });

/** What became of one indicator between two assessments of it. */
function changeOf(before: Assessment, now: Assessment) {
  const [change] = changesSince(anEvaluation([now]), earlier(anEvaluation([before])), everything).indicators;
  if (change === undefined) throw new Error('no change');
  return change;
}

/** An assessment whose observation in force is this. */
const valued = (value: number | string | boolean, over: Partial<Assessment> = {}) =>
  anAssessment({ observed: anObservation({ value }), ...over });

const asked = (comparator: keyof typeof comparators, value: number | string | boolean) => ({
  target: { ...anAssessment().target, comparator, value },
});

describe('the kind of a change', () => {
  /** Rows: before; columns: now. What each letter stands for is below. */
  const table = `
                     met on-track not-due at-risk behind missed stale no-data not-applicable
    met               =     w        w       w      B      B      x      x         e
    on-track          b     =        o       w      B      B      x      x         e
    not-due           b     o        =       w      B      B      x      x         e
    at-risk           b     b        b       =      B      B      x      x         e
    behind            r     r        r       r      =      w      x      x         e
    missed            r     r        r       r      b      =      x      x         e
    stale             n     n        n       n      B      B      =      o         e
    no-data           n     n        n       n      B      B      o      =         e
    not-applicable    n     n        n       n      B      B      o      o         =`;
  const kinds: Readonly<Record<string, ChangeKind>> = {
    '=': 'same',
    w: 'worse',
    b: 'better',
    o: 'otherwise',
    B: 'newly-behind',
    r: 'recovered',
    x: 'no-longer-reported',
    n: 'newly-reported',
    e: 'ended',
  };
  const [heads = [], ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ +/));

  test('is this, of every two statuses', () => {
    expect([...heads].sort()).toEqual([...statuses].sort());
    expect(rows).toHaveLength(9);
    for (const [before, ...letters] of rows) {
      for (const [index, letter] of letters.entries()) {
        const kind = changeKind(before as Status, heads[index] as Status);
        expect(`${before} → ${heads[index]}: ${kind}`).toBe(`${before} → ${heads[index]}: ${kinds[letter]}`);
      }
    }
  });

  test('no way from a good verdict to a bad one, through months without figures, goes by unseen', () => {
    const judgedWell: readonly Status[] = ['met', 'on-track', 'not-due', 'at-risk'];
    const silent: readonly Status[] = ['stale', 'no-data', 'not-applicable'];
    for (const first of judgedWell) {
      for (const last of ['behind', 'missed'] as const) {
        for (const between of silent) {
          const kindsSeen = [changeKind(first, between), changeKind(between, last)];
          expect(kindsSeen.some((kind) => regressions.includes(kind))).toBe(true);
        }
      }
    }
  });
});

describe('a value is subtracted as the decimal that JSON has', () => {
  test.each([
    [28, 26.05, -1.95],
    [0.1, 0.3, 0.2],
    [61.65831942125765, 61.971830985915496, 0.313511564657846],
    [1e-7, 3e-7, 2e-7],
    [1e21, 1.5e21, 5e20],
    [-2.5, 2.5, 5],
    [57.32, 57.32, 0],
  ])('from %d to %d is %d', (before, now, difference) => {
    expect(changeOf(valued(before), valued(now)).difference).toBe(difference);
  });

  test('whatever the numbers: less nothing they stay, less themselves nothing is left', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(exactDifference(number, 0)).toBe(number === 0 ? 0 : number);
        expect(exactDifference(number, number)).toBe(0);
      }),
    );
  });

  test('whatever the decimals: they are those that are written', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer({ min: 0, max: 6 }), (one, other, decimals) => {
        const written = (digits: number) => Number(`${digits}e-${decimals}`);
        expect(exactDifference(written(one), written(other))).toBe(written(one - other));
        expect(exactOf(written(one)).equals(new Fraction(one).div(10 ** decimals))).toBe(true);
      }),
    );
  });
});

describe('where a value went', () => {
  const rank = { scale: 'rank', unit: { vi: 'hạng', en: 'rank' }, ...asked('rank-at-most', 10) } as const;
  const tier = {
    scale: 'tier',
    tiers: ['yếu', 'khá', 'tốt'],
    ...asked('tier-at-least', 'khá'),
  } as const;
  const outOf = (total: number) => ({
    outOf: {
      datedTotal: 'ranked',
      title: { vi: 'tỉnh', en: 'provinces' },
      unit: { vi: 'tỉnh', en: 'provinces' },
      total,
      since: '2020-01-01',
      source: '',
      share: null,
    },
  });

  test.each<[string, Assessment, Assessment, string, number | null]>([
    ['more is better', valued(57), valued(58), 'better', 1],
    ['less is better', valued(5, asked('at-most', 4)), valued(4.5, asked('at-most', 4)), 'better', -0.5],
    ['nearer is better', valued(12, asked('equals', 10)), valued(9, asked('equals', 10)), 'better', -3],
    [
      'as far on the other side',
      valued(12, asked('equals', 10)),
      valued(8, asked('equals', 10)),
      'level',
      -4,
    ],
    ['a rank', valued(12, rank), valued(15, rank), 'worse', 3],
    [
      'a rank of fewer',
      valued(12, { ...rank, ...outOf(63) }),
      valued(9, { ...rank, ...outOf(34) }),
      'unknown',
      -3,
    ],
    ['a tier', valued('khá', tier), valued('tốt', tier), 'better', null],
    ['a tier of another scale', valued('kém', tier), valued('tốt', tier), 'unknown', null],
    ['other tiers', valued('khá', tier), valued('khá', { ...tier, tiers: ['khá', 'tốt'] }), 'unknown', null],
    [
      'done',
      valued(false, { scale: 'yes-no', ...asked('done', true) }),
      valued(true, { scale: 'yes-no', ...asked('done', true) }),
      'better',
      null,
    ],
    ['another unit', valued(6, { unit: { vi: 'huyện', en: 'districts' } }), valued(58), 'unknown', null],
    ['no figure then', anAssessment({ observed: null }), valued(58), 'unknown', null],
    ['no figure now', valued(58), anAssessment({ observed: null }), 'unknown', null],
    [
      'nearly as much is less',
      valued(100),
      anAssessment({ observed: anObservation({ value: 100, bound: 'less' }) }),
      'worse',
      0,
    ],
  ])('%s', (_, before, now, direction, difference) => {
    const change = changeOf(before, now);
    expect([change.direction, change.difference]).toEqual([direction, difference]);
  });
});

describe('what the plan defines otherwise', () => {
  const { measure, trajectory, path } = anAssessment();
  test.each<[string, Partial<Assessment>, readonly string[]]>([
    ['nothing', { trend: 'worse', reason: { code: 'short', facts: {} } }, []],
    [
      'a term of the measure',
      { measure: { ...measure, terms: { ...measure.terms, of: 'true' } } },
      ['measure'],
    ],
    ['the window', { measure: { ...measure, window: 'month' } }, ['measure']],
    [
      'the order of terms is none',
      { measure: { ...measure, terms: { among: 'true', of: measure.terms.of ?? '' } } },
      [],
    ],
    ['the kind of trajectory', { trajectory: { ...trajectory, kind: 'step' } }, ['trajectory']],
    ['an anchor', { path: path.slice(1) }, ['trajectory']],
    ['the tolerance', { tolerance: null }, ['trajectory']],
    ['the leg that the day is on is none', { trajectory: { ...trajectory, from: null } }, []],
    ['the unit', { unit: { vi: 'xã', en: 'communes' } }, ['unit']],
  ])('%s', (_, over, redefined) => {
    expect(changeOf(anAssessment(), anAssessment(over)).redefined).toEqual(redefined);
  });

  test('a target is another by its day, comparator, value, unit, and whether it is to be kept', () => {
    const { target } = anAssessment();
    expect(changeOf(anAssessment(), anAssessment({ target: { ...target } })).target).toBeNull();
    for (const over of [
      { by: '2026-12-31' },
      { comparator: 'more-than' },
      { value: 80 },
      { unit: { vi: 'xã', en: 'communes' } },
      { keep: true },
    ] as const) {
      const now = { ...target, ...over };
      expect(changeOf(anAssessment(), anAssessment({ target: now })).target).toEqual({ before: target, now });
    }
  });
});

test.each([
  ['every status', allStatuses()],
  ['every measure', measuredPlan()],
  ['an empty plan', anEvaluation([])],
])('a report held against itself is all the same: %s', (_, evaluation) => {
  const read = JSON.parse(JSON.stringify(evaluation)) as Evaluation;
  const changes = changesSince(evaluation, earlier(read), everything);
  expect(changes.counts.same).toBe(evaluation.indicators.length);
  expect(changes.since.summary).toEqual(evaluation.summary);
  for (const change of changes.indicators) {
    expect(change).toMatchObject({ kind: 'same', target: null, redefined: [] });
    expect([null, 0]).toContain(change.difference);
    expect(['level', 'unknown']).toContain(change.direction);
    expect(change.value.before).toEqual(change.value.now);
  }
});
