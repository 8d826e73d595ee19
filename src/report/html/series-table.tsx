import type { Assessment } from '../../model/assessment.ts';
import type { SeriesPoint, Value } from '../../model/observation-summary.ts';
import type { Language } from '../../model/text.ts';
import { formatDay } from '../format-day.ts';
import { formatNumber } from '../format-number.ts';
import { formatBareGap, formatBareValue, gapUnit } from '../format-value.ts';
import { qualified } from '../qualified.ts';
import { targetQuantity } from '../target-quantity.ts';
import { explanationLabels } from '../words/explanation.ts';
import { htmlLabels as labels, htmlSentences as sentences } from '../words/html.ts';
import { Details } from './details.tsx';
import { Scrolling } from './scrolling.tsx';
import type { View } from './view.ts';

/** So few are shown at once. */
const FEW = 4;

/** The numbers of the chart, the newest first: each with its division, what was expected on its day, and the gap. */
export function SeriesTable({ assessment, view }: { readonly assessment: Assessment; readonly view: View }) {
  const { language } = view;
  const { series, unit, name, scale } = assessment;
  if (series.length === 0) return null;
  const hasDivision = series.some(({ numerator }) => numerator !== null);
  const hasExpected = series.some(({ expected }) => expected !== null);
  const hasGap = hasExpected && scale !== 'yes-no';
  const withUnit = (label: string, of: string) => (of === '' ? label : sentences.inUnit[language](label, of));
  const gaps = gapUnit(targetQuantity(assessment), language);
  return (
    <Details
      title={sentences.counted[language](labels.series[language], formatNumber(series.length, language))}
      isOpen={series.length <= FEW}
    >
      <Scrolling label={sentences.seriesOf[language](name[language])}>
        <table>
          <caption class="unseen">{sentences.seriesOf[language](name[language])}</caption>
          <thead>
            <tr>
              <th scope="col">{labels.day[language]}</th>
              <th scope="col" class="number">
                {withUnit(labels.observed[language], scale === 'number' ? unit[language] : '')}
              </th>
              {hasDivision ? (
                <>
                  <th scope="col" class="number">
                    {labels.numerator[language]}
                  </th>
                  <th scope="col" class="number">
                    {labels.denominator[language]}
                  </th>
                </>
              ) : null}
              {hasExpected ? (
                <th scope="col" class="number">
                  {withUnit(
                    labels.expected[language],
                    scale === 'number' ? assessment.target.unit[language] : '',
                  )}
                </th>
              ) : null}
              {hasGap ? (
                <th scope="col" class="number">
                  {withUnit(labels.gap[language], gaps)}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {series.toReversed().map((point) => (
              <tr class={point.on === assessment.observed?.on ? 'current' : ''}>
                <th scope="row">
                  {formatDay(point.on, language)}
                  {point.judged ? null : (
                    <span class="quiet"> ({explanationLabels.notJudged[language]})</span>
                  )}
                </th>
                <td class="number">{observedText(point, assessment, language)}</td>
                {hasDivision ? (
                  <>
                    <td class="number">{optional(point.numerator, language)}</td>
                    <td class="number">{optional(point.denominator, language)}</td>
                  </>
                ) : null}
                {hasExpected ? (
                  <td class="number">
                    {point.expected === null ? '' : bare(point.expected, point, language)}
                  </td>
                ) : null}
                {hasGap ? (
                  <td class={point.gap !== null && point.gap < 0 ? 'number minus' : 'number'}>
                    {point.gap === null ? '' : formatBareGap(point.gap, language)}
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </Details>
  );
}

function observedText(point: SeriesPoint, assessment: Assessment, language: Language): string {
  const bar = assessment.target.value;
  const against = [point.expected, bar].filter((it) => typeof it === 'number');
  return qualified(formatBareValue(point.value, language, { against }), point.qualifier, language);
}

function bare(value: Value, { value: observed }: SeriesPoint, language: Language): string {
  return formatBareValue(value, language, { against: typeof observed === 'number' ? [observed] : [] });
}

function optional(count: number | null, language: Language): string {
  return count === null ? '' : formatNumber(count, language);
}
