import type { Evaluation } from '../../src/model/evaluation.ts';
import { allStatuses } from './fixtures/all-statuses.ts';
import { someChanges } from './fixtures/changes.ts';
import { emptyPlan } from './fixtures/empty-plan.ts';
import { hostile, hostileText } from './fixtures/hostile.ts';
import { measuredPlan } from './fixtures/measured.ts';

const changed = (): Evaluation => {
  const now = allStatuses();
  return { ...now, changes: someChanges(now, { vi: hostileText, en: hostileText }) };
};

/** What every form has to come through, by what it is. */
export const plansToTry: Readonly<Record<string, () => readonly Evaluation[]>> = {
  'every status': () => [allStatuses()],
  'hostile texts': () => [hostile()],
  'an empty plan': () => [emptyPlan()],
  'measured as offices measure': () => [measuredPlan()],
  'changes since an earlier report': () => [changed()],
  'several plans, of which two are the same': () => [allStatuses(), emptyPlan(), hostile(), allStatuses()],
  'no plan at all': () => [],
};
