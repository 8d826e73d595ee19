import type { Assessment } from '../model/assessment.ts';
import type { Language } from '../model/text.ts';
import { formatDay } from './format-day.ts';
import { formatValue } from './format-value.ts';
import { qualified, qualifierBefore } from './qualified.ts';
import { particularWords as words } from './words/particulars.ts';

/** The word of published figures, put before an estimate whose source has none that is short. */
const ESTIMATED = 'ước';

/** Says the newest estimate, and that it is no result: "ước 92% (chưa phải kết quả; …)"; null where there is none. */
export function estimateText(assessment: Assessment, language: Language): string | null {
  const { estimate } = assessment;
  if (estimate === null) return null;
  const word = qualifierBefore(estimate.qualifier, language) === null ? ESTIMATED : estimate.qualifier;
  const figure = qualified(formatValue(estimate.value, assessment, language), word, language);
  return words.estimate[language](figure, formatDay(estimate.on, language));
}
