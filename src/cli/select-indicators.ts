import { nearest } from '../model/nearest.ts';
import type { Indicator, Plan } from '../model/plan.ts';
import { knownWords, UsageError } from './usage-error.ts';

/** Which indicators to judge; an empty list selects all. */
export interface Selection {
  readonly pillar: readonly string[];
  readonly indicator: readonly string[];
  readonly owner: readonly string[];
}

/** Selects indicators of a plan, in its order. Throws a UsageError for a word that names nothing in it. */
export function selectIndicators(plan: Plan, selected: Partial<Selection>): readonly Indicator[] {
  const selection: Selection = { pillar: [], indicator: [], owner: [], ...selected };
  const owners = [...new Set(plan.indicators.flatMap(({ owner }) => (owner === null ? [] : [owner])))];
  knownWords(
    '--pillar',
    selection.pillar,
    plan.pillars.map(({ id }) => id),
  );
  const ids = plan.indicators.map(({ id }) => id);
  const strange = selection.indicator.find((word) => !ids.includes(word));
  if (strange !== undefined) {
    throw new UsageError('unknown-indicator', { word: strange, meant: nearest(strange, ids), valid: ids });
  }
  knownWords('--owner', selection.owner, owners);
  const chosen = (words: readonly string[], word: string | null) =>
    words.length === 0 || (word !== null && words.includes(word));
  return plan.indicators.filter(
    ({ id, pillar, owner }) =>
      chosen(selection.pillar, pillar) && chosen(selection.indicator, id) && chosen(selection.owner, owner),
  );
}
