import type { Assessment } from '../model/assessment.ts';
import { canonicalLabel } from '../model/canonical-label.ts';
import type { PlanSummary } from '../model/evaluation.ts';
import { mannerOf } from '../model/manner.ts';
import type {
  Both,
  ComparedPair,
  FigureUnderBoth,
  Obstacle,
  PairedMilestones,
  Relation,
  Remark,
} from '../model/plan-comparison.ts';
import type { Text } from '../model/text.ts';
import { enoughFor } from './enough-for.ts';
import { pairMilestones } from './pair-milestones.ts';

/** Compares two indicators of one concept: first whether they can be compared at all, then what each asks for by year. */
export function comparePair(indicators: Both<Assessment>, plans: Both<PlanSummary>): ComparedPair {
  const [one, other] = indicators;
  const found = decisive(obstacleNames.filter((name) => obstacles[name](one, other)));
  const milestones = pairMilestones(indicators, plans).map(
    (row): PairedMilestones =>
      found.length === 0 || row.relation === 'one-sided' ? row : { ...row, relation: 'not-comparable' },
  );
  const relation = found.length > 0 ? 'not-comparable' : relationOf(milestones);
  return {
    concept: one.concept ?? '',
    indicators,
    relation,
    // where only milestones differ in unit, that is why
    obstacles: found.length === 0 && relation === 'not-comparable' ? ['unit'] : found,
    remarks:
      relation === 'not-comparable'
        ? []
        : remarkNames.filter((name) => remarks[name](one, other, milestones)),
    milestones,
    figures: differs(one.variant?.id, other.variant?.id) ? [] : figuresOf(indicators, plans, milestones),
  };
}

const obstacles: Readonly<Record<Obstacle, (one: Assessment, other: Assessment) => boolean>> = {
  whole: (one, other) => one.whole !== null && other.whole !== null && !says(one.whole, other.whole),
  unit: (one, other) => one.scale === other.scale && one.scale === 'number' && !says(one.unit, other.unit),
  scale: (one, other) =>
    one.scale !== other.scale ||
    (one.scale === 'tier' && differs(one.tiers.join('\n'), other.tiers.join('\n'))),
  // ranks are out of one list for all provinces, whose length changes from year to year
  total: (one, other) =>
    one.scale === 'number' &&
    one.outOf !== null &&
    other.outOf !== null &&
    !says(one.outOf.title, other.outOf.title),
  manner: (one, other) => mannerOf(one) !== mannerOf(other),
};
/** Where even the kind of thing differs, what it is counted in or out of is beside the point. */
function decisive(found: readonly Obstacle[]): readonly Obstacle[] {
  const first = (['scale', 'manner'] as const).find((it) => found.includes(it));
  return first === undefined ? found : [first];
}

const obstacleNames = Object.keys(obstacles) as readonly Obstacle[];

const remarks: Readonly<
  Record<Remark, (one: Assessment, other: Assessment, rows: readonly PairedMilestones[]) => boolean>
> = {
  variant: (one, other) =>
    one.variant !== null && other.variant !== null && one.variant.id !== other.variant.id,
  'variant-unsaid': (one, other) => (one.variant === null) !== (other.variant === null),
  'whole-unsaid': (one, other) => (one.whole === null) !== (other.whole === null),
  'one-expected': (one, other) => awaitsBar(one) !== awaitsBar(other) && [one, other].every(hasFigure),
  explicitness: (_one, _other, rows) =>
    rows.some(({ milestones: [a, b] }) => a !== null && b !== null && a.implicit !== b.implicit),
};
/** Its figure is held against nothing yet, and that is why it has no better and no worse a verdict. */
function awaitsBar({ status, lastVerdict }: Assessment): boolean {
  return status === 'not-due' || lastVerdict === 'not-due';
}

function hasFigure({ observed }: Assessment): boolean {
  return observed !== null;
}

const remarkNames = Object.keys(remarks) as readonly Remark[];

function relationOf(rows: readonly PairedMilestones[]): Relation {
  const has = (relation: PairedMilestones['relation']) => rows.some((row) => row.relation === relation);
  if (has('differ')) return 'differ';
  if (has('same')) return 'agree';
  return has('not-comparable') ? 'not-comparable' : 'apart';
}

/** Holds the figure of each against both bars of the years that one of them is judged by, where those differ. */
function figuresOf(
  indicators: Both<Assessment>,
  plans: Both<PlanSummary>,
  rows: readonly PairedMilestones[],
): readonly FigureUnderBoth[] {
  return rows.flatMap(({ year, relation, milestones: [a, b] }) => {
    if (relation !== 'differ' || a === null || b === null) return [];
    const isTarget = a.by === indicators[0].target.by || b.by === indicators[1].target.by;
    if (!isTarget) return [];
    return indicators.flatMap((indicator, index): readonly FigureUnderBoth[] => {
      const { observed } = indicator;
      const plan = plans[index]?.id;
      if (observed === null || plan === undefined || !says(a.unit, indicator.unit)) return [];
      const { value, on } = observed;
      return [
        {
          plan,
          year,
          value,
          on,
          enough: [enoughFor(a, indicator, observed), enoughFor(b, indicator, observed)],
        },
      ];
    });
  });
}

function says(one: Text, other: Text): boolean {
  return canonicalLabel(one.vi) === canonicalLabel(other.vi);
}

function differs(one: string | undefined, other: string | undefined): boolean {
  return one !== other;
}
