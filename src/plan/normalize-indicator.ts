import { comparatorNames, comparators, type Scale } from '../model/comparator.ts';
import type { Baseline, Indicator, Milestone, TrajectoryKind } from '../model/plan.ts';
import type { Text } from '../model/text.ts';
import { checkCompound } from './check-compound.ts';
import { checkMilestones, type PlacedMilestone } from './check-milestones.ts';
import { type Draft, textOf } from './draft.ts';
import { indicatorSpec } from './indicator-spec.ts';
import { normalizeBaseline } from './normalize-baseline.ts';
import { type Conventions, normalizeConventions } from './normalize-conventions.ts';
import { normalizeMeasure } from './normalize-measure.ts';
import { normalizeMilestone } from './normalize-milestone.ts';
import { normalizeOtherSources } from './normalize-other-sources.ts';
import { normalizeOtherVariants } from './normalize-other-variants.ts';
import { normalizeOutOf } from './normalize-out-of.ts';
import { normalizePaths } from './normalize-paths.ts';
import { normalizeTiers } from './normalize-tiers.ts';
import { normalizeVariant } from './normalize-variant.ts';
import type { Path } from './plan-document.ts';
import type { PlanParts } from './plan-parts.ts';
import { reference } from './reference.ts';

const fields = indicatorSpec.shape;

/**
 * Reads an indicator and checks everything in it that can be checked, whatever else of it is wrong; null where
 * it has no readable measure, which has been said already.
 */
export function normalizeIndicator(draft: Draft, parts: PlanParts, path: Path): Indicator | null {
  const at = (key: string): Path => [...path, key];
  const languagesAt = (key: 'note' | 'reading' | 'whole'): Text | null => {
    const written = draft.piece(fields[key], at(key));
    return written === null ? null : textOf(written);
  };
  const id = draft.piece(fields.id, at('id')) ?? '';
  const unit = textOf(draft.piece(fields.unit, at('unit')));
  const pillar = draft.piece(fields.pillar, at('pillar'));
  if (pillar !== null && parts.pillars.length > 0) {
    reference(draft, 'unknown-pillar', pillar, parts.pillars, at('pillar'), { indicator: id });
  }
  const tiers = normalizeTiers(draft, id, path);
  const placed = milestonesAt(draft, parts, { id, unit, tiers }, at('milestones'));
  const milestones = placed.map(({ milestone }) => milestone);
  checkMilestones(draft, id, placed);

  const scale = scaleAt(draft, milestones, at('milestones'));
  const owner = { id, unit, tiers, scale, milestones };
  const baseline = normalizeBaseline(draft, parts, owner, at('baseline'));
  const conventions = normalizeConventions(draft, path);
  const trajectory = trajectoryOf(draft, id, scale, conventions, parts.defaults, path);
  if (trajectory === 'compound') checkCompound(draft, id, anchorsOf(baseline, placed, path));
  const paths = normalizePaths(draft, parts, { ...owner, baseline }, at('paths'));
  const measure = normalizeMeasure(draft, parts, owner, at('measure'));
  const variant = normalizeVariant(draft, id, at('measure'));
  const own = { measure, path: at('measure') };
  const otherVariants = normalizeOtherVariants(draft, parts, owner, own, at('other-variants'));
  const otherSources = normalizeOtherSources(draft, parts, owner, measure, at('other-sources'));
  const outOf = normalizeOutOf(draft, parts, owner, placed, path);
  const object = draft.piece(fields.object, at('object'));
  if (measure === null) return null;
  return {
    id,
    name: textOf(draft.piece(fields.name, at('name'))),
    pillar: pillar ?? '',
    unit,
    owner: draft.piece(fields.owner, at('owner'))?.normalize('NFC') ?? null,
    note: languagesAt('note'),
    reading: languagesAt('reading'),
    concept: draft.piece(fields.concept, at('concept')),
    whole: languagesAt('whole'),
    outOf,
    scale: scale ?? 'number',
    tiers,
    baseline,
    milestones,
    trajectory,
    paths,
    atRiskWithin: conventions.atRiskWithin ?? parts.defaults.atRiskWithin,
    staleAfter: conventions.staleAfter ?? parts.defaults.staleAfter,
    publicationLag: conventions.publicationLag ?? parts.defaults.publicationLag ?? { months: 0, days: 0 },
    object: object ? { until: object.until, reason: textOf(object.reason) } : null,
    variant,
    measure,
    otherSources,
    otherVariants,
    place: draft.place(at('id')),
  };
}

function milestonesAt(
  draft: Draft,
  parts: PlanParts,
  owner: Pick<Indicator, 'id' | 'unit' | 'tiers'>,
  path: Path,
): readonly PlacedMilestone[] {
  return Array.from({ length: draft.size(path) }, (_, i) => [...path, i]).flatMap((at) => {
    const milestone = normalizeMilestone(draft, parts, owner, at);
    return milestone === null ? [] : [{ milestone, path: at }];
  });
}

/** The scale of the milestones in the indicator's own unit, or as far as the keys tell where none can be read. */
function scaleAt(draft: Draft, milestones: readonly Milestone[], path: Path): Scale | null {
  const first = milestones.find((milestone) => milestone.unit === null) ?? milestones[0];
  if (first !== undefined) return comparators[first.comparator].scale;
  const name = comparatorNames.find((key) => draft.has([...path, 0, key]));
  return name === undefined ? null : comparators[name].scale;
}

/** Ranks, tiers and yes/no move in steps, whatever the defaults say of numbers. */
function trajectoryOf(
  draft: Draft,
  indicator: string,
  scale: Scale | null,
  own: Conventions,
  defaults: Conventions,
  path: Path,
): TrajectoryKind {
  if (scale === null || scale === 'number') return own.trajectory ?? defaults.trajectory ?? 'linear';
  if (own.trajectory !== null && own.trajectory !== 'step') {
    const facts = { indicator, scale, trajectory: own.trajectory };
    draft.error('trajectory-not-step', [...path, 'trajectory'], facts);
  }
  return 'step';
}

/** What a compound trajectory passes through: the baseline, and the milestones in the indicator's own unit. */
function anchorsOf(baseline: Baseline | null, placed: readonly PlacedMilestone[], path: Path) {
  return [
    ...(baseline === null ? [] : [{ value: baseline.value, path: [...path, 'baseline', 'value'] }]),
    ...placed
      .filter(({ milestone }) => milestone.unit === null)
      .map(({ milestone, path: at }) => ({ value: milestone.value, path: [...at, milestone.comparator] })),
  ];
}
