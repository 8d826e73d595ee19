import type { Status } from '../model/assessment.ts';
import type { ChangeKind } from '../model/changes.ts';

/** How good a verdict is; what is not due yet stands as well as what is on track. Null where nothing is judged. */
const rank: Readonly<Record<Status, number | null>> = {
  met: 4,
  'on-track': 3,
  'not-due': 3,
  'at-risk': 2,
  behind: 1,
  missed: 0,
  stale: null,
  'no-data': null,
  'not-applicable': null,
};

const isBehind = (status: Status) => status === 'behind' || status === 'missed';

/** Tells what became of an indicator that both reports judged: the first that matches, in the order of `changeKinds`. */
export function changeKind(before: Status, now: Status): ChangeKind {
  const [then, here] = [rank[before], rank[now]];
  if (before === now) return 'same';
  if (now === 'not-applicable') return 'ended';
  if (then !== null && here === null) return 'no-longer-reported';
  if (isBehind(now) && !isBehind(before)) return 'newly-behind';
  if (then === null && here !== null) return 'newly-reported';
  if (isBehind(before) && !isBehind(now)) return 'recovered';
  if (then === null || here === null || then === here) return 'otherwise';
  return here < then ? 'worse' : 'better';
}
