import { canonicalLabel } from '../../model/canonical-label.ts';
import type { EveryMember } from '../../model/measure.ts';
import { nearest } from '../../model/nearest.ts';
import type { ObserveProblemCode } from '../../model/observe-problem.ts';
import type { Indicator } from '../../model/plan.ts';
import type { Problem } from '../../model/problem.ts';
import type { Observation } from '../../model/series.ts';
import { type FigureRow, standingFigure } from './figure-row.ts';
import { type FigureOrigin, madeOfFigures } from './made-of-figures.ts';
import { worstFirst } from './worst-first.ts';

/** A member with the figure that stands for it on a day. */
interface Standing extends FigureRow {
  readonly name: string;
  /** Whether the text asks for it: it names it, or names none. */
  readonly asked: boolean;
}

/**
 * Observes what must hold for every member: for each day that has figures, the worst of the members that have one that
 * day. Members are the same in every spelling of their names. Where the text names them, only those decide: of a closed
 * list others are left out; of an open one ("như …") they stand beside, for which of them the text means it does not say.
 * A named member without a figure of that day, or with an estimate only, is absent: what the others show can prove a miss,
 * never a pass. Parts are those that decide, the worst first, then those beside.
 *
 * @param figures known on the as-of day
 */
export function observeEveryMember(
  indicator: Indicator,
  measure: EveryMember,
  origin: FigureOrigin,
  figures: readonly FigureRow[],
): { observations: readonly Observation[]; problems: readonly Problem<ObserveProblemCode>[] } {
  const worse = worstFirst(indicator);
  const days = [...new Set(figures.map(({ on }) => on))].sort();
  const observations = days.flatMap((on) => {
    const standing = membersOf(
      measure,
      figures.filter((figure) => figure.on === on),
    );
    const asked = standing.filter((one) => one.asked);
    const results = asked.filter(({ estimate }) => !estimate);
    // an estimate speaks only where the day has nothing else
    const deciding = (results.length > 0 ? results : asked).toSorted(worse);
    const [worst] = deciding;
    if (worst === undefined) return [];
    const beside = standing.filter((one) => !one.asked && measure.open).toSorted(worse);
    const present = new Set(deciding.map(({ name }) => name));
    const expected = measure.among.length > 0 ? measure.among : asked.map(({ name }) => name);
    return madeOfFigures(origin, deciding, {
      on,
      value: worst.value,
      bound: worst.bound,
      said: [worst],
      parts: [...deciding, ...beside].map((one) => ({
        name: one.name,
        on,
        value: one.value,
        bound: one.bound,
        beside: !one.asked,
      })),
      absent: expected.filter((name) => !present.has(name)),
    });
  });
  return { observations, problems: neverSeen(indicator, measure, figures) };
}

/** Warns of named members that no figure of any day speaks of: most often the files write their names otherwise. */
function neverSeen(
  indicator: Indicator,
  { among }: EveryMember,
  figures: readonly FigureRow[],
): readonly Problem<ObserveProblemCode>[] {
  const named = new Set(among.map(canonicalLabel));
  const seen = new Map(figures.map(({ member }) => [canonicalLabel(member ?? ''), member ?? '']));
  const members = among.filter((name) => !seen.has(canonicalLabel(name)));
  const [first] = members;
  if (first === undefined || figures.length === 0) return [];
  const others = [...seen].filter(([key]) => !named.has(key)).map(([, name]) => name);
  const facts = { indicator: indicator.id, members, seen: others, meant: nearest(first, others) };
  return [{ severity: 'warning', code: 'members-missing', facts, place: indicator.place }];
}

/** Gives the figure that stands for each member on a day; its name as the plan writes it, or else as the first row does. */
function membersOf({ among }: EveryMember, figures: readonly FigureRow[]): readonly Standing[] {
  const named = new Map(among.map((name) => [canonicalLabel(name), name]));
  const own = new Map<string, FigureRow[]>();
  for (const figure of figures) {
    const key = canonicalLabel(figure.member ?? '');
    own.set(key, [...(own.get(key) ?? []), figure]);
  }
  return [...own].flatMap(([key, rows]) => {
    const figure = standingFigure(rows);
    if (figure === null) return [];
    const name = named.get(key) ?? rows[0]?.member ?? '';
    return [{ ...figure, name, asked: among.length === 0 || named.has(key) }];
  });
}
