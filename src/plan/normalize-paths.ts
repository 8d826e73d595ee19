import type Fraction from 'fraction.js';
import { comparators, type Scale } from '../model/comparator.ts';
import type { Day } from '../model/day.ts';
import type { AlternativePath, Baseline, Milestone } from '../model/plan.ts';
import { alternativePathSpec, pathPointSpec } from './alternative-path-spec.ts';
import { checkCitation } from './check-citation.ts';
import { checkCompound } from './check-compound.ts';
import { checkDays } from './check-days.ts';
import { type Draft, textOf } from './draft.ts';
import { periodEndOf } from './period-end-of.ts';
import type { Path } from './plan-document.ts';
import type { PlanParts } from './plan-parts.ts';
import { noteUse } from './reference.ts';

/** What a path needs to know of its indicator. */
interface Owner {
  readonly id: string;
  /** Null where no milestone says. */
  readonly scale: Scale | null;
  readonly milestones: readonly Milestone[];
  readonly baseline: Baseline | null;
}

interface PlacedPoint {
  readonly on: Day;
  readonly value: Fraction;
  readonly path: Path;
}

/** Reads the other ways to the target; those whose shape is wrong have been reported. */
export function normalizePaths(
  draft: Draft,
  parts: PlanParts,
  owner: Owner,
  path: Path,
): readonly AlternativePath[] {
  if (draft.isMapping(path) && draft.keys(path).length === 0) {
    draft.errorAtKey('empty-list', path, { key: 'paths', least: 1 });
  }
  if (draft.has(path) && owner.scale !== null && owner.scale !== 'number') {
    draft.errorAtKey('paths-need-numbers', path, { indicator: owner.id });
  }
  return draft.keys(path).flatMap((id) => normalizePath(draft, parts, owner, id, [...path, id]) ?? []);
}

function normalizePath(
  draft: Draft,
  parts: PlanParts,
  owner: Owner,
  id: string,
  path: Path,
): AlternativePath | null {
  const article = draft.piece(alternativePathSpec.shape.article, [...path, 'article']);
  if (article !== null) noteUse(draft, parts.used.articles, article, parts.articles);
  const points = Array.from({ length: draft.size([...path, 'points']) }, (_, i) => [
    ...path,
    'points',
    i,
  ]).flatMap((at) => pointAt(draft, parts, at) ?? []);
  checkPoints(draft, owner, id, points);
  const spec = draft.piece(alternativePathSpec, path);
  if (spec === null) return null;
  const { official = false, trajectory: kind = 'linear' } = spec;
  if (kind === 'compound') {
    const { baseline } = owner;
    const start = baseline === null ? [] : [{ value: baseline.value, path: [...path, 'trajectory'] }];
    checkCompound(draft, owner.id, [
      ...start,
      ...points.map(({ value, path: at }) => ({ value, path: [...at, 'value'] })),
    ]);
  }
  return {
    id,
    title: textOf(spec.title),
    official,
    kind,
    points: points.map(({ on, value }) => ({ on, value })),
    ...checkCitation(draft, parts, spec, path, owner.id),
    place: draft.keyPlace(path),
  };
}

function pointAt(draft: Draft, parts: PlanParts, path: Path): PlacedPoint | null {
  const on = periodEndOf(draft, parts.calendar, [...path, 'by']);
  if (draft.piece(pathPointSpec, path) === null) return null;
  const value = draft.exact([...path, 'value']);
  return on === null || value === null ? null : { on, value, path };
}

/** Checks that points go up in time, from the baseline on, and warns where they ask for less than before. */
function checkPoints(draft: Draft, owner: Owner, id: string, points: readonly PlacedPoint[]): void {
  const days = points.map(({ on, path }) => ({ day: on, path: [...path, 'by'] }));
  checkDays(draft, days, 'points', id);
  const { baseline } = owner;
  for (const { on, path } of points) {
    if (baseline === null || on > baseline.on) continue;
    const facts = { indicator: owner.id, of: id, on, baseline: baseline.on };
    draft.error('point-before-baseline', [...path, 'by'], facts);
  }
  const [first] = owner.milestones;
  const direction = first === undefined ? 0 : comparators[first.comparator].direction;
  points.forEach((later, i) => {
    const earlier = points[i - 1];
    if (earlier === undefined || later.value.sub(earlier.value).mul(direction).compare(0) >= 0) return;
    draft.warning('milestone-backwards', [...later.path, 'value'], {
      indicator: owner.id,
      earlier: `${earlier.value.toString()} (${earlier.on})`,
      later: `${later.value.toString()} (${later.on})`,
    });
  });
}
