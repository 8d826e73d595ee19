import { nearest } from '../model/nearest.ts';
import type { Indicator, Plan } from '../model/plan.ts';
import { knownWords, UsageError } from './usage-error.ts';

/** Which indicators to judge; an empty list selects all. */
export interface Selection {
  readonly pillar: readonly string[];
  readonly indicator: readonly string[];
  readonly owner: readonly string[];
}

/** Selects indicators of a plan, in its order; there may be none of several plans' words in it. */
export function selectIndicators(plan: Plan, selected: Partial<Selection>): readonly Indicator[] {
  return plan.indicators.filter((it) => isSelected(it, selected));
}

/** Tells whether a selection has an indicator in it. */
export function isSelected(
  { id, pillar, owner }: Pick<Indicator, 'id' | 'pillar' | 'owner'>,
  selected: Partial<Selection>,
): boolean {
  const chosen = (words: readonly string[] = [], word: string | null = null) =>
    words.length === 0 || (word !== null && words.includes(word));
  return chosen(selected.pillar, pillar) && chosen(selected.indicator, id) && chosen(selected.owner, owner);
}

/** Throws a UsageError for a word of a selection that names nothing in any of the plans. */
export function checkSelection(plans: readonly Plan[], selected: Partial<Selection>): void {
  const { pillar = [], indicator = [], owner = [] } = selected;
  const indicators = plans.flatMap((plan) => plan.indicators);
  const pillars = plans.flatMap((plan) => plan.pillars.map(({ id }) => id));
  knownWords('--pillar', pillar, [...new Set(pillars)]);
  const ids = [...new Set(indicators.map(({ id }) => id))];
  const strange = indicator.find((word) => !ids.includes(word));
  if (strange !== undefined) {
    const facts = { word: strange, meant: nearest(strange, ids), valid: ids, plans: plans.length };
    throw new UsageError('unknown-indicator', facts);
  }
  const owners = indicators.flatMap((it) => (it.owner === null ? [] : [it.owner]));
  knownWords('--owner', owner, [...new Set(owners)]);
}

/** Gives the path to judge by, null where none is asked for. Throws a UsageError for one that no indicator has. */
export function knownPath(plans: readonly Plan[], path: string | undefined): string | null {
  if (path === undefined) return null;
  const paths = plans.flatMap((plan) => plan.indicators.flatMap((it) => it.paths.map(({ id }) => id)));
  if (paths.includes(path)) return path;
  const valid = [...new Set(paths)];
  throw new UsageError('unknown-path', { word: path, meant: nearest(path, valid), valid });
}
