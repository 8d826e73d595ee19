import type { Bound } from '../../model/series.ts';

const reversed = { exact: 'exact', less: 'more', more: 'less', about: 'about' } satisfies Record<
  Bound,
  Bound
>;

/** Gives what a bound says of a value that falls where the bounded one rises. */
export function reversedBound(bound: Bound): Bound {
  return reversed[bound];
}

/** Gives what bounds say of a value that rises with each of the bounded ones: nothing certain where they disagree. */
export function commonBound(bounds: readonly Bound[]): Bound {
  const said = new Set(bounds.filter((bound) => bound !== 'exact'));
  const [only = 'exact'] = said;
  return said.size > 1 ? 'about' : only;
}
