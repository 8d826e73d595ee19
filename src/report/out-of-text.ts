import type { Assessment } from '../model/assessment.ts';
import type { Language } from '../model/text.ts';
import { formatBareValue, formatValue } from './format-value.ts';
import { qualified } from './qualified.ts';
import { particularWords as words } from './words/particulars.ts';
import { rankWord } from './words/values.ts';

/** Says what a count or a rank is out of: "114/558 xã (20,43%)", "hạng 15/63 tỉnh"; null where nothing says it. */
export function outOfText({ observed, outOf, scale }: Assessment, language: Language): string | null {
  if (observed === null || outOf === null) return null;
  const value = formatBareValue(observed.value, language);
  const total = formatValue(outOf.total, { scale: 'number', unit: outOf.unit }, language);
  const percent = { scale: 'number', unit: { vi: '%', en: '%' } } as const;
  const share = outOf.share === null ? null : formatValue(outOf.share, percent, language);
  const count = scale === 'rank' ? `${rankWord[language]} ${value}` : value;
  return words.share[language](qualified(count, observed.qualifier, language), total, share);
}
