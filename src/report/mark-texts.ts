import type { Assessment } from '../model/assessment.ts';
import type { Language } from '../model/text.ts';
import { qualifierBefore } from './qualified.ts';
import { convertedMark, markWords, noExpectedMark } from './words/marks.ts';

type Mark = keyof typeof markWords;

const bears: Readonly<Record<Mark, (assessment: Assessment, language: Language) => boolean>> = {
  // a short one stands before the value
  qualifier: ({ observed }, language) =>
    observed?.qualifier != null && qualifierBefore(observed.qualifier, language) === null,
  partial: ({ observed }) => observed?.partial === true,
  synthetic: ({ observed }) => observed?.synthetic === true,
  stale: ({ observed, status }) => observed !== null && status === 'stale',
};
const allMarks = Object.keys(bears) as readonly Mark[];

/** Gives the signs that stand behind an observed value: "†", "~*". */
export function marksOf(assessment: Assessment, language: Language): string {
  return allMarks
    .filter((mark) => bears[mark](assessment, language))
    .map((mark) => markWords[mark].sign)
    .join('');
}

/** Gives the sign that stands behind an expected value: that something was converted to draw the way to it. */
export function expectedMarksOf(assessment: Assessment): string {
  return isConverted(assessment) && assessment.expected !== null ? convertedMark.sign : '';
}

/** Tells whether an observation, or an anchor that it lies between, was converted to be held against the other. */
function isConverted({ conversions, target, trajectory: { from, to } }: Assessment): boolean {
  return conversions
    .filter((it) => it.to.unit.vi === target.unit.vi)
    .some(({ what, on }) => what === 'observation' || on === from?.on || on === to?.on);
}

/** Tells whether there is a figure and nothing to hold it against. */
export function lacksExpected({ observed, expected }: Assessment): boolean {
  return observed !== null && expected === null;
}

/** A sign that stands in a report, and what it says. */
export interface LegendText {
  readonly sign: string;
  readonly text: string;
}

/** Explains the signs that were used, and only those. */
export function legendTexts(assessments: readonly Assessment[], language: Language): readonly LegendText[] {
  const marks = allMarks
    .filter((mark) => assessments.some((it) => bears[mark](it, language)))
    .map((mark) => {
      const said = mark === 'qualifier' ? `: ${qualifiers(assessments, language).join(', ')}` : '';
      return { sign: markWords[mark].sign, text: markWords[mark].legend[language] + said };
    });
  const converted = assessments.some((it) => expectedMarksOf(it) !== '')
    ? [{ sign: convertedMark.sign, text: convertedMark.legend[language] }]
    : [];
  return [...marks, ...converted];
}

/** Explains the dash that stands where a figure has nothing to be held against; null where there is none. */
export function noExpectedText(assessments: readonly Assessment[], language: Language): LegendText | null {
  const { sign, legend } = noExpectedMark;
  return assessments.some(lacksExpected) ? { sign, text: legend[language] } : null;
}

function qualifiers(assessments: readonly Assessment[], language: Language): readonly string[] {
  const said = assessments
    .filter((it) => bears.qualifier(it, language))
    .flatMap(({ observed }) => observed?.qualifier ?? []);
  return [...new Set(said)].map((qualifier) => `“${qualifier}”`);
}
