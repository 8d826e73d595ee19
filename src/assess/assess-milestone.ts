import type { AssessedMilestone, Conversion, MilestoneResult } from '../model/assessment.ts';
import type { Indicator, Milestone } from '../model/plan.ts';
import { converterTo } from './converter.ts';
import { failedYear } from './failed-year.ts';
import { inUnitOf } from './in-unit-of.ts';
import type { Judging } from './judging.ts';
import { settle } from './settle.ts';
import { toValue } from './to-value.ts';
import { unitOf } from './unit-of.ts';
import type { Seen } from './visible.ts';

/** What became of a milestone, and what had to be converted to tell. */
interface Outcome {
  readonly milestone: AssessedMilestone;
  readonly conversions: readonly Conversion[];
}

/**
 * Writes a milestone down with what became of it by its own day, in its own unit.
 *
 * @param seen judged and visible, oldest first, as written
 */
export function assessMilestone(
  indicator: Indicator,
  milestone: Milestone,
  seen: readonly Seen[],
  judging: Judging,
): Outcome {
  const { result, conversions } = resultOf(indicator, milestone, seen, judging);
  return {
    milestone: {
      by: milestone.by,
      comparator: milestone.comparator,
      value: toValue(indicator, milestone.value),
      unit: unitOf(indicator, milestone),
      article: milestone.article,
      quote: milestone.quote,
      note: milestone.note,
      implicit: milestone.implicit,
      keep: milestone.keep,
      result,
    },
    conversions,
  };
}

function resultOf(
  indicator: Indicator,
  milestone: Milestone,
  seen: readonly Seen[],
  judging: Judging,
): { readonly result: MilestoneResult; readonly conversions: readonly Conversion[] } {
  const converted = inUnitOf(converterTo(milestone, indicator, judging), seen);
  if (failedYear(indicator, milestone, converted) !== null) return { result: 'missed', conversions: [] };
  if (judging.asOf <= milestone.by) return { result: 'pending', conversions: [] };
  const proof = settle(milestone, converted, indicator, judging);
  const conversion = converted.find(({ on }) => on === proof?.by.on)?.conversion ?? null;
  return { result: proof?.result ?? 'unknown', conversions: conversion === null ? [] : [conversion] };
}
