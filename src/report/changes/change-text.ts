import type { TargetSummary } from '../../model/assessment.ts';
import type { IndicatorChange } from '../../model/changes.ts';
import type { Scale } from '../../model/comparator.ts';
import type { DatedValue, Value } from '../../model/observation-summary.ts';
import type { Language } from '../../model/text.ts';
import { formatDay } from '../format-day.ts';
import { decimalsShown, type NumberStyle } from '../format-number.ts';
import { formatChange, formatValue, type Quantity } from '../format-value.ts';
import { statusName } from '../status-text.ts';
import { redefinedWords, changeSentences as words } from '../words/changes.ts';
import { comparatorWords, whenAsked } from '../words/comparators.ts';

/**
 * Says how an indicator is not as it was: "60,1% → 61,97% (+1,87 điểm %); đúng tiến độ → chậm tiến độ".
 *
 * @param heldAgainst the numbers that its figures were judged by, and must not be taken for
 */
export function changeText(
  change: IndicatorChange,
  heldAgainst: readonly number[],
  language: Language,
): string {
  const { redefined } = change;
  return [
    ...valueTexts(change, heldAgainst, language),
    ...statusTexts(change, language),
    ...targetTexts(change, language),
    ...redefined.map((one) => redefinedWords[one][language]),
  ].join('; ');
}

/** Where only one report has a figure, that one; the status tells that there is none in the other. */
function valueTexts(
  change: IndicatorChange,
  heldAgainst: readonly number[],
  language: Language,
): readonly string[] {
  const { before, now } = change.value;
  const against = numbersBeside(change, heldAgainst);
  const said = ({ value }: DatedValue, of: 'before' | 'now') =>
    formatValue(value, quantityOf(change, of), language, { against });
  if (now === null) {
    if (before === null) return [];
    const figure = said(before, 'before');
    return [change.status.now === null ? figure : words.was[language](figure)];
  }
  const here = said(now, 'now');
  if (before === null) return [here];
  const then = said(before, 'before');
  const isSameDay = before.on === now.on;
  const day = formatDay(now.on, language);
  if (then === here && isSameDay) return [words.noNewFigure[language](here, day)];
  if (then === here) return [words.unmoved[language](here)];
  const fromTo = words.fromTo[language](then, here);
  const difference = differenceText(change, heldAgainst, language);
  const moved = difference === null ? fromTo : words.by[language](fromTo, difference);
  return [isSameDay ? words.revised[language](moved, day) : moved];
}

/** What a figure is of, in the unit of its own report. */
function quantityOf({ scale, unit }: IndicatorChange, of: 'before' | 'now'): Quantity {
  return { scale: scale[of] ?? 'number', unit: unit[of] ?? { vi: '', en: '' } };
}

/** The numbers that figures of a change stand beside, and must not be taken for: each other, and what they were judged by. */
export function numbersBeside(
  { value: { before, now } }: IndicatorChange,
  heldAgainst: readonly number[],
): readonly number[] {
  return [...heldAgainst, ...numbersOf([before?.value, now?.value])];
}

/** How a difference is written: with the digits of the figures beside it, as from 12,76 to 12,755 it is 0,005 and not 0,01. */
export function differenceStyle(change: IndicatorChange, heldAgainst: readonly number[]): NumberStyle {
  const against = numbersBeside(change, heldAgainst);
  const { before, now } = change.value;
  const shown = numbersOf([before?.value, now?.value]).map((it) => decimalsShown(it, { against }));
  return { least: Math.max(0, ...shown) };
}

/** Writes a difference with what it is counted in: "+1,87 điểm %", "xuống 3 bậc"; null where there is none. */
export function differenceText(
  change: IndicatorChange,
  heldAgainst: readonly number[],
  language: Language,
): string | null {
  const { difference } = change;
  if (difference === null) return null;
  return formatChange(difference, quantityOf(change, 'now'), language, differenceStyle(change, heldAgainst));
}

function statusTexts({ status: { before, now } }: IndicatorChange, language: Language): readonly string[] {
  const said = [before, now]
    .filter((status) => status !== null)
    .map((status) => statusName(status, language).toLocaleLowerCase(language));
  const [then, here] = said;
  if (then === undefined) return [];
  return [here === undefined || here === then ? then : words.fromTo[language](then, here)];
}

/** Says both requirements; their days only where these are not the same. */
function targetTexts({ target, scale }: IndicatorChange, language: Language): readonly string[] {
  if (target === null) return [];
  const { before, now } = target;
  const isDated = before.by !== now.by || before.keep !== now.keep;
  const against = numbersOf([before.value, now.value]);
  const said = (it: TargetSummary, of: Scale) => {
    const asked = comparatorWords[it.comparator].phrase[language](
      formatValue(it.value, { scale: of, unit: it.unit }, language, { against }),
    );
    return isDated
      ? `${asked} ${whenAsked[it.keep ? 'keep' : 'reach'][language](formatDay(it.by, language))}`
      : asked;
  };
  return [words.target[language](said(before, scale.before ?? 'number'), said(now, scale.now ?? 'number'))];
}

function numbersOf(values: readonly (Value | undefined)[]): readonly number[] {
  return values.filter((it) => typeof it === 'number');
}
