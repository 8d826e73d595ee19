import { comparators, type Scale } from '../model/comparator.ts';
import type { Text } from '../model/text.ts';
import type { PlacedMilestone } from './check-milestones.ts';
import type { Draft } from './draft.ts';
import { indicatorSpec } from './indicator-spec.ts';
import type { Path } from './plan-document.ts';
import type { PlanParts } from './plan-parts.ts';
import { noteUse, reference } from './reference.ts';

/** What is out of a total. */
interface Owner {
  readonly id: string;
  readonly unit: Text;
  /** Null where no milestone says. */
  readonly scale: Scale | null;
}

const isPercent = (unit: Text | null) => unit?.vi.startsWith('%') ?? false;

/**
 * Reads which dated total an indicator is out of, and checks that it is a count or a rank, and that milestones in
 * percent of a total are in percent of that one: else nothing could convert them.
 */
export function normalizeOutOf(
  draft: Draft,
  parts: PlanParts,
  owner: Owner,
  placed: readonly PlacedMilestone[],
  path: Path,
): string | null {
  const at = [...path, 'out-of'];
  const outOf = draft.piece(indicatorSpec.shape['out-of'], at);
  const known = outOf !== null && totalNamed(draft, parts, owner.id, outOf, at);
  if (outOf !== null && (isPercent(owner.unit) || owner.scale === 'tier' || owner.scale === 'yes-no')) {
    draft.errorAtKey('out-of-not-counted', at, { indicator: owner.id, unit: owner.unit.vi });
  }
  for (const { milestone, path: where } of placed) {
    const { of, comparator, unit } = milestone;
    if (of === null || !totalNamed(draft, parts, owner.id, of, [...where, 'of'])) continue;
    if (!isPercent(unit) || comparators[comparator].scale !== 'number') {
      draft.errorAtKey('of-not-percent', [...where, 'of'], { indicator: owner.id, of });
    } else if (of !== outOf && (known || !draft.has(at)) && !draft.meant(path).includes('out-of')) {
      const facts = { indicator: owner.id, of, found: outOf };
      draft.error('of-not-out-of', [...where, 'of'], facts);
    }
  }
  return outOf;
}

function totalNamed(draft: Draft, parts: PlanParts, indicator: string, name: string, path: Path): boolean {
  // of totals that are written and could not be read, that has been said
  const unread = draft.has(['dated-totals']) || draft.meant([]).includes('dated-totals');
  if (parts.datedTotals.length === 0 && unread) return true;
  noteUse(draft, parts.used.datedTotals, name, parts.datedTotals);
  return reference(draft, 'unknown-dated-total', name, parts.datedTotals, path, { indicator });
}
