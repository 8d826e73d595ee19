import type { Indicator, Plan } from '../model/plan.ts';
import { knownWords } from './usage-error.ts';

/** Which indicators to judge; an empty list selects all. */
export interface Selection {
  readonly pillar: readonly string[];
  readonly indicator: readonly string[];
  readonly owner: readonly string[];
}

/** Selects indicators of a plan, in its order. Throws a UsageError for a word that names nothing in it. */
export function selectIndicators(plan: Plan, selection: Selection): readonly Indicator[] {
  const owners = [...new Set(plan.indicators.flatMap(({ owner }) => (owner === null ? [] : [owner])))];
  knownWords(
    '--pillar',
    selection.pillar,
    plan.pillars.map(({ id }) => id),
  );
  knownWords(
    '--indicator',
    selection.indicator,
    plan.indicators.map(({ id }) => id),
  );
  knownWords('--owner', selection.owner, owners);
  const chosen = (words: readonly string[], word: string | null) =>
    words.length === 0 || (word !== null && words.includes(word));
  return plan.indicators.filter(
    ({ id, pillar, owner }) =>
      chosen(selection.pillar, pillar) && chosen(selection.indicator, id) && chosen(selection.owner, owner),
  );
}
