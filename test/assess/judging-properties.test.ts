import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { assessIndicator } from '../../src/assess/assess-indicator.ts';
import { converterTo } from '../../src/assess/converter.ts';
import type { Judging } from '../../src/assess/judging.ts';
import { summarize } from '../../src/assess/summarize.ts';
import { statuses } from '../../src/cli/statuses.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { dayFrom, dayNumber } from '../../src/model/day.ts';
import type { AlternativePath, Indicator, Milestone } from '../../src/model/plan.ts';
import type { Bound, Observation } from '../../src/model/series.ts';
import { readPlan, readSeries } from './status-cases.ts';

const someDay = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2030-12-31') }).map(dayFrom);
const someTotal = fc.integer({ min: 1, max: 2000 });
const someCount = fc.integer({ min: 0, max: 60_000 }).map((hundredths) => hundredths / 100);

/** A plan in words: a count out of a total that changes, a share of it later, and two other ways. */
const somePlan = fc
  .record({
    kind: fc.constantFrom('linear', 'step', 'flat'),
    baseline: fc.constantFrom('', 'from 0 on 2019-12-31; '),
    comparator: fc.constantFrom('at-least', 'more-than', 'at-most'),
    counts: fc.tuple(someCount, someCount),
    share: fc.integer({ min: 1, max: 100 }),
    totals: fc.tuple(someTotal, someTotal),
    points: fc.tuple(someCount, someCount),
    tolerance: fc.constantFrom('', '; at risk 10%', '; at risk 5'),
    target: fc.constantFrom('2022-12-31', '2025-12-31', '2030-12-31'),
    path: fc.constantFrom('', '; judged by one', '; judged by two'),
  })
  .map(
    ({ kind, baseline, comparator, counts, share, totals, points, tolerance, target, path }) =>
      `${kind}; ${baseline}out of communes ${totals[0]} from 2019-12-01, ${totals[1]} from 2025-07-01; ` +
      `${comparator} ${counts[0]} by 2022-12-31; ${comparator} ${counts[1]} by 2025-12-31; ` +
      `${comparator} ${share} by 2030-12-31 in % of communes; ` +
      `path one ${points[0]} by 2023-12-31; path two step ${points[0]} by 2023-06-30, ${points[1]} by 2025-12-31; ` +
      `target ${target}; cumulative${tolerance}${path}`,
  );

/** Figures of different days, in words, oldest first. */
const someFigures = fc
  .uniqueArray(fc.tuple(someDay, someCount), { maxLength: 4, selector: ([day]) => day })
  .map((figures) => figures.map(([day, value]) => `${value} on ${day}`).join('; '));

interface Case {
  readonly indicator: Indicator;
  readonly judging: Judging;
  readonly observations: readonly Observation[];
}

const someCase = fc.tuple(somePlan, someFigures, someDay).map(([plan, figures, asOf]): Case => {
  const { indicator, judgedOn } = readPlan(plan);
  return { indicator, judging: judgedOn(asOf), observations: readSeries(figures, indicator).observations };
});

function assess({ indicator, judging, observations }: Case): Assessment {
  const series = { ...readSeries('', indicator), observations };
  return assessIndicator(indicator, series, judging);
}

/** What a verdict is made of; other words beside it may differ. */
function verdictOf(assessment: Assessment) {
  const { status, lastVerdict, exceeded, belowPath, reachedOn, trend, expected, gap } = assessment;
  const results = assessment.milestones.map(({ result }) => result);
  return { status, lastVerdict, exceeded, belowPath, reachedOn, trend, expected, gap, results };
}

test('the counts of statuses add up to the indicators', () => {
  fc.assert(
    fc.property(fc.array(someCase, { maxLength: 10 }), (cases) => {
      const summary = summarize(cases.map(assess), cases.length);
      expect(statuses.reduce((sum, status) => sum + summary[status], 0)).toBe(cases.length);
    }),
  );
});

describe('a conversion', () => {
  test('there and back gives what it was', () => {
    fc.assert(
      fc.property(someTotal, someCount, (total, count) => {
        const { indicator, judgedOn } = readPlan(
          `out of communes ${total} from 2019-12-01; at-least 1 by 2025-12-31; at-least 1 by 2030-12-31 in % of communes`,
        );
        const judging = judgedOn('2024-10-31');
        const [counted, shared] = indicator.milestones as [Milestone, Milestone];
        const value = new Fraction(count);
        const share = converterTo(shared, indicator, judging).own('observation', { on: '2024-10-07', value });
        const again = { ...shared, value: share?.value ?? new Fraction(-1) };
        const back = converterTo(counted, indicator, judging).milestone(again);
        expect(back?.value.equals(value)).toBe(true);
        expect(back?.conversion?.from).toEqual(share?.conversion?.to);
      }),
    );
  });

  test('every one that is made is named, and what is written stays as it is', () => {
    fc.assert(
      fc.property(someCase, (one) => {
        const found = assess(one);
        const own = found.target.unit.vi === found.unit.vi;
        const observed = found.conversions.filter(
          ({ what, to }) => what === 'observation' && to.unit.vi === found.target.unit.vi,
        );
        if (found.observed === null) return;
        expect(one.observations.map(({ value }) => value.valueOf())).toContain(found.observed.value);
        expect(observed.some(({ on }) => on === found.observed?.on)).toBe(!own);
      }),
    );
  });

  test('a total that begins after the as-of day changes nothing', () => {
    fc.assert(
      fc.property(someCase, (one) => {
        const { datedTotals, asOf } = one.judging;
        const known = datedTotals.map((total) => ({
          ...total,
          values: total.values.filter(({ from }) => from <= asOf),
        }));
        expect(assess({ ...one, judging: { ...one.judging, datedTotals: known } })).toEqual(assess(one));
      }),
    );
  });
});

describe('another way to the target', () => {
  test('that is the way through the milestones gives the same verdict', () => {
    fc.assert(
      fc.property(someCase, (one) => {
        const milestones = one.indicator.milestones.filter(({ of }) => of === null);
        const same: AlternativePath = {
          ...(one.indicator.paths[0] as AlternativePath),
          id: 'same',
          kind: one.indicator.trajectory,
          points: milestones.map(({ by, value }) => ({ on: by, value })),
        };
        const indicator = { ...one.indicator, milestones, paths: [same] };
        const by = (path: string | null) => assess({ ...one, indicator, judging: { ...one.judging, path } });
        expect(verdictOf(by('same'))).toEqual(verdictOf(by(null)));
        expect(by('same').reason).toEqual(by(null).reason);
      }),
    );
  });

  test('says beside what it says when it is asked for', () => {
    fc.assert(
      fc.property(someCase, (one) => {
        const by = (path: string | null) => assess({ ...one, judging: { ...one.judging, path } });
        for (const asked of [null, 'one', 'two']) {
          const beside = [null, 'one', 'two'].filter((path) => path !== asked);
          expect(by(asked).otherPaths.map(({ id }) => id)).toEqual(beside);
          for (const { id, status, expected, gap } of by(asked).otherPaths) {
            expect({ status, expected, gap }).toEqual({
              status: by(id).status,
              expected: by(id).expected,
              gap: by(id).gap,
            });
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('counts the same in whatever order the ways are declared', () => {
    fc.assert(
      fc.property(someCase, (one) => {
        const turned = { ...one.indicator, paths: one.indicator.paths.toReversed() };
        const { declaredPaths, otherPaths, conversions, ...rest } = assess(one);
        const found = assess({ ...one, indicator: turned });
        const byId = (paths: Assessment['otherPaths']) => new Map(paths.map((path) => [path.id, path]));
        expect(found.declaredPaths).toEqual(declaredPaths.toReversed());
        expect(byId(found.otherPaths)).toEqual(byId(otherPaths));
        expect(new Set(found.conversions)).toEqual(new Set(conversions));
        expect(found).toMatchObject(rest);
      }),
    );
  });
});

describe('a verdict', () => {
  test('is not changed by an estimate', () => {
    fc.assert(
      fc.property(someCase, someDay, someCount, fc.integer({ min: 0, max: 2 }), (one, day, value, trust) => {
        const words = `${value} on ${day} estimate${trust === 0 ? '' : ` trust ${trust}`}`;
        const estimate = readSeries(words, one.indicator).observations;
        const found = assess({ ...one, observations: [...estimate, ...one.observations] });
        expect(verdictOf(found)).toEqual(verdictOf(assess(one)));
        if (found.status !== 'no-data') expect(found.reason).toEqual(assess(one).reason);
      }),
    );
  });

  test('is not changed by what a less trusted source says of the same days', () => {
    fc.assert(
      fc.property(someCase, fc.array(someCount, { minLength: 4, maxLength: 4 }), (one, values) => {
        const rivals = one.observations.map((seen, index): Observation => {
          return { ...seen, value: new Fraction(values[index] ?? 0), trust: 1, from: 'other' };
        });
        const { observed, ...rest } = assess(one);
        const found = assess({ ...one, observations: [...rivals, ...one.observations] });
        expect(found).toMatchObject(rest);
        expect(found.observed?.rivals.length ?? 0).toBe(observed === null ? 0 : 1);
      }),
    );
  });

  test('by a word of bounds changes no number that is shown', () => {
    const words = fc.constantFrom<Bound>('exact', 'less', 'more', 'about');
    const shown = ({
      observed,
      previous,
      trendAgainst,
      series,
      expected,
      gap,
      path,
      ...rest
    }: Assessment) => ({
      value: observed?.value,
      previous,
      trendAgainst,
      series,
      expected,
      gap,
      path,
      conversions: rest.conversions,
      outOf: rest.outOf,
      fact: rest.reason.facts.gap,
    });
    fc.assert(
      fc.property(someCase, words, words, (one, bound, other) => {
        const as = (word: Bound) => one.observations.map((seen) => ({ ...seen, bound: word }));
        const found = assess({ ...one, observations: as(bound) });
        // which early figure settles a count, and is converted, may change with its bound
        fc.pre(one.judging.asOf <= found.target.by);
        expect(shown(found)).toEqual(shown(assess({ ...one, observations: as(other) })));
      }),
    );
  });

  test('about is exactly, for the verdict', () => {
    fc.assert(
      fc.property(someCase, (one) => {
        const about = one.observations.map((seen): Observation => ({ ...seen, bound: 'about' }));
        expect(verdictOf(assess({ ...one, observations: about }))).toEqual(verdictOf(assess(one)));
      }),
    );
  });
});
