import type { Assessment } from '../model/assessment.ts';
import type { Evaluation } from '../model/evaluation.ts';
import type { Language } from '../model/text.ts';
import { beyondText } from './beyond-text.ts';
import { estimateText } from './estimate-text.ts';
import { formatValue } from './format-value.ts';
import { conversionOfObservation } from './observed-text.ts';
import { otherPathName } from './other-path-text.ts';
import { outOfText } from './out-of-text.ts';
import { partTexts } from './part-texts.ts';
import { citation, rivalTexts } from './rival-texts.ts';
import { sampleText } from './sample-text.ts';
import { statusName } from './status-text.ts';
import { particularWords as words } from './words/particulars.ts';
import { statusWords } from './words/statuses.ts';

type Particulars = (assessment: Assessment, evaluation: Evaluation, language: Language) => readonly string[];

/** What is said below an indicator's line, in its order; most indicators need none of it. */
const particulars: readonly Particulars[] = [
  ({ variant }, _, language) => (variant === null ? [] : [words.variant[language](variant.name[language])]),
  (assessment, _, language) => present(outOfText(assessment, language)),
  conversion,
  ({ observed, target }, _, language) =>
    observed?.sample == null ? [] : [sampleText(observed.sample, target.value, language)],
  (assessment, _, language) =>
    assessment.observed === null ? [] : partTexts(assessment, assessment.observed, language),
  (assessment, _, language) => present(estimateText(assessment, language)),
  rivals,
  (assessment, _, language) => present(beyondText(assessment, language)),
];

/** What is said below an indicator: its variant, what it is out of, its sample, its worst parts, rivals. */
export function particularTexts(
  assessment: Assessment,
  evaluation: Evaluation,
  language: Language,
): readonly string[] {
  return particulars.flatMap((one) => one(assessment, evaluation, language));
}

/** A share of what a count is out of is said already. */
function conversion(assessment: Assessment, _: Evaluation, language: Language): readonly string[] {
  const { observed, outOf } = assessment;
  const found = conversionOfObservation(assessment, observed?.on ?? null);
  if (found === null || outOf?.share != null) return [];
  return [
    words.converted[language](
      formatValue(found.to.value, { scale: 'number', unit: found.to.unit }, language),
    ),
  ];
}

/** Where sources differ, both are named. */
function rivals(assessment: Assessment, evaluation: Evaluation, language: Language): readonly string[] {
  const { observed } = assessment;
  if (observed === null || observed.rivals.length === 0) return [];
  return [
    words.own[language](citation(observed, observed.rivals, evaluation, language)),
    words.rivals[language](rivalTexts(observed, assessment, evaluation, language)),
  ];
}

/** Other paths by which the verdict would be another; `explain` has every path. */
export function otherVerdictTexts(
  { otherPaths, status, lastVerdict }: Assessment,
  language: Language,
): readonly string[] {
  return otherPaths
    .filter((other) => other.status !== status && other.status !== lastVerdict)
    .map((other) => {
      const verdict = `${statusWords[other.status].symbol} ${statusName(other.status, language)}`;
      return words.otherPath[language](otherPathName(other, language), verdict);
    });
}

function present(text: string | null): readonly string[] {
  return text === null ? [] : [text];
}
