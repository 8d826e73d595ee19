import type { Assessment, Status } from '../../model/assessment.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Language } from '../../model/text.ts';
import { formatNumber } from '../format-number.ts';
import { rollUpWords as words } from '../words/official.ts';
import { statusOrder, statusWords } from '../words/statuses.ts';
import { type OfficialStanding, officialStandingOf } from './verdict.ts';

/** How many indicators stand where, as offices count; they add up to `selected`. */
export type RollUp = Readonly<Record<OfficialStanding, number>> & {
  readonly selected: number;
  /** Of those met. */
  readonly exceeded: number;
};

/** Counts indicators as offices do. */
export function rollUp({ indicators, asOf }: Pick<Evaluation, 'indicators' | 'asOf'>): RollUp {
  const count = (standing: OfficialStanding) =>
    indicators.filter((it) => officialStandingOf(it, asOf) === standing).length;
  return {
    selected: indicators.length,
    exceeded: indicators.filter(({ exceeded }) => exceeded).length,
    met: count('met'),
    'not-yet': count('not-yet'),
    failed: count('failed'),
    unjudged: count('unjudged'),
    ended: count('ended'),
  };
}

/**
 * Says in one sentence how many indicators are met and what of the others: "Đã hoàn thành 2/10 chỉ tiêu (trong đó 1 chỉ tiêu
 * vượt); 5 chỉ tiêu chưa đạt (1 đúng tiến độ, 4 chậm tiến độ); 3 chỉ tiêu chưa đánh giá được (…)."
 */
export function rollUpSentence(
  evaluation: Pick<Evaluation, 'indicators' | 'asOf'>,
  language: Language,
): string {
  const counts = rollUp(evaluation);
  const { indicators, asOf } = evaluation;
  if (counts.selected === 0) return `${words.none[language]}.`;
  const number = (it: number) => formatNumber(it, language);
  const standing = (of: OfficialStanding) => indicators.filter((it) => officialStandingOf(it, asOf) === of);
  const withStatuses = (said: string, members: readonly Pick<Assessment, 'status'>[]) => {
    const statuses = statusOrder.flatMap((status: Status) => {
      const there = members.filter((it) => it.status === status).length;
      return there === 0 ? [] : [`${number(there)} ${statusWords[status].counted[language]}`];
    });
    return `${said} (${statuses.join(', ')})`;
  };
  const part = (members: readonly Assessment[], said: (count: string) => string) =>
    members.length === 0 ? [] : [withStatuses(said(number(members.length)), members)];
  const late = standing('failed').filter(({ target }) => asOf > target.by);
  // what every year has to pass is missed as soon as one fails, and its day may be to come
  const early = standing('failed').filter(({ target }) => asOf <= target.by);
  // what is to be kept is never "missed" for good: its status tells why the counts by status are others
  const areMissed = late.length > 0 && late.every(({ status }) => status === 'missed');
  const met = words.completed[language](number(counts.met), number(counts.selected));
  const parts = [
    counts.exceeded === 0 ? met : `${met} (${words.exceeded[language](number(counts.exceeded))})`,
    ...part(standing('not-yet'), words.notYet[language]),
    ...(areMissed ? [words.failed[language](number(late.length))] : part(late, words.failed[language])),
    ...(early.length === 0 ? [] : [words.failedEarly[language](number(early.length))]),
    ...part(standing('unjudged'), words.unjudged[language]),
    ...(counts.ended === 0 ? [] : [words.ended[language](number(counts.ended))]),
  ];
  return `${parts.join('; ')}.`;
}
