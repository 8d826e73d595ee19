import type { Assessment } from '../../model/assessment.ts';
import { comparedNumbers, expectedText, targetDayText, targetText } from '../figure-texts.ts';
import { formatDay } from '../format-day.ts';
import { formatNumber } from '../format-number.ts';
import { formatBareValue, formatChange, formatValue } from '../format-value.ts';
import { expectedMarksOf, marksOf } from '../mark-texts.ts';
import { DASH } from '../official/official-table.ts';
import { qualified } from '../qualified.ts';
import { sameUnit } from '../target-quantity.ts';
import { htmlLabels as labels } from '../words/html.ts';
import { labels as shared } from '../words/labels.ts';
import { gapText } from './glance-table.tsx';
import type { View } from './view.ts';

/** The figures that matter: observed, expected, the gap, the target, and how far it has come. */
export function IndicatorFigures({
  assessment,
  view,
}: {
  readonly assessment: Assessment;
  readonly view: View;
}) {
  const { language, evaluation } = view;
  const { observed, previous, completion, sincePrevious, scale, unit } = assessment;
  const against = comparedNumbers(assessment);
  const expected = expectedText(assessment, language);
  return (
    <dl class="figures">
      <div class="main">
        <dt>{labels.observed[language]}</dt>
        {observed === null ? (
          <dd class="none">{shared.none[language]}</dd>
        ) : (
          <dd>
            <strong>
              {qualified(
                formatValue(observed.value, assessment, language, { against }),
                observed.qualifier,
                language,
              )}
              <sup>{marksOf(assessment, language)}</sup>
            </strong>{' '}
            <span class="quiet">{formatDay(observed.on, language)}</span>
          </dd>
        )}
      </div>
      <div>
        <dt>{labels.expected[language]}</dt>
        <dd>
          {expected === null
            ? DASH
            : sameUnit(unit, assessment.target.unit) && assessment.expected !== null
              ? formatValue(assessment.expected, assessment, language, { against })
              : expected}
          <sup>{expectedMarksOf(assessment)}</sup>
        </dd>
      </div>
      <div class={assessment.belowPath ? `short is-${assessment.status}` : ''}>
        <dt>{labels.gap[language]}</dt>
        <dd>{gapText(assessment, language)}</dd>
      </div>
      <div>
        <dt>{labels.target[language]}</dt>
        <dd>
          {targetText(assessment, language)}{' '}
          <span class="quiet">{targetDayText(assessment, evaluation.plan, language)}</span>
        </dd>
      </div>
      {completion === null ? null : (
        <div>
          <dt>{labels.completion[language]}</dt>
          <dd>{formatNumber(completion, language, { against: [100] })}%</dd>
        </div>
      )}
      {previous === null ? null : (
        <div>
          <dt>{labels.previous[language]}</dt>
          <dd>
            {scale === 'number'
              ? formatValue(previous.value, assessment, language, { against })
              : formatBareValue(previous.value, language)}{' '}
            <span class="quiet">
              {formatDay(previous.on, language)}
              {sincePrevious === null ? '' : ` (${formatChange(sincePrevious, assessment, language)})`}
            </span>
          </dd>
        </div>
      )}
    </dl>
  );
}
