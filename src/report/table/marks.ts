import type { Assessment } from '../../model/assessment.ts';
import type { Language } from '../../model/text.ts';
import type { Look } from '../look.ts';
import { qualifierBefore } from '../qualified.ts';
import { hang, textWidth } from '../text-width.ts';
import { convertedMark, markWords, noExpectedMark } from '../words/marks.ts';

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

/** How many cells are kept for marks behind the values of a column. */
export interface MarkWidths {
  readonly observed: number;
  readonly expected: number;
}

/** Finds the room that the marks of some indicators need. */
export function markWidthsOf(assessments: readonly Assessment[], language: Language): MarkWidths {
  return {
    observed: Math.max(0, ...assessments.map((it) => textWidth(marksOf(it, language)))),
    expected: Math.max(0, ...assessments.map((it) => textWidth(expectedMarksOf(it)))),
  };
}

/** Tells whether an observation, or an anchor that it lies between, was converted to be held against the other. */
function isConverted({ conversions, target, trajectory: { from, to } }: Assessment): boolean {
  return conversions
    .filter((it) => it.to.unit.vi === target.unit.vi)
    .some(({ what, on }) => what === 'observation' || on === from?.on || on === to?.on);
}

/** Explains the signs that were used, and only those; also the dash for an expected value that is not there. */
export function legend(assessments: readonly Assessment[], look: Look): readonly string[] {
  const { language, width, palette } = look;
  const marks = allMarks
    .filter((mark) => assessments.some((it) => bears[mark](it, language)))
    .flatMap((mark) => {
      const { sign, legend } = markWords[mark];
      const said =
        legend[language] + (mark === 'qualifier' ? `: ${qualifiers(assessments, language).join(', ')}` : '');
      return hang(`${sign} `, said, width);
    });
  const { sign, legend } = noExpectedMark;
  const unexpected = assessments.some(lacksExpected) ? hang(`${sign} : `, legend[language], width) : [];
  const converted = assessments.some((it) => expectedMarksOf(it) !== '')
    ? hang(`${convertedMark.sign} `, convertedMark.legend[language], width)
    : [];
  return [...marks, ...converted, ...unexpected].map(palette.quiet);
}

/** Tells whether there is a figure and nothing to hold it against. */
export function lacksExpected({ observed, expected }: Assessment): boolean {
  return observed !== null && expected === null;
}

function qualifiers(assessments: readonly Assessment[], language: Language): readonly string[] {
  const said = assessments
    .filter((it) => bears.qualifier(it, language))
    .flatMap(({ observed }) => observed?.qualifier ?? []);
  return [...new Set(said)].map((qualifier) => `“${qualifier}”`);
}
