import type { Indicator } from '../../model/plan.ts';
import type { Observation, Series, UnitObservation } from '../../model/series.ts';
import type { Coverage } from './coverage.ts';
import { inNameOrder } from './in-name-order.ts';
import type { WindowGroup } from './window-group.ts';
import type { Span } from './windows.ts';

/** Puts observations and units together, or says why there is none. */
export function windowSeries(
  { cells, coverage }: WindowGroup,
  indicator: Indicator,
  spans: readonly Span[],
  observations: readonly Observation[],
  units: readonly UnitObservation[],
): Series {
  return {
    indicator: indicator.id,
    observations,
    units: inNameOrder(units),
    coversTo: coverage?.to ?? null,
    absence: observations.length > 0 ? null : absenceOf(coverage, spans, cells.size > 0),
  };
}

function absenceOf(coverage: Coverage | null, spans: readonly Span[], hasRows: boolean): Series['absence'] {
  if (coverage === null) return hasRows ? 'not-yet' : 'no-row';
  if (spans.length > 0) return 'denominator-zero';
  return coverage.goesOn ? 'not-yet' : 'no-whole-period';
}
