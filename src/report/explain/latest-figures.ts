import type { Assessment, Trend } from '../../model/assessment.ts';
import { comparators } from '../../model/comparator.ts';
import { addMonths } from '../../model/day.ts';
import type { SeriesPoint, Value } from '../../model/observation-summary.ts';
import { type Cell, type ColumnLimits, cellOf, smallTable } from '../columns.ts';
import { formatDay } from '../format-day.ts';
import { formatNumber } from '../format-number.ts';
import { formatBareValue } from '../format-value.ts';
import type { Look } from '../look.ts';
import { qualified } from '../qualified.ts';
import { hang } from '../text-width.ts';
import { explanationLabels as labels, explanationSentences as sentences } from '../words/explanation.ts';
import { trendWords } from '../words/trends.ts';

/** How many figures are listed: a year of monthly ones. */
const LISTED = 12;

const number: ColumnLimits = { align: 'right', gives: false, least: 6, most: 16 };
const columns: readonly ColumnLimits[] = [
  { ...number, least: 10 },
  number,
  number,
  number,
  number,
  { align: 'left', gives: true, least: 5, most: 40 },
];

/** The last figures as a small table: each with its division, its rows, and its trend as the verdict reads it. */
export function latestFigures(assessment: Assessment, look: Look): readonly string[] {
  const { language, width, palette } = look;
  const { series } = assessment;
  const first = Math.max(0, series.length - LISTED);
  if (series.length === 0) return [`  ${sentences.noFigure[language]}`];
  const headings: readonly Cell[] = (
    ['day', 'value', 'numerator', 'denominator', 'rows', 'trend'] as const
  ).map((label) => [{ text: labels[label][language], paint: palette.quiet }]);
  const rows = series
    .slice(first)
    .map((point) => figureRow(point, readAgainst(point, series), assessment, look));
  return [
    ...(first === 0 ? [] : [`  ${sentences.moreFigures[language](formatNumber(first, language))}`]),
    ...smallTable([headings, ...rows], columns, width),
    ...hang('  ', sentences.trendRule[language], width).map(palette.quiet),
  ];
}

/**
 * Finds the figure that a trend is read against: that of twelve months earlier, else the one before; only figures
 * that are judged have a trend, and only they are read against.
 */
function readAgainst(point: SeriesPoint, series: readonly SeriesPoint[]): SeriesPoint | null {
  if (!point.judged) return null;
  const earlier = series.filter(({ on, judged }) => judged && on < point.on);
  const yearBefore = addMonths(point.on, -12);
  return earlier.find(({ on }) => on === yearBefore) ?? earlier.at(-1) ?? null;
}

function figureRow(
  point: SeriesPoint,
  before: SeriesPoint | null,
  assessment: Assessment,
  { language }: Look,
): readonly Cell[] {
  const optional = (it: number | null) => cellOf(it === null ? '' : formatNumber(it, language));
  const against = typeof before?.value === 'number' ? [before.value] : [];
  const trend = before === null ? 'unknown' : step(before.value, point.value, assessment);
  const said = trend === 'unknown' ? '' : `${trendWords[trend].symbol} ${trendWords[trend].name[language]}`;
  const notJudged = point.judged ? '' : `(${labels.notJudged[language]})`;
  return [
    cellOf(formatDay(point.on, language)),
    cellOf(qualified(formatBareValue(point.value, language, { against }), point.qualifier, language)),
    optional(point.numerator),
    optional(point.denominator),
    cellOf(formatNumber(point.rows, language)),
    cellOf([said, notJudged].filter((part) => part !== '').join(' ')),
  ];
}

/** Tells where one value went from another, in the good direction of the target. */
function step(before: Value, after: Value, { target, tiers }: Assessment): Trend {
  const { direction } = comparators[target.comparator];
  const place = (value: Value) => {
    if (typeof value === 'string') return tiers.indexOf(value);
    return Number(value);
  };
  const bar = place(target.value);
  const ahead = (value: Value) =>
    direction === 0 ? -Math.abs(place(value) - bar) : direction * place(value);
  const change = ahead(after) - ahead(before);
  if (change === 0) return 'level';
  return change > 0 ? 'better' : 'worse';
}
