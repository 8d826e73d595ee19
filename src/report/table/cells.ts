import type { Assessment } from '../../model/assessment.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Value } from '../../model/observation-summary.ts';
import type { Cell } from '../columns.ts';
import { cellOf } from '../columns.ts';
import { comparedNumbers, expectedText, targetDayText, targetText } from '../figure-texts.ts';
import { formatDay } from '../format-day.ts';
import { formatBareGap, formatBareValue, gapUnit } from '../format-value.ts';
import type { Look } from '../look.ts';
import { expectedMarksOf, lacksExpected, marksOf } from '../mark-texts.ts';
import { qualified } from '../qualified.ts';
import { statusLine } from '../status-text.ts';
import type { StyledLine } from '../styled-line.ts';
import { targetQuantity } from '../target-quantity.ts';
import { pad } from '../text-width.ts';
import { labels } from '../words/labels.ts';
import { noExpectedMark } from '../words/marks.ts';
import { particularWords } from '../words/particulars.ts';
import type { MarkWidths } from './marks.ts';

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
    target: [...cellOf(targetText(assessment, language)), quiet(targetDayText(assessment, plan, language))],
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

/** An indicator without a figure is held against nothing, so that its expected value is not missed. */
function expectedCell(assessment: Assessment, { language, palette }: Look, markWidth: number): Cell {
  if (lacksExpected(assessment)) {
    return [{ text: noExpectedMark.sign + ' '.repeat(markWidth), paint: palette.quiet }];
  }
  const value = expectedText(assessment, language);
  return value === null ? [] : cellOf(value + pad(expectedMarksOf(assessment), markWidth, 'left'));
}
