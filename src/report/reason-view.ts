import type { Assessment, Value } from '../model/evaluation.ts';
import type { Facts } from '../model/problem.ts';
import type { Language, Text } from '../model/text.ts';
import { formatDay } from './format-day.ts';
import { formatDistance, formatValue, type Quantity } from './format-value.ts';
import { comparatorWords } from './words/comparators.ts';
import { labels } from './words/labels.ts';

/** The facts of a reason, written out in one language; null where there is no such fact and a sentence does without. */
export interface ReasonView {
  readonly observed: string;
  /** False for tiers and yes/no, which are words already. */
  readonly isNumber: boolean;
  readonly expected: string | null;
  /** The commitment with its comparator: "ít nhất 75%". */
  readonly target: string;
  /** The observation equals the trajectory's value; only strict comparators then find it short. */
  readonly isLevel: boolean;
  /** How large the gap is, without a sign; null where gaps have no size. */
  readonly distance: string | null;
  /** How far the observation is from the target, where both are numbers. */
  readonly toTarget: string | null;
  readonly tolerance: string | null;
  readonly on: string | null;
  readonly by: string;
  /** To be kept from `by` on, not just reached by it. */
  readonly keep: boolean;
  readonly asOf: string;
  readonly limit: string | null;
  readonly until: string | null;
  readonly why: string | null;
  readonly source: string | null;
  /** What the indicator, and what its target, is counted in. */
  readonly ownUnit: string;
  readonly targetUnit: string;
}

/**
 * Writes out the facts of an assessment's reason. What the reason does not say is taken from the assessment: its
 * facts come first, because the observation that decided need not be the one in force.
 */
export function reasonView(assessment: Assessment, asOf: string, language: Language): ReasonView {
  const { reason, scale, target } = assessment;
  const facts = reason.facts;
  const unit = factUnit(facts) ?? assessment.unit;
  const of: Quantity = { scale, unit };
  const observed = factValue(facts.observed, assessment) ?? assessment.observed?.value ?? null;
  const expected = factValue(facts.expected, assessment) ?? assessment.expected;
  const bar = factValue(facts.target, assessment) ?? target.value;
  const gap = numberOf(facts.gap) ?? assessment.gap;
  const tolerance = numberOf(facts.tolerance) ?? assessment.tolerance;
  const against = [expected, bar, observed].filter((value) => typeof value === 'number');
  const value = (it: Value | null) => (it === null ? null : formatValue(it, of, language, { against }));
  const day = (it: string | null) => (it === null ? null : formatDay(it, language));
  const size = (it: number | null) =>
    it === null || scale === 'yes-no' ? null : formatDistance(it, of, language);
  const away =
    typeof observed === 'number' && typeof bar === 'number' && sameUnit(target.unit, unit)
      ? bar - observed
      : null;
  return {
    observed: value(observed) ?? labels.none[language],
    isNumber: typeof observed === 'number',
    expected: value(expected),
    target: targetPhrase({ ...target, value: bar }, { scale, unit: target.unit }, language, against),
    isLevel: gap === 0,
    distance: size(gap),
    toTarget: size(away),
    tolerance: tolerance === 0 ? null : size(tolerance),
    on: day(textOf(facts.on) ?? assessment.observed?.on ?? null),
    by: formatDay(textOf(facts.by) ?? target.by, language),
    keep: target.keep,
    asOf: formatDay(textOf(facts.asOf) ?? asOf, language),
    limit: day(textOf(facts.limit)),
    until: day(textOf(facts.until)),
    why: textOf(language === 'vi' ? facts.reasonVi : facts.reasonEn) ?? textOf(facts.reasonVi),
    source: textOf(facts.source) ?? assessment.measure.from,
    ownUnit: assessment.unit[language],
    targetUnit: target.unit[language],
  };
}

/** Says a commitment in words: "ít nhất 75%", "trong 10 hạng đầu", "từ mức khá trở lên". */
export function targetPhrase(
  commitment: Pick<Assessment['target'], 'comparator' | 'value'>,
  of: Quantity,
  language: Language,
  against: readonly number[] = [],
): string {
  // A rank is said by the comparator's own words.
  const bare: Quantity = of.scale === 'rank' ? { scale: 'number', unit: { vi: '', en: '' } } : of;
  const value = formatValue(commitment.value, bare, language, { against });
  return comparatorWords[commitment.comparator].phrase[language](value);
}

type Fact = Facts[string] | undefined;

function factUnit(facts: Facts): Text | null {
  const vi = textOf(facts.unit);
  return vi === null ? null : { vi, en: textOf(facts.unitEn) ?? vi };
}

function sameUnit(one: Text, other: Text): boolean {
  return one.vi === other.vi;
}

function textOf(fact: Fact): string | null {
  return typeof fact === 'string' ? fact : null;
}

function numberOf(fact: Fact): number | null {
  return typeof fact === 'number' ? fact : null;
}

/** Reads a fact as a value of the indicator: tiers may come by their place, yes and no as 1 and 0. */
function factValue(fact: Fact, { scale, tiers }: Assessment): Value | null {
  if (scale === 'yes-no' && typeof fact === 'number') return fact === 1;
  if (scale === 'yes-no' && typeof fact === 'string') return fact === 'true' || fact === 'yes';
  if (scale === 'tier' && typeof fact === 'number') return tiers[fact - 1] ?? fact;
  return typeof fact === 'number' || typeof fact === 'string' ? fact : null;
}
