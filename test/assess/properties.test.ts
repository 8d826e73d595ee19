import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { assessIndicator } from '../../src/assess/assess-indicator.ts';
import { converterTo } from '../../src/assess/converter.ts';
import { expectedOn } from '../../src/assess/expected-on.ts';
import { trajectoryOf } from '../../src/assess/trajectory.ts';
import type { Status } from '../../src/model/assessment.ts';
import { addDays, dayFrom, dayNumber } from '../../src/model/day.ts';
import type { Indicator, Milestone, TrajectoryKind } from '../../src/model/plan.ts';
import { judgingOn, plainIndicator, readPlan, readSeries } from './status-cases.ts';

const someDay = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2030-12-31') }).map(dayFrom);
const someValue = fc.integer({ min: 1, max: 10_000 }).map((hundredths) => new Fraction(hundredths, 100));

/** One to four milestones in order of their days, each a value at least. */
const someMilestones = fc
  .uniqueArray(fc.tuple(someDay, someValue), { minLength: 1, maxLength: 4, selector: ([day]) => day })
  .map((points): Milestone[] =>
    points
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([by, value]) => ({
        by,
        comparator: 'at-least',
        value,
        unit: null,
        of: null,
        article: null,
        quote: null,
        note: null,
        implicit: false,
        keep: false,
        place: plainIndicator().place,
      })),
  );

function indicatorWith(milestones: Milestone[], trajectory: TrajectoryKind): Indicator {
  return { ...plainIndicator(), milestones, trajectory };
}

function wayThrough(indicator: Indicator) {
  const target = indicator.milestones[0] as Milestone;
  return trajectoryOf(
    indicator,
    target,
    null,
    converterTo(target, indicator, judgingOn('2030-12-31', target.by)),
  );
}

describe('a trajectory', () => {
  const kinds: TrajectoryKind[] = ['linear', 'compound', 'step', 'flat'];

  test.each(kinds)('passes through every milestone on its day: %s', (kind) => {
    fc.assert(
      fc.property(someMilestones, (milestones) => {
        const trajectory = wayThrough(indicatorWith(milestones, kind));
        for (const { by, value } of milestones) {
          expect(expectedOn(trajectory, by)?.value.equals(value)).toBe(true);
        }
      }),
    );
  });

  test.each(['linear', 'compound'] as const)(
    'stays between the anchors that a day lies between: %s',
    (kind) => {
      fc.assert(
        fc.property(someMilestones, someDay, (milestones, day) => {
          const trajectory = wayThrough(indicatorWith(milestones, kind));
          const before = milestones.findLast(({ by }) => by <= day);
          const after = milestones.find(({ by }) => by >= day);
          if (before === undefined || after === undefined) return;
          const value = expectedOn(trajectory, day)?.value.valueOf() ?? Number.NaN;
          const ends = [before.value.valueOf(), after.value.valueOf()].sort((a, b) => a - b);
          // compound values are rounded to twelve digits
          expect(value).toBeGreaterThanOrEqual((ends[0] ?? 0) * (1 - 1e-11));
          expect(value).toBeLessThanOrEqual((ends[1] ?? 0) * (1 + 1e-11));
        }),
      );
    },
  );

  test('is in force from its first anchor on, and never before', () => {
    fc.assert(
      fc.property(someMilestones, (milestones) => {
        const first = milestones[0] as Milestone;
        const trajectory = wayThrough(indicatorWith(milestones, 'linear'));
        expect(expectedOn(trajectory, addDays(first.by, -1))).toBeNull();
        expect(expectedOn(trajectory, addDays(first.by, 1))).not.toBeNull();
      }),
    );
  });
});

/** From worst to best, of an observation in force before the target's day. */
const order: readonly Status[] = ['behind', 'at-risk', 'on-track', 'met'];

describe('a status', () => {
  const line = 'from 0 on 2020-12-31; at-least 100 by 2025-12-31; at risk 10%; stale after 20 years';

  test('a better figure never worsens it', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.integer({ min: 0, max: 120 }),
        fc.integer({ min: 0, max: 120 }),
        (day, one, other) => {
          fc.pre(day >= '2021-01-01' && day <= '2025-12-31');
          const status = (value: number) => {
            const { indicator, judgedOn } = readPlan(line);
            return assessIndicator(indicator, readSeries(`${value} on ${day}`, indicator), judgedOn(day))
              .status;
          };
          const worse = order.indexOf(status(Math.min(one, other)));
          expect(order.indexOf(status(Math.max(one, other)))).toBeGreaterThanOrEqual(worse);
        },
      ),
    );
  });

  test('turning direction and signs round changes nothing', () => {
    fc.assert(
      fc.property(someDay, someDay, fc.integer({ min: -50, max: 150 }), (day, later, value) => {
        const asOf = day < later ? later : day;
        const judged = (sign: 1 | -1) => {
          const text = `from 0 on 2020-12-31; ${sign === 1 ? 'at-least' : 'at-most'} ${sign * 100} by 2025-12-31; at risk 10%`;
          const { indicator, judgedOn } = readPlan(text);
          const found = assessIndicator(
            indicator,
            readSeries(`${sign * value} on ${day}`, indicator),
            judgedOn(asOf),
          );
          return [
            found.status,
            found.gap,
            found.belowPath,
            found.exceeded,
            found.lastVerdict,
            found.tolerance,
          ];
        };
        expect(judged(-1)).toEqual(judged(1));
      }),
    );
  });

  test('what lies after the as-of day changes nothing', () => {
    fc.assert(
      fc.property(
        someDay,
        someValue,
        fc.integer({ min: 1, max: 2000 }),
        someValue,
        (asOf, now, days, later) => {
          const { indicator, judgedOn } = readPlan(line);
          const cell = `${now.toString()} on ${asOf}`;
          const alone = assessIndicator(indicator, readSeries(cell, indicator), judgedOn(asOf));
          const more = `${cell}; ${later.toString()} on ${addDays(asOf, days)}`;
          expect(assessIndicator(indicator, readSeries(more, indicator), judgedOn(asOf))).toEqual(alone);
        },
      ),
    );
  });
});
