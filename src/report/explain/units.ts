import type { Assessment, UnitSummary } from '../../model/assessment.ts';
import { type Cell, type ColumnLimits, cellOf, smallTable } from '../columns.ts';
import { formatDay } from '../format-day.ts';
import { formatNumber, formatSigned } from '../format-number.ts';
import type { Look } from '../look.ts';
import { wrap } from '../text-width.ts';
import { evidenceSentences as evidence } from '../words/evidence.ts';
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

/** What is said of the units whose rows others took over: each with its own figures, or how many there are. */
export type OldUnits = 'shown' | 'counted';

/** The values of agencies, districts or communes, those furthest behind first. */
export function units(assessment: Assessment, oldUnits: OldUnits, look: Look): readonly string[] {
  if (assessment.units.length === 0) return [];
  const { language, width, palette } = look;
  const headings: readonly Cell[] = (
    ['unitName', 'value', 'gap', 'numerator', 'denominator', 'rows'] as const
  ).map((label) => [{ text: labels[label][language], paint: palette.quiet }]);
  const order = assessment.units.toSorted((one, other) => (one.gap ?? 0) - (other.gap ?? 0));
  const more = order.length - LISTED;
  const heirs = order.filter(({ formerly }) => formerly.length > 0).length;
  return [
    ...smallTable(
      [headings, ...order.slice(0, LISTED).flatMap((unit) => unitRows(unit, oldUnits, look))],
      columns,
      width,
    ),
    ...(more > 0 ? [`  ${sentences.moreUnits[language](formatNumber(more, language))}`] : []),
    ...(heirs > 0 && oldUnits === 'counted'
      ? wrap(evidence.heirs[language](heirs), width - 2).map((line) => `  ${line}`)
      : []),
  ];
}

/** A unit, and where they are to be shown, below it those whose rows it took over, with theirs. */
function unitRows(
  unit: UnitSummary,
  oldUnits: OldUnits,
  look: Look,
  depth = '',
): readonly (readonly Cell[])[] {
  const former = oldUnits === 'shown' ? unit.formerly : [];
  return [
    unitRow(unit, depth + unitName(unit, look), look),
    ...former.flatMap((one) => unitRows(one, oldUnits, look, `${FORMER}${depth}`)),
  ];
}

/** Before a unit that became part of the one above. */
const FORMER = '– ';

/** Names a unit; one that is no more with its last day. */
export function unitName(
  { unit, until }: Pick<UnitSummary, 'unit' | 'until'>,
  { language }: Pick<Look, 'language'>,
): string {
  const name = Object.values(unit)
    .map((part) => part ?? sentences.unnamedUnit[language])
    .join(', ');
  return until === null ? name : evidence.until[language](name, formatDay(until, language));
}

function unitRow(
  { value, gap, numerator, denominator, rows }: UnitSummary,
  name: string,
  { language }: Look,
): readonly Cell[] {
  const optional = (it: number | null) => cellOf(it === null ? '' : formatNumber(it, language));
  return [
    cellOf(name),
    cellOf(formatNumber(value, language)),
    cellOf(gap === null ? '' : formatSigned(gap, language)),
    optional(numerator),
    optional(denominator),
    cellOf(formatNumber(rows, language)),
  ];
}
