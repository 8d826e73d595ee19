import type { Assessment } from '../../model/assessment.ts';
import { yearEnd } from '../../model/calendar.ts';
import { parts } from '../../model/day.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Value } from '../../model/observation-summary.ts';
import type { Text } from '../../model/text.ts';
import type { Cell } from '../columns.ts';
import { cellOf } from '../columns.ts';
import { formatDay } from '../format-day.ts';
import { formatBareGap, formatBareValue, formatValue, gapUnit } from '../format-value.ts';
import type { Look } from '../look.ts';
import { qualified } from '../qualified.ts';
import { statusLine } from '../status-text.ts';
import type { StyledLine } from '../styled-line.ts';
import { sameUnit, targetQuantity } from '../target-quantity.ts';
import { pad } from '../text-width.ts';
import { comparatorWords } from '../words/comparators.ts';
import { labels } from '../words/labels.ts';
import { noExpectedMark } from '../words/marks.ts';
import { particularWords } from '../words/particulars.ts';
import { sentences } from '../words/sentences.ts';
import { doneWord } from '../words/values.ts';
import { expectedMarksOf, lacksExpected, type MarkWidths, marksOf } from './marks.ts';

/** The cells of one indicator, before they are put into columns. */
export interface IndicatorCells {
  readonly name: Cell;
  readonly unit: Cell;
  readonly target: Cell;
  readonly expected: Cell;
  readonly observed: Cell;
  readonly observedOn: Cell;
  readonly gap: Cell;
  readonly status: Cell;
  readonly owner: Cell;
}

/** Writes out an indicator; cells are kept for marks behind values so that digits stay in line. */
export function indicatorCells(
  assessment: Assessment,
  plan: Evaluation['plan'],
  look: Look,
  markWidths: MarkWidths,
): IndicatorCells {
  const { language, palette } = look;
  const { observed, gap } = assessment;
  const quiet = (text: string): StyledLine => ({ text, paint: palette.quiet });
  const against = comparedNumbers(assessment);
  const bare = (value: Value) => formatBareValue(value, language, { against });
  const unit = gapUnit(targetQuantity(assessment), language);
  const ownUnit = unit === assessment.unit[language];
  return {
    name: cellOf(assessment.name[language]),
    unit: cellOf(assessment.unit[language]),
    target: [...cellOf(targetCell(assessment, look)), quiet(targetDay(assessment, plan, look))],
    expected: expectedCell(assessment, look, markWidths.expected),
    observed:
      observed === null
        ? [quiet(labels.none[language])]
        : cellOf(
            qualified(bare(observed.value), observed.qualifier, language) +
              pad(marksOf(assessment, language), markWidths.observed, 'left'),
          ),
    observedOn: observed === null ? [] : [quiet(formatDay(observed.on, language))],
    gap:
      gap === null || assessment.scale === 'yes-no'
        ? []
        : [...cellOf(formatBareGap(gap, language)), ...(ownUnit ? [] : [quiet(unit)])],
    status: [
      statusLine(assessment, language, palette),
      ...(assessment.undecidedBySample
        ? [{ text: particularWords.undecided[language], paint: palette.warning }]
        : []),
    ],
    owner: assessment.owner === null ? [] : [quiet(assessment.owner)],
  };
}

/** What a share is of stands with the target; a cell has room for the sign only. */
function shortUnit(unit: Text): Text {
  return unit.vi.startsWith('%') ? { vi: '%', en: '%' } : unit;
}

/** The numbers that stand beside each other in a line and must not look equal where they are not. */
export function comparedNumbers({ observed, expected, target }: Assessment): readonly number[] {
  return [observed?.value ?? null, expected, target.value].filter((value) => typeof value === 'number');
}

/**
 * An indicator without a figure is held against nothing, so that its expected value is not missed. Where the target is in
 * another unit than the figures, so is what is expected: then it has its unit.
 */
function expectedCell(assessment: Assessment, { language, palette }: Look, markWidth: number): Cell {
  const { expected, unit, target } = assessment;
  const marks = pad(expectedMarksOf(assessment), markWidth, 'left');
  if (lacksExpected(assessment)) {
    return [{ text: noExpectedMark.sign + ' '.repeat(markWidth), paint: palette.quiet }];
  }
  if (expected === null) return [];
  const against = comparedNumbers(assessment);
  const value = sameUnit(unit, target.unit)
    ? formatBareValue(expected, language, { against })
    : formatValue(expected, { scale: assessment.scale, unit: shortUnit(target.unit) }, language, { against });
  return cellOf(value + marks);
}

function targetCell(assessment: Assessment, { language }: Look): string {
  const { target, scale, unit } = assessment;
  if (target.comparator === 'done') return doneWord[language];
  const { symbol } = comparatorWords[target.comparator];
  const against = comparedNumbers(assessment);
  const value =
    target.unit[language] === unit[language]
      ? formatBareValue(target.value, language, { against })
      : formatValue(target.value, { scale, unit: target.unit }, language, { against });
  return `${symbol} ${value}`;
}

/** A target by the end of a reporting year is named by the year, as the plans do. */
function targetDay({ target }: Assessment, { monthEndsOn }: Evaluation['plan'], { language }: Look): string {
  const [year] = parts(target.by);
  const isYear = target.by === yearEnd({ monthEndsOn }, year);
  const said = isYear ? String(year) : formatDay(target.by, language);
  if (target.keep) return sentences.targetKept[language](said);
  return isYear ? sentences.targetYear[language](said) : said;
}
