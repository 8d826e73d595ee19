import type { Assessment } from '../../model/evaluation.ts';
import type { Look } from '../look.ts';
import { hang } from '../text-width.ts';
import { markWords, noExpectedMark } from '../words/marks.ts';

type Mark = keyof typeof markWords;

const bears: Readonly<Record<Mark, (assessment: Assessment) => boolean>> = {
  qualifier: ({ observed }) => observed?.qualifier != null,
  partial: ({ observed }) => observed?.partial === true,
  synthetic: ({ observed }) => observed?.synthetic === true,
  stale: ({ observed, status }) => observed !== null && status === 'stale',
};
const allMarks = Object.keys(bears) as readonly Mark[];

/** Gives the signs that stand behind an observed value: "†", "~*". */
export function marksOf(assessment: Assessment): string {
  return allMarks
    .filter((mark) => bears[mark](assessment))
    .map((mark) => markWords[mark].sign)
    .join('');
}

/** Explains the signs that were used, and only those; also the dash for an expected value that is not there. */
export function legend(assessments: readonly Assessment[], look: Look): readonly string[] {
  const { language, width, palette } = look;
  const marks = allMarks
    .filter((mark) => assessments.some(bears[mark]))
    .flatMap((mark) => {
      const { sign, legend } = markWords[mark];
      const said = legend[language] + (mark === 'qualifier' ? `: ${qualifiers(assessments).join(', ')}` : '');
      return hang(`${sign} `, said, width);
    });
  const { sign, legend } = noExpectedMark;
  const unexpected = assessments.some(lacksExpected) ? hang(`${sign} : `, legend[language], width) : [];
  return [...marks, ...unexpected].map(palette.quiet);
}

/** Tells whether there is a figure and nothing to hold it against. */
export function lacksExpected({ observed, expected }: Assessment): boolean {
  return observed !== null && expected === null;
}

function qualifiers(assessments: readonly Assessment[]): readonly string[] {
  const said = assessments.flatMap(({ observed }) => observed?.qualifier ?? []);
  return [...new Set(said)].map((qualifier) => `“${qualifier}”`);
}
