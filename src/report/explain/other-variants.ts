import type { Assessment, OtherVariant } from '../../model/assessment.ts';
import { comparedNumbers } from '../figure-texts.ts';
import { formatDay } from '../format-day.ts';
import { formatNumber } from '../format-number.ts';
import { formatBareGap, formatValue, gapUnit } from '../format-value.ts';
import type { Look } from '../look.ts';
import { statusName } from '../status-text.ts';
import { hang } from '../text-width.ts';
import {
  otherVariantsIntro,
  otherVariantWords,
  otherVariantSentences as sentences,
} from '../words/other-variants.ts';
import { statusWords } from '../words/statuses.ts';

/** What other definitions of the same give, and the verdict that each would have given; or why one gives nothing. */
export function otherVariants(assessment: Assessment, look: Look): readonly string[] {
  const { language, width } = look;
  const others = assessment.otherVariants ?? [];
  if (others.length === 0) return [];
  const blocks = others.flatMap((other) => {
    const { variant, observed } = other;
    const texts =
      observed === null
        ? [whyNone(other, look)]
        : [variant.definition[language], ...given(assessment, other, look)];
    return [
      ...hang('  · ', `${variant.name[language]} (${variant.id})`, width),
      ...texts.flatMap((text) => hang('    ', text, width)),
    ];
  });
  return [...hang('  ', otherVariantsIntro[language], width), ...blocks];
}

function given(assessment: Assessment, other: OtherVariant, { language }: Look): readonly string[] {
  const { observed, expected, gap, status } = other;
  if (observed === null) return [];
  const { value, numerator, denominator, unknown, on } = observed;
  const against = comparedNumbers(assessment);
  const unit = gapUnit(assessment, language);
  const figure = formatValue(value, assessment, language, { against });
  const quotient =
    numerator === null || denominator === null
      ? figure
      : `${formatNumber(numerator, language)} / ${formatNumber(denominator, language)} = ${figure}`;
  const said = [sentences.gives[language](quotient, formatDay(on, language))];
  if (unknown > 0) said.push(sentences.unknown[language](formatNumber(unknown, language)));
  const verdict = sentences.wouldBe[language](
    expected === null ? null : formatValue(expected, assessment, language, { against }),
    gap === null ? null : [formatBareGap(gap, language), unit].filter((it) => it !== '').join(' '),
    `${statusWords[status].symbol} ${statusName(status, language)}`,
  );
  return [said.join('; '), verdict];
}

function whyNone({ why, lacks }: OtherVariant, { language }: Look): string {
  const words = Object.entries(otherVariantWords).find(([code]) => code === why)?.[1];
  return words === undefined ? sentences.noValue[language]() : words[language](lacks.join(', '));
}
