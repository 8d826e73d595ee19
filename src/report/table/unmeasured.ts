import type { Assessment } from '../../model/assessment.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Text } from '../../model/text.ts';
import type { Look } from '../look.ts';
import { reasonSentences } from '../reason-sentences.ts';
import { reasonText } from '../reason-text.ts';
import { hang } from '../text-width.ts';
import { statusWords } from '../words/statuses.ts';
import { sectionTitle } from './section-title.ts';

/**
 * The indicators of which nothing is measured: there is no distance, only why. A reason that several share (a province that
 * was merged) is said once, with the names below it.
 */
export function unmeasured(
  title: Text,
  status: 'no-data' | 'not-applicable',
  { indicators, asOf }: Evaluation,
  look: Look,
): readonly string[] {
  const { language, width, palette } = look;
  const members = indicators.filter((it) => it.status === status && look.shows(it));
  if (members.length === 0) return [];
  const symbol = palette.status[status](statusWords[status].symbol);
  const reasons = [...new Set(members.map((it) => reasonText(it, asOf, language)))];
  return [
    ...sectionTitle(title, look),
    ...reasons.flatMap((reason) => {
      const sharing = members.filter((it) => reasonText(it, asOf, language) === reason);
      const said = sharing.map((it) => saidOf(it, asOf, look));
      const [only] = said;
      return only !== undefined && said.length === 1
        ? hang(`${symbol} `, `${only.name}: ${[reason, ...only.besides].join(' ')}`, width)
        : [
            ...hang(`${symbol} `, reason, width),
            ...said.flatMap(({ name, besides }) =>
              hang('  · ', besides.length === 0 ? name : `${name}: ${besides.join(' ')}`, width),
            ),
          ];
    }),
  ];
}

/** What is to be said of one indicator besides the reason. */
function saidOf(assessment: Assessment, asOf: string, look: Look) {
  const [, ...besides] = reasonSentences(assessment, asOf, look.language);
  return { name: assessment.name[look.language], besides };
}
