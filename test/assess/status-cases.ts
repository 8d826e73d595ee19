import Fraction from 'fraction.js';
import type { Judging } from '../../src/assess/judging.ts';
import { type ComparatorName, comparatorNames, comparators } from '../../src/model/comparator.ts';
import type { DatedTotal } from '../../src/model/dated-total.ts';
import type { Duration } from '../../src/model/day.ts';
import type { Expression } from '../../src/model/expression.ts';
import type { LatestMeasure, Measure, WindowName } from '../../src/model/measure.ts';
import type { AlternativePath, Indicator, Milestone, TrajectoryKind } from '../../src/model/plan.ts';
import type { Bound, Observation, Part, Series } from '../../src/model/series.ts';

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
    new RegExp(
      `^(${comparatorNames.join('|')})(?: (.+?))? by (\\S+?)( keep)?(?: in (\\S+?)(?: of (\\S+))?)?$`,
    ),
    (draft, comparator, value, by = '', keep, unit, of) => {
      const name = comparator as ComparatorName;
      const milestone: Milestone = {
        by,
        comparator: name,
        value: exact(draft, value ?? 'yes'),
        unit: unit === undefined ? null : text(unit),
        of: of ?? null,
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
  [/^out of (\S+) /, (_, outOf = '') => ({ outOf })],
  [
    /^path (\S+)(?: (step|flat|compound))? (.+)$/,
    (draft, id = '', kind, points = '') => ({ paths: [...draft.paths, pathOf(id, kind, points)] }),
  ],
  [/^survey$/, () => ({ variant: survey })],
  [
    /^mean growth$/,
    ({ measure }) => ({ measure: { ...measure, kind: 'growth', basis: 'rates', base: 2020 } }),
  ],
  [/^each year$/, ({ measure }) => ({ measure: { ...measure, kind: 'every', each: 'year', since: 2021 } })],
  [
    /^each member$/,
    ({ measure }) => ({
      measure: { ...measure, kind: 'every', each: 'member', member: 'sector', among: [], open: false },
    }),
  ],
];

const survey = {
  id: 'satisfaction/survey-slips',
  name: text('Phiếu khảo sát'),
  definition: text('phiếu hài lòng / phiếu thu về'),
  source: text('bộ phận một cửa'),
  survey: true,
};

function pathOf(id: string, kind: string | undefined, points: string): AlternativePath {
  return {
    id,
    title: text(id),
    official: true,
    kind: (kind ?? 'linear') as TrajectoryKind,
    points: points.split(', ').map((point) => {
      const [value = '', on = ''] = point.split(' by ');
      return { on, value: new Fraction(value) };
    }),
    article: null,
    quote: null,
    note: null,
    place,
  };
}

/** Reads `communes 559 from 2019-12-01, 558 from 2024-05-01`. */
function datedTotalOf(id: string, values: string): DatedTotal {
  return {
    id,
    title: text(id),
    unit: text(id),
    values: values.split(', ').map((words) => {
      const [value = '', from = ''] = words.split(' from ');
      return { from, value: Number(value), source: 'cases', note: null };
    }),
    place,
  };
}

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

/** The words of the plan column that say how to judge, and what each sets. */
const judgingWords: readonly [RegExp, (...found: string[]) => Partial<Judging>][] = [
  [/^target (\S+)$/, (targetBy = '') => ({ targetBy })],
  [/^issued (\S+)$/, (issued = '') => ({ issued })],
  [/^judged by (\S+)$/, (path = '') => ({ path })],
  [/^out of (\S+) (.+)$/, (id = '', values = '') => ({ datedTotals: [datedTotalOf(id, values)] })],
];

/** Reads the plan column: the indicator, and what it is judged by on a day. */
export function readPlan(cell: string): { indicator: Indicator; judgedOn: (asOf: string) => Judging } {
  let draft: Indicator = plainIndicator();
  let judging = judgingOn('', '2025-12-31');
  for (const words of cell.split('; ')) {
    const how = judgingWords.find(([pattern]) => pattern.test(words));
    const rule = planWords.find(([pattern]) => pattern.test(words));
    if (how === undefined && rule === undefined) throw new Error(`no such words in a plan: ${words}`);
    if (how !== undefined) judging = { ...judging, ...how[1](...foundIn(how[0], words)) };
    if (rule !== undefined) draft = { ...draft, ...rule[1](draft as Draft, ...foundIn(rule[0], words)) };
  }
  return { indicator: draft, judgedOn: (asOf) => ({ ...judging, asOf }) };
}

function foundIn(pattern: RegExp, words: string): string[] {
  return pattern.exec(words)?.slice(1) ?? [];
}

/** What a case is judged by: a day, and the day up to which milestones count as the target. */
export function judgingOn(asOf: string, targetBy: string): Judging {
  return {
    asOf,
    targetBy,
    path: null,
    issued: '2020-01-01',
    calendar: { monthEndsOn: null },
    sourceTitles: new Map(),
    datedTotals: [],
  };
}

/** Reads the observed column. */
export function readSeries(cell: string, indicator: Indicator): Series {
  const observations = cell === '' ? [] : cell.split('; ').map((words) => readObservation(words, indicator));
  return { indicator: indicator.id, observations, units: [], coversTo: null, absence: null };
}

/** Words before a figure, and what each says of the true value. */
const bounds: Readonly<Record<string, Bound>> = {
  gần: 'less',
  dưới: 'less',
  trên: 'more',
  hơn: 'more',
  khoảng: 'about',
  ước: 'about',
};

/** The words after a figure's day, and what each sets on it. */
const figureWords: readonly [RegExp, (on: string, ...found: string[]) => Partial<Observation>][] = [
  [/^of (\S+)\.\.(\S+)$/, (_, from = '', to = '') => ({ period: { from, to } })],
  [/^published (\S+)$/, (_, published = '') => ({ published })],
  [/^partial$/, () => ({ partial: true })],
  [/^unjudged$/, () => ({ judged: false })],
  [/^estimate$/, () => ({ judged: false, estimate: true })],
  [/^trust (\d)$/, (_, trust) => ({ trust: Number(trust), from: `other-${trust}` })],
  [
    /^sample (\d+)\/(\d+)$/,
    (_, part = '', all = '') => ({ numerator: new Fraction(part), denominator: new Fraction(all) }),
  ],
  [/^parts (.+)$/, (on, parts = '') => ({ parts: parts.split(', ').map((part) => partOf(part, on)) })],
  [/^absent (.+)$/, (_, absent = '') => ({ absent: absent.split(', ') })],
];

/** Reads `2022 6.1`, `tài chính 31` or `beside thể thao 9`; a year is of its last day, a member of its figure's. */
function partOf(words: string, on: string): Part {
  const pattern = new RegExp(`^(beside )?(.+?) (?:(${Object.keys(bounds).join('|')}) )?(\\S+)$`);
  const [, beside, name = '', word, value = ''] = pattern.exec(words) ?? [];
  return {
    name,
    on: /^\d{4}$/.test(name) ? `${name}-12-31` : on,
    value: new Fraction(value),
    bound: bounds[word ?? ''] ?? 'exact',
    beside: beside !== undefined,
  };
}

const nextWords = / (?=(?:of|published|partial|unjudged|estimate|trust|sample|parts|absent)(?: |$))/;

function readObservation(words: string, indicator: Indicator): Observation {
  const [figure = '', ...more] = words.split(nextWords);
  const found = new RegExp(`^(?:(${Object.keys(bounds).join('|')}) )?(.+) on (\\S+)$`).exec(figure);
  if (found === null) throw new Error(`no such words in a figure: ${words}`);
  const [, qualifier, value = '', on = ''] = found;
  const plain: Observation = {
    on,
    period: null,
    value: exact(indicator, value),
    numerator: null,
    denominator: null,
    rows: 1,
    unknown: 0,
    rejected: 0,
    judged: true,
    estimate: false,
    bound: bounds[qualifier ?? ''] ?? 'exact',
    published: null,
    qualifier: qualifier ?? null,
    source: null,
    partial: false,
    synthetic: false,
    from: 'figures',
    trust: 0,
    parts: [],
    absent: [],
    files: [],
  };
  const said = more.map((clause) => {
    const rule = figureWords.find(([pattern]) => pattern.test(clause));
    if (rule === undefined) throw new Error(`no such words in a figure: ${clause}`);
    return rule[1](on, ...foundIn(rule[0], clause));
  });
  return Object.assign({}, plain, ...said);
}
