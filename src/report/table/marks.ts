import type { Assessment } from '../../model/assessment.ts';
import type { Language } from '../../model/text.ts';
import type { Look } from '../look.ts';
import { expectedMarksOf, legendTexts, marksOf, noExpectedText } from '../mark-texts.ts';
import { hang, textWidth } from '../text-width.ts';

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

/** Explains the signs that were used, and only those; also the dash for an expected value that is not there. */
export function legend(
  assessments: readonly Assessment[],
  { language, width, palette }: Look,
): readonly string[] {
  const unexpected = noExpectedText(assessments, language);
  return [
    ...legendTexts(assessments, language).flatMap(({ sign, text }) => hang(`${sign} `, text, width)),
    ...(unexpected === null ? [] : hang(`${unexpected.sign} : `, unexpected.text, width)),
  ].map(palette.quiet);
}
