import Fraction from 'fraction.js';
import type { Duration } from '../model/day.ts';
import type { Tolerance, TrajectoryKind } from '../model/plan.ts';
import type { Draft } from './draft.ts';
import type { Path } from './plan-document.ts';
import { duration, tolerance, trajectory } from './spec-values.ts';

/** How indicators are judged, said once for all or on one; null where nothing is said. */
export interface Conventions {
  readonly trajectory: TrajectoryKind | null;
  readonly atRiskWithin: Tolerance | null;
  readonly staleAfter: Duration | null;
  readonly publicationLag: Duration | null;
}

/** Reads the conventions in the mapping at a path. */
export function normalizeConventions(draft: Draft, path: Path): Conventions {
  return {
    trajectory: draft.piece(trajectory, [...path, 'trajectory']),
    atRiskWithin: toleranceAt(draft, [...path, 'at-risk-within']),
    staleAfter: durationOf(draft.piece(duration, [...path, 'stale-after'])),
    publicationLag: durationOf(draft.piece(duration, [...path, 'publication-lag'])),
  };
}

function toleranceAt(draft: Draft, path: Path): Tolerance | null {
  const spec = draft.piece(tolerance, path);
  if (spec === null) return null;
  if (typeof spec === 'number') {
    const points = draft.exact(path);
    return points === null ? null : { points };
  }
  return { share: new Fraction(spec.slice(0, -1)).div(100) };
}

function durationOf(spec: string | null): Duration | null {
  if (spec === null) return null;
  const count = Number.parseInt(spec, 10);
  if (spec.includes('day')) return { months: 0, days: count };
  return { months: spec.includes('year') ? count * 12 : count, days: 0 };
}
