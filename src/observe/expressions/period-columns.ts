import { periodNames } from '../../model/period-names.ts';
import { bareColumn, type Source } from '../../model/source.ts';

/** Gives a source as expressions of windowed measures see it: with the days of the window, as if they were columns. */
export function withPeriod(source: Source): Source {
  const days = periodNames.map((id) => bareColumn(id, 'date', source.place));
  return { ...source, columns: [...source.columns, ...days] };
}
