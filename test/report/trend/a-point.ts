import type { SeriesPoint, Value } from '../../../src/model/observation-summary.ts';

/** A judged figure of one row; `over` changes what a test is about. */
export function aPoint(on: string, value: Value, over: Partial<SeriesPoint> = {}): SeriesPoint {
  return {
    on,
    value,
    numerator: null,
    denominator: null,
    rows: 1,
    judged: true,
    qualifier: null,
    expected: null,
    gap: null,
    ...over,
  };
}
