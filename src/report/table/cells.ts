import { yearEnd } from '../../model/calendar.ts';
import { parts } from '../../model/day.ts';
import type { Assessment, Evaluation, Value } from '../../model/evaluation.ts';
import type { Cell } from '../columns.ts';
import { cellOf } from '../columns.ts';
import { formatDay } from '../format-day.ts';
import { formatBareGap, formatBareValue, formatValue, gapUnit } from '../format-value.ts';
import type { Look } from '../look.ts';
import { statusLine } from '../status-text.ts';
import type { StyledLine } from '../styled-line.ts';
import { pad } from '../text-width.ts';
import { comparatorWords } from '../words/comparators.ts';
import { labels } from '../words/labels.ts';
import { noExpectedMark } from '../words/marks.ts';
import { sentences } from '../words/sentences.ts';
import { doneWord } from '../words/values.ts';
import { lacksExpected, marksOf } from './marks.ts';

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

/** Writes out an indicator; `markWidth` cells are kept behind observed values so that digits stay in line. */
export function indicatorCells(
  assessment: Assessment,
  plan: Evaluation['plan'],
  look: Look,
  markWidth: number,
): IndicatorCells {
  const { language, palette } = look;
  const { observed, gap } = assessment;
  const quiet = (text: string): StyledLine => ({ text, paint: palette.quiet });
  const against = comparedNumbers(assessment);
  const bare = (value: Value) => formatBareValue(value, language, { against });
  const unit = gapUnit(assessment, language);
  const ownUnit = unit === assessment.unit[language];
  return {
    name: cellOf(assessment.name[language]),
    unit: cellOf(assessment.unit[language]),
    target: [...cellOf(targetCell(assessment, look)), quiet(targetDay(assessment, plan, look))],
    expected: expectedCell(assessment, bare, quiet),
    observed:
      observed === null
        ? [quiet(labels.none[language])]
        : cellOf(bare(observed.value) + pad(marksOf(assessment), markWidth, 'left')),
    observedOn: observed === null ? [] : [quiet(formatDay(observed.on, language))],
    gap:
      gap === null || assessment.scale === 'yes-no'
        ? []
        : [...cellOf(formatBareGap(gap, language)), ...(ownUnit ? [] : [quiet(unit)])],
    status: [statusLine(assessment, language, palette)],
    owner: assessment.owner === null ? [] : [quiet(assessment.owner)],
  };
}

/** The numbers that stand beside each other in a line and must not look equal where they are not. */
export function comparedNumbers({ observed, expected, target }: Assessment): readonly number[] {
  return [observed?.value ?? null, expected, target.value].filter((value) => typeof value === 'number');
}

/** An indicator without a figure is held against nothing, so that its expected value is not missed. */
function expectedCell(
  assessment: Assessment,
  bare: (value: Value) => string,
  quiet: (text: string) => StyledLine,
): Cell {
  if (lacksExpected(assessment)) return [quiet(noExpectedMark.sign)];
  return assessment.expected === null ? [] : cellOf(bare(assessment.expected));
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
