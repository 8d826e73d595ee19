import type { ObservationSummary } from '../model/evaluation.ts';
import type { Indicator } from '../model/plan.ts';
import type { Observation } from '../model/series.ts';
import { toValue } from './to-value.ts';

/** Writes an observation down as plain data. */
export function observationSummary(indicator: Indicator, observation: Observation): ObservationSummary {
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
    rivals: [],
    parts: observation.parts.map(({ name, on, value }) => ({
      name,
      on,
      value: value.valueOf(),
      passes: null,
    })),
    absent: observation.absent,
    sample: null,
    files: observation.files,
  };
}
