import type { ObservationSummary } from '../model/observation-summary.ts';
import type { Indicator, Milestone } from '../model/plan.ts';
import { partsOf } from './parts-of.ts';
import { rivalsOf } from './rivals-of.ts';
import { sampleOf } from './sample-of.ts';
import { toValue } from './to-value.ts';
import type { Seen } from './visible.ts';

/** Writes an observation down as plain data, in the indicator's unit. */
export function observationSummary(
  indicator: Indicator,
  target: Milestone,
  observation: Seen,
): ObservationSummary {
  return {
    on: observation.on,
    value: toValue(indicator, observation.value),
    period: observation.period,
    numerator: observation.numerator?.valueOf() ?? null,
    denominator: observation.denominator?.valueOf() ?? null,
    rows: observation.rows,
    unknown: observation.unknown,
    rejected: observation.rejected,
    published: observation.published,
    qualifier: observation.qualifier,
    partial: observation.partial,
    synthetic: observation.synthetic,
    source: observation.source,
    estimate: observation.estimate,
    bound: observation.bound,
    from: observation.from,
    rivals: rivalsOf(indicator, observation),
    parts: partsOf(indicator, target, observation),
    absent: observation.absent,
    sample: sampleOf(indicator, observation),
    files: observation.files,
  };
}
