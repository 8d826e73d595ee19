import Fraction from 'fraction.js';
import { comparators, type Scale } from '../model/comparator.ts';
import type { Day } from '../model/day.ts';
import type { Baseline, Milestone } from '../model/plan.ts';
import { checkCitation } from './check-citation.ts';
import type { Draft } from './draft.ts';
import { type BaselineSpec, baselineSpec } from './indicator-spec.ts';
import { tierAt } from './normalize-milestone.ts';
import { numberSlip } from './number-slip.ts';
import type { Path } from './plan-document.ts';
import type { PlanParts } from './plan-parts.ts';
import { noteUse } from './reference.ts';
import { foundOf } from './shape-problem.ts';

/** What a baseline needs to know of its indicator. */
interface Owner {
  readonly id: string;
  readonly unit: { readonly vi: string; readonly en: string };
  readonly tiers: readonly string[];
  readonly scale: Scale | null;
  readonly milestones: readonly Milestone[];
}

/** Reads the baseline; null where there is none or its shape is wrong, which has been said already. */
export function normalizeBaseline(draft: Draft, parts: PlanParts, owner: Owner, path: Path): Baseline | null {
  const article = draft.piece(baselineSpec.shape.article, [...path, 'article']);
  if (article !== null) noteUse(draft, parts.used.articles, article, parts.articles);
  const spec = draft.piece(baselineSpec, path);
  if (spec === null) return null;
  const cited = checkCitation(draft, parts, spec, path, owner.id);
  const value = valueAt(draft, owner, spec.value, [...path, 'value']);
  const first = owner.milestones[0];
  if (first !== undefined && spec.on >= first.by) {
    const facts = { indicator: owner.id, on: spec.on, first: first.by };
    draft.error('baseline-not-first', [...path, 'on'], facts);
  }
  const target = targetOf(owner.milestones, parts.target);
  if (value === null) return null;
  if (target !== null) warnIfPast(draft, owner, value, target, [...path, 'value']);
  return { on: spec.on, value, ...cited };
}

function valueAt(draft: Draft, owner: Owner, value: BaselineSpec['value'], path: Path): Fraction | null {
  if (owner.scale === 'tier' && typeof value === 'string') return tierAt(draft, owner, value, path);
  if (owner.scale === 'yes-no' && typeof value === 'boolean') return new Fraction(value ? 1 : 0);
  if (owner.scale === null) return null;
  const wantsNumber = owner.scale === 'number' || owner.scale === 'rank';
  if (wantsNumber && typeof value === 'number') return draft.exact(path);
  const slip = wantsNumber ? numberSlip('value', value, null) : null;
  if (slip !== null) {
    draft.error('number-slip', path, slip);
    return null;
  }
  const expected = { tier: 'tier-value', 'yes-no': 'yes-no-value', number: 'number', rank: 'number' };
  draft.error('wrong-shape', path, { key: 'value', expected: expected[owner.scale], found: foundOf(value) });
  return null;
}

/** The milestone that the plan is judged by: the last on or before its target day, or else the first after it. */
function targetOf(milestones: readonly Milestone[], day: Day | null): Milestone | null {
  const anchors = milestones.filter((milestone) => milestone.unit === null);
  return anchors.findLast(({ by }) => day !== null && by <= day) ?? anchors[0] ?? null;
}

function warnIfPast(draft: Draft, owner: Owner, value: Fraction, target: Milestone, path: Path): void {
  const { direction } = comparators[target.comparator];
  if (value.sub(target.value).mul(direction).compare(0) <= 0) return;
  draft.warning('baseline-past-target', path, {
    indicator: owner.id,
    value: value.toString(),
    target: target.value.toString(),
    by: target.by,
  });
}
