import type { Assessment } from '../../model/evaluation.ts';
import type { Look } from '../look.ts';
import { hang } from '../text-width.ts';
import { markWords } from '../words/marks.ts';

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

/** Explains the signs that were used, and only those. */
export function legend(assessments: readonly Assessment[], look: Look): readonly string[] {
  const { language, width, palette } = look;
  return allMarks
    .filter((mark) => assessments.some(bears[mark]))
    .flatMap((mark) => {
      const { sign, legend } = markWords[mark];
      const said = legend[language] + (mark === 'qualifier' ? `: ${qualifiers(assessments).join(', ')}` : '');
      return hang(`${sign} `, said, width).map(palette.quiet);
    });
}

function qualifiers(assessments: readonly Assessment[]): readonly string[] {
  const said = assessments.flatMap(({ observed }) => observed?.qualifier ?? []);
  return [...new Set(said)].map((qualifier) => `“${qualifier}”`);
}
