import type { Assessment } from '../../model/assessment.ts';
import type { ObservationSummary } from '../../model/observation-summary.ts';
import { formatNumber } from '../format-number.ts';
import type { Look } from '../look.ts';
import { explanationSentences as sentences } from '../words/explanation.ts';

/** Counts the rows of the figure, and those that have a say in doubting it, where there are any. */
export function rowsText(
  { measure }: Assessment,
  { rows, unknown, rejected }: ObservationSummary,
  { language }: Pick<Look, 'language'>,
): string {
  const number = (it: number) => formatNumber(it, language);
  const where = whereUnknown(measure);
  const doubtful = unknown === 0 ? [] : [sentences[where][language](number(unknown))];
  const lost = rejected === 0 ? [] : [sentences.rejected[language](number(rejected))];
  const isBesides = where === 'unknownBesides';
  const besides = isBesides ? [...doubtful, ...lost] : lost;
  return [
    sentences.rows[language](number(rows)),
    ...(isBesides ? [] : doubtful),
    ...(besides.length === 0 ? [] : [sentences.besides[language](besides)]),
  ].join('; ');
}

/**
 * Tells where rows stand whose condition is unknown. A share counts those of an unknown "of" in its denominator, and
 * those of an unknown "among" nowhere; other measures leave all of them out.
 */
function whereUnknown({ kind, terms }: Assessment['measure']) {
  if (kind !== 'share') return 'unknownBesides';
  return (terms.among ?? 'true') === 'true' ? 'unknownAmong' : 'unknownSomewhere';
}
