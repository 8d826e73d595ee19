import type Fraction from 'fraction.js';
import type { Draft } from './draft.ts';
import type { Path } from './plan-document.ts';

/** A value that a trajectory passes through, and where it is written. */
interface PlacedValue {
  readonly value: Fraction;
  readonly path: Path;
}

/** Checks that values can be joined by compound growth, a·(b/a)^f: none is zero, and all are on one side of it. */
export function checkCompound(draft: Draft, indicator: string, anchors: readonly PlacedValue[]): void {
  const [first] = anchors;
  const bad = anchors.find(({ value }) => value.compare(0) === 0 || value.s !== first?.value.s);
  if (bad === undefined) return;
  draft.error('compound-needs-one-sign', bad.path, { indicator, value: bad.value.toString() });
}
