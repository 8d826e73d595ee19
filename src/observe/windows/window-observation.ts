import Fraction from 'fraction.js';
import type { MonthIndex } from '../../model/calendar.ts';
import type { WindowedMeasure } from '../../model/measure.ts';
import type { Observation, UnitObservation } from '../../model/series.ts';
import { periodOf } from './coverage.ts';
import type { Made } from './tallies.ts';
import { spanEnd, valuesWithin, type WindowGroup } from './window-group.ts';
import type { Span } from './windows.ts';

/** Makes the observation of a window, with the files and rejected rows of its months; none where it has no value. */
export function windowObservation(
  group: WindowGroup,
  measure: WindowedMeasure,
  span: Span,
  made: Made,
): readonly Observation[] {
  if (made.value === null) return [];
  const period = periodOf(group.calendar, span.first, span.last);
  const files = [
    ...new Set(
      valuesWithin(group.cells, span)
        .flat()
        .map(({ file }) => file),
    ),
  ].sort((a, b) => a - b);
  const rejected = group.rejected
    .filter(({ month }) => month === null || (span.first <= month && month <= span.last))
    .reduce((sum, { rows }) => sum + rows, 0);
  return [
    {
      on: period.to,
      period,
      value: made.value,
      numerator: made.numerator,
      denominator: made.denominator,
      rows: made.rows,
      unknown: made.unknown,
      rejected,
      judged: isJudged(measure, span.last),
      estimate: false,
      bound: 'exact',
      published: null,
      qualifier: null,
      source: null,
      partial: false,
      synthetic: group.source.synthetic,
      from: group.source.id,
      trust: 0,
      parts: [],
      absent: [],
      files: files.map((file) => group.table.files[file] ?? ''),
    },
  ];
}

/** A count or a sum of an unfinished year says nothing of the year; a share, a mean or a ratio does. */
function isJudged(measure: WindowedMeasure, last: MonthIndex): boolean {
  if (measure.window !== 'year-to-date' || last % 12 === 11) return true;
  return measure.kind === 'share' || measure.kind === 'mean' || measure.kind === 'ratio';
}

/** Makes the observation of one unit. */
export function unitObservation(
  group: WindowGroup,
  measure: WindowedMeasure,
  span: Span,
  names: readonly (string | null)[],
  made: Made,
): UnitObservation {
  return {
    formerly: [],
    until: null,
    unit: Object.fromEntries(measure.by.map((column, index) => [column, names[index] ?? null])),
    on: spanEnd(group, span),
    value: made.value ?? new Fraction(0),
    numerator: made.numerator,
    denominator: made.denominator,
    rows: made.rows,
  };
}
