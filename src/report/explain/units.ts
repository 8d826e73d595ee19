import type { Assessment, UnitSummary } from '../../model/evaluation.ts';
import { type Cell, type ColumnLimits, cellOf, smallTable } from '../columns.ts';
import { formatNumber, formatSigned } from '../format-number.ts';
import type { Look } from '../look.ts';
import { explanationLabels as labels, explanationSentences as sentences } from '../words/explanation.ts';

/** How many units are listed; the rest are counted. */
const LISTED = 10;

const number: ColumnLimits = { align: 'right', gives: false, least: 6, most: 16 };
const columns: readonly ColumnLimits[] = [
  { align: 'left', gives: true, least: 12, most: 60 },
  number,
  { ...number, least: 10 },
  number,
  number,
  number,
];

/** The values of agencies, districts or communes, those furthest behind first. */
export function units(assessment: Assessment, look: Look): readonly string[] {
  if (assessment.units.length === 0) return [];
  const { language, width, palette } = look;
  const headings: readonly Cell[] = (
    ['unitName', 'value', 'gap', 'numerator', 'denominator', 'rows'] as const
  ).map((label) => [{ text: labels[label][language], paint: palette.quiet }]);
  const order = assessment.units.toSorted((one, other) => (one.gap ?? 0) - (other.gap ?? 0));
  const more = order.length - LISTED;
  return [
    ...smallTable([headings, ...order.slice(0, LISTED).map((unit) => unitRow(unit, look))], columns, width),
    ...(more > 0 ? [`  ${sentences.moreUnits[language](formatNumber(more, language))}`] : []),
  ];
}

function unitRow({ unit, value, gap, numerator, denominator, rows }: UnitSummary, { language }: Look) {
  const optional = (it: number | null) => cellOf(it === null ? '' : formatNumber(it, language));
  const named = Object.values(unit).map((name) => name ?? sentences.unnamedUnit[language]);
  return [
    cellOf(named.join(', ')),
    cellOf(formatNumber(value, language)),
    cellOf(gap === null ? '' : formatSigned(gap, language)),
    optional(numerator),
    optional(denominator),
    cellOf(formatNumber(rows, language)),
  ];
}
