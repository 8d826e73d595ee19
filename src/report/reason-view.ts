import type { Assessment } from '../model/assessment.ts';
import { comparators } from '../model/comparator.ts';
import type { Value } from '../model/observation-summary.ts';
import type { Facts } from '../model/problem.ts';
import type { Language, Text } from '../model/text.ts';
import { formatDay } from './format-day.ts';
import { formatDistance, formatValue, type Quantity } from './format-value.ts';
import { conversionOfObservation, observedText } from './observed-text.ts';
import { type EachOf, eachOf, worstPart } from './parts.ts';
import { periodName } from './period-name.ts';
import { sameUnit } from './target-quantity.ts';
import { comparatorWords, whenAsked } from './words/comparators.ts';
import { labels } from './words/labels.ts';

/** The facts of a reason, written out in one language; null where there is no such fact and a sentence does without. */
export interface ReasonView {
  readonly observed: string;
  /** False for tiers and yes/no, which are words already. */
  readonly isNumber: boolean;
  /** The year or the member that decides, where all have to pass; null for other measures. */
  readonly worst: { readonly each: EachOf; readonly name: string } | null;
  /** The newest estimate, which is never judged; null where there is none. */
  readonly estimate: string | null;
  readonly expected: string | null;
  /** The commitment with its comparator: "ít nhất 75%". */
  readonly target: string;
  /** The commitment with its day: "đạt ít nhất 75% đến ngày 31/12/2025". */
  readonly asked: string;
  /** The observation equals the trajectory's value; only strict comparators then find it short. */
  readonly isLevel: boolean;
  /** How large the gap is, without a sign; null where gaps have no size. */
  readonly distance: string | null;
  /** How far the observation is short of the target, where both are numbers; null where it is not. */
  readonly toTarget: string | null;
  readonly tolerance: string | null;
  /** The day of the observation that decided. */
  readonly on: string | null;
  /** Its period, as officials name it; null where it is of a day only. */
  readonly period: string | null;
  readonly by: string;
  /** To be kept from `by` on, not just reached by it. */
  readonly keep: boolean;
  /** The as-of day is before the target's. */
  readonly isTargetDayAhead: boolean;
  /** The target's day is over, and nothing is to be kept after it. */
  readonly isTargetDayPassed: boolean;
  readonly asOf: string;
  /** The day on which the trajectory begins. */
  readonly firstAnchor: string | null;
  /** The trajectory has begun by the as-of day. */
  readonly isOnWay: boolean;
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
  const decidedOn = textOf(facts.on) ?? assessment.observed?.on ?? null;
  const observation = assessment.observed?.on === decidedOn ? assessment.observed : null;
  const conversion = conversionOfObservation(assessment, decidedOn);
  const expected = factValue(facts.expected, assessment) ?? assessment.expected;
  const bar = factValue(facts.target, assessment) ?? target.value;
  const gap = numberOf(facts.gap) ?? assessment.gap;
  const tolerance = numberOf(facts.tolerance) ?? assessment.tolerance;
  const against = [expected, bar, observed].filter((value) => typeof value === 'number');
  const value = (it: Value | null) => (it === null ? null : formatValue(it, of, language, { against }));
  const day = (it: string | null) => (it === null ? null : formatDay(it, language));
  const size = (it: number | null) =>
    it === null || scale === 'yes-no' ? null : formatDistance(it, of, language);
  const by = textOf(facts.by) ?? target.by;
  const today = textOf(facts.asOf) ?? asOf;
  const first = assessment.path[0]?.on ?? null;
  const comparable = conversion === null ? observed : conversion.to.value;
  const areComparable = conversion !== null || sameUnit(target.unit, assessment.unit);
  const away = areComparable ? shortOf(target, bar, comparable) : null;
  const each = eachOf(assessment.measure);
  const worst =
    textOf(facts.worst) ?? (observation === null ? null : worstPart(assessment, observation)?.name) ?? null;
  const { estimate } = assessment;
  return {
    observed:
      observed === null
        ? labels.none[language]
        : observedText(observed, { observation, conversion }, of, language, { against }),
    isNumber: typeof observed === 'number',
    worst: each === null || worst === null ? null : { each, name: worst },
    estimate:
      estimate === null
        ? null
        : observedText(estimate.value, { observation: estimate, conversion: null }, assessment, language),
    expected: value(expected),
    target: targetPhrase({ ...target, value: bar }, { scale, unit: target.unit }, language, against),
    asked: comparatorWords[target.comparator].asked[language](
      commitmentValue({ ...target, value: bar }, { scale, unit: target.unit }, language, against),
      whenAsked[target.keep ? 'keep' : 'reach'][language](formatDay(by, language)),
    ),
    isLevel: gap === 0,
    distance: size(gap),
    toTarget: size(away),
    tolerance: tolerance === 0 ? null : size(tolerance),
    on: day(decidedOn),
    period:
      observation?.period == null || observation.period.to !== decidedOn
        ? null
        : periodName(observation.period, assessment.measure.window, language).name,
    by: formatDay(by, language),
    keep: target.keep,
    isTargetDayAhead: today < by,
    isTargetDayPassed: today > by && !target.keep,
    asOf: formatDay(today, language),
    firstAnchor: day(first),
    isOnWay: first !== null && today >= first,
    limit: day(textOf(facts.limit)),
    until: day(textOf(facts.until)),
    why: textOf(language === 'vi' ? facts.reasonVi : facts.reasonEn) ?? textOf(facts.reasonVi),
    source: sourceTitle(facts, language) ?? textOf(facts.source) ?? assessment.measure.from,
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
  const value = commitmentValue(commitment, of, language, against);
  return comparatorWords[commitment.comparator].phrase[language](value);
}

function commitmentValue(
  { value }: Pick<Assessment['target'], 'value'>,
  of: Quantity,
  language: Language,
  against: readonly number[],
): string {
  // A rank is said by the comparator's own words.
  const bare: Quantity = of.scale === 'rank' ? { scale: 'number', unit: { vi: '', en: '' } } : of;
  return formatValue(value, bare, language, { against });
}

/** How far a value is on the wrong side of a bar; null where it is not, or where they are no numbers. */
function shortOf(
  { comparator }: Pick<Assessment['target'], 'comparator'>,
  bar: Value,
  observed: Value | null,
): number | null {
  if (typeof observed !== 'number' || typeof bar !== 'number') return null;
  const { direction } = comparators[comparator];
  const short = direction === 0 ? Math.abs(bar - observed) : direction * (bar - observed);
  return short > 0 ? short : null;
}

type Fact = Facts[string] | undefined;

function factUnit(facts: Facts): Text | null {
  const vi = textOf(facts.unit);
  return vi === null ? null : { vi, en: textOf(facts.unitEn) ?? vi };
}

/** The title of the source in quotes; null where the plan gives it none. */
function sourceTitle({ sourceVi, sourceEn }: Facts, language: Language): string | null {
  const title = textOf(language === 'vi' ? sourceVi : sourceEn);
  return title === null ? null : `“${title}”`;
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
