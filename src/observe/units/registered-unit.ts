import { canonicalLabel } from '../../model/canonical-label.ts';
import type { Day } from '../../model/day.ts';

/** One row of the registry of units: a unit, the time that it exists, and what it became part of. */
export interface RegisteredUnit {
  /** As the registry writes it. */
  readonly name: string;
  readonly code: string | null;
  /** The first day that it exists; null: always. */
  readonly from: Day | null;
  /** The last day that it exists; null: it still does. */
  readonly to: Day | null;
  /** The name or the code of the unit that it became part of, as the registry writes it. */
  readonly successor: string | null;
  /** Where its row stands. */
  readonly file: string;
  readonly line: number;
}

/** The name of a unit in parts, in the form in which two spellings are equal; the outer part is where it lies, if said. */
export interface UnitLabel {
  readonly whole: string;
  readonly name: string;
}

const OUTER = /^([^,(]+?)\s*(?:,\s*|\()(.+?)\)?$/;

/**
 * Takes a name apart: `Phường Ba Đình (thị xã Bỉm Sơn)`, as decisions write it, is the same as `Phường Ba Đình, Thị xã Bỉm
 * Sơn`, as places within others are read.
 */
export function unitLabel(written: string): UnitLabel {
  const label = canonicalLabel(written);
  const [, name, outer] = OUTER.exec(label) ?? [];
  return name === undefined ? { whole: label, name: label } : { whole: `${name}, ${outer}`, name };
}

/** Gives the place that a name says it lies in, as written; null where it says none. */
export function outerOf(written: string): string | null {
  return OUTER.exec(written)?.[2] ?? null;
}

/** Tells whether a unit exists on a day. */
export function existsOn({ from, to }: RegisteredUnit, day: Day): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}
