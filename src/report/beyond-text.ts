import type { Assessment } from '../model/assessment.ts';
import type { Language } from '../model/text.ts';
import { formatDay } from './format-day.ts';
import { formatBareValue, formatValue } from './format-value.ts';
import { targetQuantity } from './target-quantity.ts';
import { particularWords as words } from './words/particulars.ts';

/** Says that a target asks for more than there are any more, and which share it once was; null where it does not. */
export function beyondText(assessment: Assessment, language: Language): string | null {
  const { target, targetBeyond } = assessment;
  if (targetBeyond === null) return null;
  const of = targetQuantity(assessment);
  const { total, since, totalAtIssue, firstKnown, share } = targetBeyond;
  const asked = formatValue(target.value, of, language);
  const day = formatDay(since, language);
  const said =
    total === 0
      ? words.noneLeft[language](asked, target.unit[language], day)
      : words.beyond[language](asked, formatValue(total, of, language), day);
  if (share === null) return said;
  const percent = formatValue(share, { scale: 'number', unit: { vi: '%', en: '%' } }, language);
  const then = [
    formatBareValue(target.value, language),
    percent,
    formatValue(totalAtIssue, of, language),
  ] as const;
  const was =
    firstKnown === null
      ? words.atIssue[language](...then)
      : words.atFirst[language](...then, formatDay(firstKnown, language));
  return `${said}; ${was}`;
}
