import type { Status } from '../../model/assessment.ts';
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
  const statuses = (standing: OfficialStanding) => {
    const members = indicators.filter((it) => officialStandingOf(it, asOf) === standing);
    return statusOrder.flatMap((status: Status) => {
      const there = members.filter((it) => it.status === status).length;
      return there === 0 ? [] : [`${number(there)} ${statusWords[status].counted[language]}`];
    });
  };
  const part = (standing: 'not-yet' | 'unjudged' | 'failed', said: string) =>
    counts[standing] === 0 ? [] : [`${said} (${statuses(standing).join(', ')})`];
  const failed = words.failed[language](number(counts.failed));
  // what is to be kept is never "missed" for good: its status tells why the counts by status are others
  const isMissed = counts.failed === indicators.filter(({ status }) => status === 'missed').length;
  const met = words.completed[language](number(counts.met), number(counts.selected));
  const parts = [
    counts.exceeded === 0 ? met : `${met} (${words.exceeded[language](number(counts.exceeded))})`,
    ...part('not-yet', words.notYet[language](number(counts['not-yet']))),
    ...(counts.failed > 0 && isMissed ? [failed] : part('failed', failed)),
    ...part('unjudged', words.unjudged[language](number(counts.unjudged))),
    ...(counts.ended === 0 ? [] : [words.ended[language](number(counts.ended))]),
  ];
  return `${parts.join('; ')}.`;
}
