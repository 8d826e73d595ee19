import { type ComparatorName, comparatorNames } from '../model/comparator.ts';
import type { Draft } from './draft.ts';
import { indicatorSpec } from './indicator-spec.ts';
import type { Path } from './plan-document.ts';

/** Reads the declared order of tiers of the indicator at a path; they are declared exactly when a milestone needs them. */
export function normalizeTiers(draft: Draft, indicator: string, path: Path): readonly string[] {
  const at = [...path, 'tiers'];
  const tiers = (draft.piece(indicatorSpec.shape.tiers, at) ?? []).map((tier) => tier.normalize('NFC'));
  tiers.forEach((tier, i) => {
    if (tiers.indexOf(tier) === i) return;
    draft.error('duplicate-entry', [...at, i], { key: 'tiers', value: tier });
  });
  const all = Array.from({ length: draft.size([...path, 'milestones']) }, (_, i) => i);
  const has = (i: number, name: ComparatorName) => draft.has([...path, 'milestones', i, name]);
  const needing = all.find((i) => has(i, 'tier-at-least'));
  const told = all.length > 0 && all.every((i) => comparatorNames.some((name) => has(i, name)));
  if (needing !== undefined && !draft.has(at) && !draft.meant(path).includes('tiers')) {
    draft.errorAtKey('tiers-missing', [...path, 'milestones', needing, 'tier-at-least'], { indicator });
  }
  if (needing === undefined && told && tiers.length > 0) {
    draft.errorAtKey('tiers-unused', at, { indicator });
  }
  return tiers;
}
