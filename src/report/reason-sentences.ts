import type { Assessment, Status } from '../model/assessment.ts';
import type { Language } from '../model/text.ts';
import { comparedNumbers } from './figure-texts.ts';
import { formatNumber } from './format-number.ts';
import { formatValue } from './format-value.ts';
import { reasonText } from './reason-text.ts';
import { statusName } from './status-text.ts';
import { targetQuantity } from './target-quantity.ts';
import { sentences } from './words/sentences.ts';

/** Says why an indicator stands where it does, what is behind it, and whether rejected rows would turn it. */
export function reasonSentences(assessment: Assessment, asOf: string, language: Language): readonly string[] {
  const { rejectsTurn, lastVerdict, undecidedBySample } = assessment;
  const against = comparedNumbers(assessment);
  return [
    reasonText(assessment, asOf, language),
    lastVerdict === null
      ? null
      : sentences.lastVerdict[language](verdictInWords(lastVerdict, assessment, asOf, language)),
    undecidedBySample ? sentences.undecided[language] : null,
    rejectsTurn === null
      ? null
      : sentences.rejectsTurn[language](
          formatNumber(rejectsTurn.rows, language),
          formatValue(rejectsTurn.value, targetQuantity(assessment), language, { against }),
          verdictInWords(rejectsTurn.status, assessment, asOf, language),
        ),
  ].filter((sentence) => sentence !== null);
}

/** Says what figures would have given; "not due" would not be true of a target whose day has passed. */
function verdictInWords(status: Status, { target }: Assessment, asOf: string, language: Language): string {
  if (status === 'not-due' && asOf > target.by) return sentences.noConclusion[language];
  return statusName(status, language).toLocaleLowerCase(language);
}
