import type { TargetSummary } from '../../model/assessment.ts';
import type { IndicatorChange } from '../../model/changes.ts';
import type { Scale } from '../../model/comparator.ts';
import type { DatedValue } from '../../model/observation-summary.ts';
import type { Language } from '../../model/text.ts';
import { formatDay } from '../format-day.ts';
import { formatSigned } from '../format-number.ts';
import { formatValue, gapUnit, type Quantity } from '../format-value.ts';
import { statusName } from '../status-text.ts';
import { redefinedWords, changeSentences as words } from '../words/changes.ts';
import { comparatorWords, whenAsked } from '../words/comparators.ts';

/** Says how an indicator is not as it was: "60,1% → 61,97% (+1,87 điểm %); đúng tiến độ → chậm tiến độ". */
export function changeText(change: IndicatorChange, language: Language): string {
  const { redefined } = change;
  return [
    ...valueTexts(change, language),
    ...statusTexts(change, language),
    ...targetTexts(change, language),
    ...redefined.map((one) => redefinedWords[one][language]),
  ].join('; ');
}

/** Of an indicator that only one report has, its figure there; of one that neither has a figure of, nothing. */
function valueTexts(change: IndicatorChange, language: Language): readonly string[] {
  const { before, now } = change.value;
  const said = (it: DatedValue | null, of: 'before' | 'now') =>
    it === null ? words.noFigure[language] : figureText(it, change, of, language);
  if (before === null && now === null) return [];
  if (change.status.now === null) return [said(before, 'before')];
  if (change.status.before === null) return [said(now, 'now')];
  const [then, here] = [said(before, 'before'), said(now, 'now')];
  if (before === null || now === null) return [words.fromTo[language](then, here)];
  const isSameDay = before.on === now.on;
  const day = formatDay(now.on, language);
  if (then === here && isSameDay) return [words.noNewFigure[language](here, day)];
  if (then === here) return [words.unmoved[language](here)];
  const fromTo = words.fromTo[language](then, here);
  const difference = differenceText(change, language);
  const moved = difference === null ? fromTo : words.by[language](fromTo, difference);
  return [isSameDay ? words.revised[language](moved, day) : moved];
}

/** Writes a figure in the unit of its own report; the digits stay that tell the two apart. */
function figureText(
  { value }: DatedValue,
  { value: values, unit, scale }: IndicatorChange,
  of: 'before' | 'now',
  language: Language,
): string {
  const against = [values.before?.value, values.now?.value].filter((it) => typeof it === 'number');
  return formatValue(value, { scale: scale[of] ?? 'number', unit: unit[of] ?? none }, language, { against });
}

const none = { vi: '', en: '' };

function differenceText({ difference, unit, scale }: IndicatorChange, language: Language): string | null {
  if (difference === null) return null;
  const of: Quantity = { scale: scale.now ?? 'number', unit: unit.now ?? none };
  return `${formatSigned(difference, language)} ${gapUnit(of, language)}`.trimEnd();
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
  const said = (it: TargetSummary, of: Scale) => {
    const asked = comparatorWords[it.comparator].phrase[language](
      formatValue(it.value, { scale: of, unit: it.unit }, language, { against: comparedWith(target) }),
    );
    return isDated
      ? `${asked} ${whenAsked[it.keep ? 'keep' : 'reach'][language](formatDay(it.by, language))}`
      : asked;
  };
  return [words.target[language](said(before, scale.before ?? 'number'), said(now, scale.now ?? 'number'))];
}

function comparedWith({ before, now }: Record<'before' | 'now', TargetSummary>): readonly number[] {
  return [before.value, now.value].filter((it) => typeof it === 'number');
}
