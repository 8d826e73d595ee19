import type { Assessment } from '../../model/assessment.ts';
import type { Day } from '../../model/day.ts';
import type { Language } from '../../model/text.ts';
import { statusName } from '../status-text.ts';
import { officialVerdicts } from '../words/official.ts';

/** Where offices count an indicator. */
export type OfficialStanding = 'met' | 'not-yet' | 'failed' | 'unjudged' | 'ended';

/** Tells where offices count an indicator: what is not reached is "not yet" until the target's day, and failed after it. */
export function officialStandingOf(
  { status, target }: Pick<Assessment, 'status' | 'target'>,
  asOf: Day,
): OfficialStanding {
  switch (status) {
    case 'met':
      return 'met';
    case 'missed':
      return 'failed';
    case 'no-data':
    case 'stale':
      return 'unjudged';
    case 'not-applicable':
      return 'ended';
    default:
      return asOf > target.by ? 'failed' : 'not-yet';
  }
}

/** Says a verdict as offices do: "Vượt", "Đạt", "Đúng tiến độ", "Chưa đạt – chậm tiến độ", and "Không đạt" after the target's day. */
export function officialVerdict(
  assessment: Pick<Assessment, 'status' | 'exceeded' | 'target'>,
  asOf: Day,
  language: Language,
): string {
  const { status, exceeded } = assessment;
  if (status === 'met') return officialVerdicts[exceeded ? 'exceeded' : 'met'][language];
  if (officialStandingOf(assessment, asOf) === 'failed') return officialVerdicts.failed[language];
  const name = statusName(status, language);
  if (status !== 'behind' && status !== 'at-risk') return name;
  return `${officialVerdicts.notYet[language]} – ${name.toLocaleLowerCase(language)}`;
}
