import type { Assessment } from '../../model/assessment.ts';
import type { Day } from '../../model/day.ts';
import type { Language } from '../../model/text.ts';
import { officialStandingOf } from '../official/verdict.ts';
import { statusName } from '../status-text.ts';
import { htmlSentences as sentences } from '../words/html.ts';
import { exceededWords, statusWords } from '../words/statuses.ts';

/** Says a status in words; of what is short after its day, that it is not met. */
export function saidStatus(
  assessment: Pick<Assessment, 'status' | 'exceeded' | 'target'>,
  asOf: Day,
  language: Language,
): string {
  const { status, exceeded } = assessment;
  if (status === 'met' && exceeded) return exceededWords.name[language];
  const name = statusName(status, language);
  return isOverdue(assessment, asOf) ? sentences.overdue[language](name) : name;
}

/** Tells whether the target's day has passed for what is still judged by its trajectory: targets that are to be kept. */
export function isOverdue(assessment: Pick<Assessment, 'status' | 'target'>, asOf: Day): boolean {
  return assessment.status !== 'missed' && officialStandingOf(assessment, asOf) === 'failed';
}

/** A status: its symbol, its words, its colour. */
export function StatusMark({
  assessment,
  asOf,
  language,
}: {
  readonly assessment: Assessment;
  readonly asOf: Day;
  readonly language: Language;
}) {
  const { status } = assessment;
  return (
    <span class={`status is-${status}`}>
      <span class="symbol" aria-hidden="true">
        {statusWords[status].symbol}
      </span>{' '}
      {saidStatus(assessment, asOf, language)}
    </span>
  );
}
