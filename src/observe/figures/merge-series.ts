import type { Absence, Observation, Series } from '../../model/series.ts';

/** What keeps a source from having observations, the one that says most first. */
const telling: readonly Absence[] = ['not-yet', 'no-whole-period'];

/**
 * Puts the series of one indicator together from its sources, the most trusted first: every observation of every source
 * by its day, and on one day by publication and trust. A source that has none, or no file, is no absence where another has
 * some; the units are those of the measure's own source; it reaches as far as the source that reaches farthest.
 *
 * @param own of the measure's own source
 */
export function mergeSeries(own: Series, others: readonly Series[]): Series {
  if (others.length === 0) return own;
  const all = [own, ...others];
  const observations = all.flatMap((series) => series.observations).toSorted(inOrder);
  const coversTo =
    all
      .flatMap((series) => series.coversTo ?? [])
      .toSorted()
      .at(-1) ?? null;
  const absences = all.map(({ absence }) => absence);
  const absence = telling.find((one) => absences.includes(one)) ?? own.absence;
  return { ...own, observations, coversTo, absence: observations.length > 0 ? null : absence };
}

function inOrder(a: Observation, b: Observation): number {
  return order(a.on, b.on) || order(a.published ?? a.on, b.published ?? b.on) || b.trust - a.trust;
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
