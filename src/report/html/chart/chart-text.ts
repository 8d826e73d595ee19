import type { Assessment } from '../../../model/assessment.ts';
import { targetDayText, targetText } from '../../figure-texts.ts';
import { formatDay } from '../../format-day.ts';
import { formatNumber } from '../../format-number.ts';
import { formatValue } from '../../format-value.ts';
import { targetQuantity } from '../../target-quantity.ts';
import { trajectoryText } from '../../trajectory-text.ts';
import { explanationSentences } from '../../words/explanation.ts';
import { htmlSentences as sentences } from '../../words/html.ts';
import type { View } from '../view.ts';

/** Says in words what a chart shows, for who cannot see it. */
export function chartDescription(assessment: Assessment, { evaluation, language }: View): string {
  const { path, series, trajectory } = assessment;
  const day = (it: string) => formatDay(it, language);
  const of = targetQuantity(assessment);
  const anchors = path.map(({ on, value }) =>
    explanationSentences.point[language](day(on), formatValue(value, of, language)),
  );
  const [first] = series;
  const last = series.at(-1);
  const value = (it: NonNullable<typeof last>) => formatValue(it.value, assessment, language);
  return [
    anchors.length === 0
      ? null
      : sentences.chartWay[language](trajectoryText(trajectory, language), anchors.join('; ')),
    first === undefined || last === undefined
      ? null
      : series.length === 1
        ? sentences.chartOne[language](value(last), day(last.on))
        : sentences.chartMany[language](
            formatNumber(series.length, language),
            value(first),
            day(first.on),
            value(last),
            day(last.on),
          ),
    sentences.chartTarget[language](
      targetText(assessment, language),
      targetDayText(assessment, evaluation.plan, language),
    ),
    `${sentences.chartAsOf[language](day(evaluation.asOf))}.`,
  ]
    .filter((part) => part !== null)
    .join(' ');
}
