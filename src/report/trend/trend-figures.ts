import type { Assessment } from '../../model/assessment.ts';
import type { Language } from '../../model/text.ts';
import { formatValue } from '../format-value.ts';
import { periodName } from '../period-name.ts';
import { qualified } from '../qualified.ts';
import { sideWords } from '../words/trend-report.ts';
import type { FilledMonth } from './series-ends.ts';
import type { TrendMonth } from './trend-series.ts';

/** Names a reporting month: "tháng 10/2024". */
export function monthName({ period }: TrendMonth, language: Language): string {
  return periodName(period, null, language).name;
}

/**
 * Writes a month's figure with its unit and the word that its source puts before it, and with the digits that tell it from the
 * target and from the figures of other months that stand beside it.
 */
export function figureText(
  { point }: FilledMonth,
  beside: readonly FilledMonth[],
  assessment: Assessment,
  language: Language,
): string {
  const others = [...beside.map((month) => month.point.value), assessment.target.value];
  const against = others.filter((it) => typeof it === 'number');
  return qualified(formatValue(point.value, assessment, language, { against }), point.qualifier, language);
}

/** Says on which side of the trajectory a figure is. */
export function sideText(gap: number, language: Language): string {
  if (gap === 0) return sideWords.level[language];
  return sideWords[gap > 0 ? 'ahead' : 'behind'][language];
}
