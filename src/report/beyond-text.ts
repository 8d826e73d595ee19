import type { Assessment } from '../model/evaluation.ts';
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
  const { total, since, totalAtIssue, share } = targetBeyond;
  const said = words.beyond[language](
    formatValue(target.value, of, language),
    formatValue(total, of, language),
    formatDay(since, language),
  );
  if (totalAtIssue === null || share === null) return said;
  const percent = formatValue(share, { scale: 'number', unit: { vi: '%', en: '%' } }, language);
  const then = words.atIssue[language](
    formatBareValue(target.value, language),
    percent,
    formatValue(totalAtIssue, of, language),
  );
  return `${said}; ${then}`;
}
