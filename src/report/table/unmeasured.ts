import type { Evaluation } from '../../model/evaluation.ts';
import type { Text } from '../../model/text.ts';
import type { Look } from '../look.ts';
import { sharedReasons } from '../shared-reasons.ts';
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
  return [
    ...sectionTitle(title, look),
    ...sharedReasons(members, asOf, language).flatMap(({ reason, sharing }) => {
      const said = sharing.map((it) => ({ ...it, name: it.assessment.name[language] }));
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
