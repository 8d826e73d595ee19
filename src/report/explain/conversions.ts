import type { Assessment, Conversion } from '../../model/assessment.ts';
import { formatDay } from '../format-day.ts';
import { formatNumber } from '../format-number.ts';
import { formatValue } from '../format-value.ts';
import type { Look } from '../look.ts';
import { conversionWords, evidenceSentences as words } from '../words/evidence.ts';

type Spoken = Pick<Look, 'language'>;

/** Writes out every conversion between a count and a share: with its total, and the day since which that holds. */
export function conversions(assessment: Assessment, look: Spoken): readonly string[] {
  return assessment.conversions.map((conversion) => conversionText(conversion, look));
}

function conversionText({ what, on, from, to, total, since }: Conversion, { language }: Spoken): string {
  const value = (it: Conversion['from']) =>
    formatValue(it.value, { scale: 'number', unit: it.unit }, language);
  const said = from.unit.vi.startsWith('%') ? words.toCount : words.toShare;
  return said[language](
    words.converted[language](conversionWords[what][language], formatDay(on, language)),
    value(from),
    formatNumber(from.value, language),
    formatNumber(total, language),
    formatDay(since, language),
    value(to),
  );
}
