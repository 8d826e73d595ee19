import Fraction from 'fraction.js';
import type { Judging } from '../../src/assess/judging.ts';
import { type ComparatorName, comparatorNames, comparators } from '../../src/model/comparator.ts';
import type { Duration } from '../../src/model/day.ts';
import type { Expression } from '../../src/model/expression.ts';
import type { LatestMeasure, Measure, WindowName } from '../../src/model/measure.ts';
import type { Indicator, Milestone } from '../../src/model/plan.ts';
import type { Observation, Series } from '../../src/model/series.ts';

const place = { file: 'cases', line: null, column: null, length: 0, text: null };
const text = (words: string) => ({ vi: words, en: words });

/** An indicator with nothing but a yearly measure; each case adds to it. */
export function plainIndicator(): Draft {
  return {
    id: 'indicator',
    name: text('Chỉ tiêu'),
    pillar: 'pillar',
    unit: text('xã'),
    owner: null,
    note: null,
    reading: null,
    concept: null,
    whole: null,
    outOf: null,
    scale: 'number',
    tiers: [],
    baseline: null,
    milestones: [],
    trajectory: 'linear',
    paths: [],
    atRiskWithin: null,
    staleAfter: null,
    publicationLag: { months: 0, days: 0 },
    object: null,
    variant: null,
    measure: {
      kind: 'latest',
      from: 'figures',
      on: 'day',
      value: 'figure',
      where: null,
      every: 'year',
      cumulative: false,
      partial: false,
      numerator: null,
      denominator: null,
      published: null,
      qualifier: null,
      source: null,
      synthetic: null,
    },
    otherSources: [],
    otherVariants: [],
    place,
  };
}

type Draft = Indicator & { measure: LatestMeasure };
type Patch = Partial<Indicator>;

/** The words of the plan column, and what each sets on the indicator drafted so far. */
const planWords: readonly [RegExp, (draft: Draft, ...found: string[]) => Patch][] = [
  [
    /^from (\S+) on (\S+)$/,
    (_, value = '', on = '') => ({
      baseline: { on, value: new Fraction(value), article: null, quote: null, note: null },
    }),
  ],
  [/^(linear|step|flat|compound)$/, (_, kind) => ({ trajectory: kind as Indicator['trajectory'] })],
  [/^at risk (\S+)%$/, (_, percent = '') => ({ atRiskWithin: { share: new Fraction(percent).div(100) } })],
  [/^at risk (\S+)$/, (_, points = '') => ({ atRiskWithin: { points: new Fraction(points) } })],
  [
    /^every (month|quarter|year)$/,
    ({ measure }, every) => ({ measure: { ...measure, every: every as LatestMeasure['every'] } }),
  ],
  [/^window (.+)$/, (draft, window) => ({ measure: windowed(draft, window as WindowName) })],
  [/^cumulative$/, ({ measure }) => ({ measure: { ...measure, cumulative: true } })],
  [/^lag (.+)$/, (_, span = '') => ({ publicationLag: duration(span) })],
  [/^stale after (.+)$/, (_, span = '') => ({ staleAfter: duration(span) })],
  [/^ends (\S+)$/, (_, until = '') => ({ object: { until, reason: text('hết') } })],
  [/^tiers (.+)$/, (_, tiers = '') => ({ tiers: tiers.split(' < ') })],
  [
    new RegExp(`^(${comparatorNames.join('|')})(?: (.+?))? by (\\S+?)( keep)?(?: in (\\S+))?$`),
    (draft, comparator, value, by = '', keep, unit) => {
      const name = comparator as ComparatorName;
      const milestone: Milestone = {
        by,
        comparator: name,
        value: exact(draft, value ?? 'yes'),
        unit: unit === undefined ? null : text(unit),
        of: null,
        article: null,
        quote: null,
        note: null,
        implicit: false,
        keep: keep !== undefined,
        place,
      };
      return { scale: comparators[name].scale, milestones: [...draft.milestones, milestone] };
    },
  ],
];

function windowed({ measure: { from, on } }: Draft, window: WindowName): Measure {
  const of: Expression = { text: 'true', place, runs: [] };
  const base = { from, on, window, by: [], follows: null, of };
  return window === 'year-to-date' ? { ...base, kind: 'count' } : { ...base, kind: 'share', among: of };
}

function duration(span: string): Duration {
  const [count = '', unit = ''] = span.split(' ');
  const months = { months: 1, years: 12 }[unit];
  if (months === undefined) throw new Error(`no such span: ${span}`);
  return { months: Number(count) * months, days: 0 };
}

function exact(indicator: Indicator, value: string): Fraction {
  if (value === 'yes' || value === 'no') return new Fraction(value === 'yes' ? 1 : 0);
  const tier = indicator.tiers.indexOf(value);
  return tier >= 0 ? new Fraction(tier + 1) : new Fraction(value);
}

/** Reads the plan column: the indicator, and the day up to which milestones count as the target. */
export function readPlan(cell: string): { indicator: Indicator; targetBy: string } {
  let draft: Indicator = plainIndicator();
  let targetBy = '2025-12-31';
  for (const words of cell.split('; ')) {
    const target = /^target (\S+)$/.exec(words)?.[1];
    if (target !== undefined) {
      targetBy = target;
      continue;
    }
    const rule = planWords.find(([pattern]) => pattern.test(words));
    if (rule === undefined) throw new Error(`no such words in a plan: ${words}`);
    draft = { ...draft, ...rule[1](draft as Draft, ...(rule[0].exec(words)?.slice(1) ?? [])) };
  }
  return { indicator: draft, targetBy };
}

/** What a case is judged by: a day, and the day up to which milestones count as the target. */
export function judgingOn(asOf: string, targetBy: string): Judging {
  return { asOf, targetBy, path: null, issued: '2020-01-01', datedTotals: [] };
}

/** Reads the observed column. */
export function readSeries(cell: string, indicator: Indicator): Series {
  const observations = cell === '' ? [] : cell.split('; ').map((words) => readObservation(words, indicator));
  return { indicator: indicator.id, observations, units: [], coversTo: null, absence: null };
}

function readObservation(words: string, indicator: Indicator): Observation {
  const found = /^(.+?) on (\S+)(?: of (\S+)\.\.(\S+))?(?: published (\S+))?( partial)?( unjudged)?$/.exec(
    words,
  );
  if (found === null) throw new Error(`no such words in a figure: ${words}`);
  const [, value = '', on = '', from, to, published, partial, unjudged] = found;
  return {
    on,
    period: from === undefined || to === undefined ? null : { from, to },
    value: exact(indicator, value),
    numerator: null,
    denominator: null,
    rows: 1,
    unknown: 0,
    rejected: 0,
    judged: unjudged === undefined,
    estimate: false,
    bound: 'exact',
    published: published ?? null,
    qualifier: null,
    source: null,
    partial: partial !== undefined,
    synthetic: false,
    from: 'figures',
    trust: 0,
    parts: [],
    absent: [],
    files: [],
  };
}
