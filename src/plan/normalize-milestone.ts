import Fraction from 'fraction.js';
import { type ComparatorName, comparatorNames, comparators } from '../model/comparator.ts';
import type { Milestone } from '../model/plan.ts';
import type { Text } from '../model/text.ts';
import { checkCitation } from './check-citation.ts';
import { type Draft, textOf } from './draft.ts';
import { milestoneSpec } from './indicator-spec.ts';
import { periodEndOf } from './period-end-of.ts';
import type { Path } from './plan-document.ts';
import type { PlanParts } from './plan-parts.ts';
import { noteUse, reference } from './reference.ts';

/** What a milestone needs to know of its indicator. */
interface Owner {
  readonly id: string;
  readonly unit: Text;
  readonly tiers: readonly string[];
}

/** Reads a milestone; null where it cannot be held against others, which has been said already. */
export function normalizeMilestone(
  draft: Draft,
  parts: PlanParts,
  owner: Owner,
  path: Path,
): Milestone | null {
  const by = periodEndOf(draft, parts.calendar, [...path, 'by']);
  const comparator = comparatorAt(draft, owner, path);
  const article = draft.piece(milestoneSpec.shape.article, [...path, 'article']);
  if (article !== null) noteUse(draft, parts.used.articles, article, parts.articles);
  const spec = draft.piece(milestoneSpec, path);
  if (spec === null) return null;
  const cited = checkCitation(draft, parts, spec, path, owner.id);
  if (by === null || comparator === null) return null;
  const value = valueAt(draft, owner, comparator, spec['tier-at-least'] ?? '', path);
  if (value === null) return null;
  const unit = spec.unit === undefined ? null : textOf(spec.unit);
  return {
    by,
    comparator,
    value,
    unit: unit === null || unit.vi === owner.unit.vi ? null : unit,
    of: spec.of ?? null,
    ...cited,
    implicit: spec.implicit ?? false,
    keep: spec.keep ?? false,
    place: draft.place(path),
  };
}

function comparatorAt(draft: Draft, owner: Owner, path: Path): ComparatorName | null {
  const found = comparatorNames.filter((name) => draft.has([...path, name]));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const misspelt = draft.meant(path).some((key) => comparatorNames.includes(key as ComparatorName));
  if (found.length > 1 || !misspelt) {
    draft.error('not-one-comparator', path, { indicator: owner.id, found, allowed: comparatorNames });
  }
  return null;
}

function valueAt(
  draft: Draft,
  owner: Owner,
  name: ComparatorName,
  tier: string,
  path: Path,
): Fraction | null {
  const at = [...path, name];
  const { scale } = comparators[name];
  if (scale === 'yes-no') return new Fraction(1);
  if (scale !== 'tier') return draft.exact(at);
  return tierAt(draft, owner, tier, at);
}

/** Gives the place of a tier in the declared order, 1 for the worst; null where it is none, which is reported. */
export function tierAt(draft: Draft, owner: Owner, tier: string, path: Path): Fraction | null {
  const name = tier.normalize('NFC');
  if (owner.tiers.length === 0) return null;
  const known = reference(draft, 'unknown-tier', name, owner.tiers, path, { indicator: owner.id });
  return known ? new Fraction(owner.tiers.indexOf(name) + 1) : null;
}
