import type { Assessment, OtherPath } from '../../model/assessment.ts';
import { comparedNumbers } from '../figure-texts.ts';
import { formatDay } from '../format-day.ts';
import { formatBareGap, formatValue, gapUnit } from '../format-value.ts';
import type { Look } from '../look.ts';
import { otherPathName } from '../other-path-text.ts';
import { statusName } from '../status-text.ts';
import { targetQuantity } from '../target-quantity.ts';
import { hang } from '../text-width.ts';
import { evidenceSentences as words } from '../words/evidence.ts';
import { explanationSentences as sentences } from '../words/explanation.ts';
import { statusWords } from '../words/statuses.ts';
import { officialWords } from '../words/trajectories.ts';

/** What the other ways to the target would have said: their points, the expected value, the gap and the verdict. */
export function otherPaths(assessment: Assessment, look: Look): readonly string[] {
  return assessment.otherPaths.flatMap((other) => {
    const [name = '', ...rest] = otherPathTexts(other, assessment, look);
    return [...hang('  · ', name, look.width), ...rest.flatMap((text) => hang('    ', text, look.width))];
  });
}

/** The name of another way, its points, and what it would have said, one text each. */
export function otherPathTexts(
  other: OtherPath,
  assessment: Assessment,
  { language }: Pick<Look, 'language'>,
): readonly string[] {
  const of = targetQuantity(assessment);
  const { expected, gap, status, official, points } = other;
  const whose = officialWords[official ? 'official' : 'reading'][language];
  const unit = gapUnit(of, language);
  const against = comparedNumbers(assessment);
  const said = points.map(({ on, value }) =>
    sentences.point[language](formatDay(on, language), formatValue(value, of, language)),
  );
  return [
    words.otherPath[language](otherPathName(other, language), whose),
    said.join('; '),
    words.wouldBe[language](
      expected === null ? null : formatValue(expected, of, language, { against }),
      gap === null ? null : [formatBareGap(gap, language), unit].filter((it) => it !== '').join(' '),
      `${statusWords[status].symbol} ${statusName(status, language)}`,
    ),
  ].filter((text) => text !== '');
}
