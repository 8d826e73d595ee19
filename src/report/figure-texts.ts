import type { Assessment } from '../model/assessment.ts';
import { yearEnd } from '../model/calendar.ts';
import { parts } from '../model/day.ts';
import type { Evaluation } from '../model/evaluation.ts';
import type { Language, Text } from '../model/text.ts';
import { formatDay } from './format-day.ts';
import { formatBareValue, formatValue } from './format-value.ts';
import { sameUnit } from './target-quantity.ts';
import { comparatorWords } from './words/comparators.ts';
import { sentences } from './words/sentences.ts';
import { doneWord } from './words/values.ts';

/** The numbers that stand beside each other in a line and must not look equal where they are not. */
export function comparedNumbers({ observed, expected, target }: Assessment): readonly number[] {
  return [observed?.value ?? null, expected, target.value].filter((value) => typeof value === 'number');
}

/** Writes the target as a cell has it, beside a column of units: "≥ 75", "phải xong"; with its unit where that is another. */
export function targetText(assessment: Assessment, language: Language): string {
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

/** Writes the target's day. A target by the end of a reporting year is named by the year, as the plans do. */
export function targetDayText(
  { target }: Assessment,
  { monthEndsOn }: Evaluation['plan'],
  language: Language,
): string {
  const [year] = parts(target.by);
  const isYear = target.by === yearEnd({ monthEndsOn }, year);
  const said = isYear ? String(year) : formatDay(target.by, language);
  if (target.keep) return sentences.targetKept[language](said);
  return isYear ? sentences.targetYear[language](said) : said;
}

/**
 * Writes the expected value as a cell has it; null where there is none. Where the target is in another unit than the figures,
 * so is what is expected: then it has its unit.
 */
export function expectedText(assessment: Assessment, language: Language): string | null {
  const { expected, unit, target, scale } = assessment;
  if (expected === null) return null;
  const against = comparedNumbers(assessment);
  return sameUnit(unit, target.unit)
    ? formatBareValue(expected, language, { against })
    : formatValue(expected, { scale, unit: shortUnit(target.unit) }, language, { against });
}

/** What a share is of stands with the target; a cell has room for the sign only. */
function shortUnit(unit: Text): Text {
  return unit.vi.startsWith('%') ? { vi: '%', en: '%' } : unit;
}
