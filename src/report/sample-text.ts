import type { Sample } from '../model/observation-summary.ts';
import type { Language } from '../model/text.ts';
import { formatNumber } from './format-number.ts';
import { particularWords as words } from './words/particulars.ts';

/** Says how large a survey's sample is and within which percents the true share probably lies. */
export function sampleText(
  { size, low, high, confidence }: Sample,
  bar: unknown,
  language: Language,
): string {
  const against = typeof bar === 'number' ? [bar] : [];
  const percent = (it: number) => `${formatNumber(it, language, { against })}%`;
  return words.sample[language](
    formatNumber(size, language),
    `${formatNumber(100 * confidence, language)}%`,
    `${percent(low)}–${percent(high)}`,
  );
}
