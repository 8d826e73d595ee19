import type { Assessment } from '../../model/assessment.ts';
import type { Language } from '../../model/text.ts';
import { comparedNumbers, expectedText, targetText } from '../figure-texts.ts';
import { formatNumber } from '../format-number.ts';
import { formatBareValue, formatChange } from '../format-value.ts';
import { expectedMarksOf, marksOf } from '../mark-texts.ts';
import { qualified } from '../qualified.ts';

/** The figures of an indicator as the table that offices hand in writes them, without their days. */
export interface OfficialFigures {
  readonly target: string;
  readonly expected: string | null;
  readonly previous: string | null;
  readonly observed: string | null;
  readonly completion: string | null;
  readonly change: string | null;
}

/** Writes out the figures of an indicator; null where there is none. Percentages change by points. */
export function officialFigures(assessment: Assessment, language: Language): OfficialFigures {
  const { observed, previous, completion, sincePrevious } = assessment;
  const against = comparedNumbers(assessment);
  const expected = expectedText(assessment, language);
  return {
    target: targetText(assessment, language),
    expected: expected === null ? null : expected + expectedMarksOf(assessment),
    previous: previous === null ? null : formatBareValue(previous.value, language, { against }),
    observed:
      observed === null
        ? null
        : qualified(formatBareValue(observed.value, language, { against }), observed.qualifier, language) +
          marksOf(assessment, language),
    completion: completion === null ? null : formatNumber(completion, language, { against: [100] }),
    change: sincePrevious === null ? null : formatChange(sincePrevious, assessment, language),
  };
}
