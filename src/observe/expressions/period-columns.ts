import { periodNames } from '../../model/period-names.ts';
import type { Column, Source } from '../../model/source.ts';

/** Gives a source as expressions of windowed measures see it: with the days of the window, as if they were columns. */
export function withPeriod(source: Source): Source {
  const days = periodNames.map(
    (id): Column => ({
      id,
      headers: [],
      type: 'date',
      from: 'cell',
      formats: [],
      required: false,
      optional: false,
      values: [],
      blank: null,
      missing: [],
      calendar: { monthEndsOn: null },
      within: null,
      received: null,
      qualifierOf: null,
      place: source.place,
    }),
  );
  return { ...source, columns: [...source.columns, ...days] };
}
