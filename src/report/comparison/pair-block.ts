import type { AssessedMilestone, Assessment } from '../../model/assessment.ts';
import { yearEnd } from '../../model/calendar.ts';
import { parts } from '../../model/day.ts';
import type { Value } from '../../model/observation-summary.ts';
import type {
  ComparedPair,
  ComparedPlan,
  PairedMilestones,
  PlanComparison,
} from '../../model/plan-comparison.ts';
import { type Cell, type Column, cellOf, layRow } from '../columns.ts';
import { formatDay } from '../format-day.ts';
import { formatBareValue, formatValue } from '../format-value.ts';
import type { Look } from '../look.ts';
import { expectedMarksOf, marksOf } from '../mark-texts.ts';
import { qualified } from '../qualified.ts';
import { statusLine } from '../status-text.ts';
import type { StyledLine } from '../styled-line.ts';
import { targetQuantity } from '../target-quantity.ts';
import { textWidth, wrap } from '../text-width.ts';
import { comparatorWords } from '../words/comparators.ts';
import { comparisonLabels as labels, comparisonSentences as sentences } from '../words/comparison.ts';
import { milestoneResultWords } from '../words/milestone-results.ts';
import { doneWord } from '../words/values.ts';
import { comparedValues } from './compared-values.ts';
import { pairSentences } from './pair-sentences.ts';
import { planNames } from './plan-names.ts';

/** Writes the names of the plans above their columns. */
export function sideHeadings(comparison: PlanComparison, look: Look): readonly string[] {
  const { palette, width } = look;
  const names = planNames(comparison).map((name): Cell => [{ text: name, paint: palette.strong }]);
  return [...layRow([[], ...names], columnsOf(look)), palette.quiet('─'.repeat(width))];
}

/** Sets two indicators of one concept side by side, and says below what that means. */
export function pairBlock(pair: ComparedPair, comparison: PlanComparison, look: Look): readonly string[] {
  const columns = columnsOf(look);
  return [
    ...rowsOf(pair, comparison, look).flatMap(({ label, sides }) =>
      layRow([[{ text: label, paint: look.palette.quiet }], ...sides], columns),
    ),
    ...pairSentences(pair, comparison, look.language).flatMap((sentence) =>
      wrap(sentence, look.width - INDENT.length).map((line) => INDENT + line),
    ),
  ];
}

const INDENT = '    ';

interface Row {
  readonly label: string;
  readonly sides: readonly Cell[];
}

function rowsOf(pair: ComparedPair, { plans }: PlanComparison, look: Look): readonly Row[] {
  const { language, palette } = look;
  const { indicators, milestones } = pair;
  const quiet = (text: string): StyledLine => ({ text, paint: palette.quiet });
  const of = (label: string, cell: (it: Assessment) => Cell): Row => ({ label, sides: indicators.map(cell) });
  const value = (it: Assessment, one: Value) =>
    formatValue(one, it, language, { against: comparedValues(pair) });
  const years = milestones.map(
    (row): Row => ({
      label: sentences.year[language](String(row.year)),
      sides: row.milestones.map((milestone, index) =>
        milestone === null
          ? [quiet(labels.none[language])]
          : milestoneCell(milestone, pair, row, plans[index === 0 ? 0 : 1], index === 0 ? 0 : 1, look),
      ),
    }),
  );
  const optional = (row: Row, has: (it: Assessment) => boolean) => (indicators.some(has) ? [row] : []);
  return [
    of(labels.indicator[language], (it) => cellOf(it.name[language])),
    ...optional(
      of(labels.whole[language], ({ whole }) =>
        whole === null ? [quiet(labels.unsaid[language])] : cellOf(whole[language]),
      ),
      ({ whole }) => whole !== null,
    ),
    ...years,
    ...optional(
      of(labels.variant[language], ({ variant }) =>
        variant === null ? [quiet(labels.unsaid[language])] : cellOf(variant.name[language]),
      ),
      ({ variant }) => variant !== null,
    ),
    of(labels.observed[language], (it) =>
      it.observed === null
        ? [quiet(labels.none[language])]
        : [
            ...cellOf(
              qualified(value(it, it.observed.value), it.observed.qualifier, language) +
                marksOf(it, language),
            ),
            quiet(formatDay(it.observed.on, language)),
          ],
    ),
    of(labels.expected[language], (it) =>
      it.expected === null
        ? [quiet(labels.none[language])]
        : [
            ...cellOf(
              formatValue(it.expected, targetQuantity(it), language, { against: comparedValues(pair) }) +
                expectedMarksOf(it),
            ),
            // a path that was asked for
            ...(it.trajectory.title === null ? [] : [quiet(it.trajectory.title[language])]),
          ],
    ),
    of(labels.status[language], (it) => [statusLine(it, language, palette)]),
  ];
}

/** What a plan asks for in a year: its day only where it is not the end of the plan's year, what became of it where that is settled. */
function milestoneCell(
  { comparator, value, unit, by, keep, implicit, result }: AssessedMilestone,
  pair: ComparedPair,
  { year }: PairedMilestones,
  { plan }: ComparedPlan,
  side: 0 | 1,
  { language, palette }: Look,
): Cell {
  const { scale } = pair.indicators[side];
  const style = { against: comparedValues(pair) };
  // a place in a ranking is told by the sign before it, as in the report
  const bar =
    scale === 'rank'
      ? formatBareValue(value, language, style)
      : formatValue(value, { scale, unit }, language, style);
  const said = comparator === 'done' ? doneWord[language] : `${comparatorWords[comparator].symbol} ${bar}`;
  const endsYear = by === yearEnd(plan, year) || parts(by)[1] === 12;
  const day = formatDay(by, language);
  const notes = [
    keep ? sentences.from[language](day) : endsYear ? null : sentences.by[language](day),
    implicit ? labels.implicit[language] : null,
    result === 'met' || result === 'missed' ? milestoneResultWords[result][language] : null,
  ].filter((note) => note !== null);
  return [
    ...cellOf(said),
    ...(notes.length === 0 ? [] : [{ text: `(${notes.join('; ')})`, paint: palette.quiet }]),
  ];
}

/** A column of labels, and one of equal width for each plan. */
function columnsOf({ language, width }: Look): readonly Column[] {
  const named = [
    labels.indicator,
    labels.whole,
    labels.variant,
    labels.observed,
    labels.expected,
    labels.status,
  ];
  const labelWidth = Math.max(...named.map((it) => textWidth(it[language])));
  const side = Math.floor((width - labelWidth - GAPS) / 2);
  const column = (cells: number): Column => ({ width: cells, align: 'left' });
  return [column(labelWidth), column(side), column(side)];
}

/** Two cells between each two columns. */
const GAPS = 4;
