import { canonicalLabel } from '../../model/canonical-label.ts';
import type { Day } from '../../model/day.ts';
import { nearest } from '../../model/nearest.ts';
import { existsOn, type RegisteredUnit, unitLabel } from './registered-unit.ts';

/** What a name or a code, written on a day, is the name of. */
export type Found =
  | {
      readonly is: 'one';
      readonly unit: RegisteredUnit;
      /** Whether the unit existed on the day; else whether the day is before its first or after its last. */
      readonly at: 'then' | 'before' | 'after';
    }
  | { readonly is: 'several'; readonly units: readonly RegisteredUnit[] }
  | { readonly is: 'none' };

/** The units of a registry, to be found by what rows call them. */
export interface UnitRoll {
  readonly find: (written: string, day: Day) => Found;
  /** The registered name that a mistaken one most likely meant. */
  readonly nearest: (written: string) => string | null;
}

/** Two labels speak of one unit where one says more of where it lies than the other. */
function agree(one: string, other: string): boolean {
  return one.startsWith(`${other}, `) || other.startsWith(`${one}, `);
}

/**
 * Makes a registry's units findable: by code, by the whole name, by the name without the place that it lies in. Of units that
 * had one name at different times it is the one that existed on the day; where none did, the one that ended last before it,
 * else the one that began first.
 */
export function unitRoll(units: readonly RegisteredUnit[]): UnitRoll {
  const byCode = new Map<string, RegisteredUnit[]>();
  const byName = new Map<string, { whole: string; unit: RegisteredUnit }[]>();
  const names = new Map<string, string>();
  for (const unit of units) {
    if (unit.code !== null) addTo(byCode, canonicalLabel(unit.code), unit);
    const { whole, name } = unitLabel(unit.name);
    addTo(byName, name, { whole, unit });
    for (const label of [name, whole]) if (!names.has(label)) names.set(label, unit.name);
  }
  const labels = [...names.keys()];

  const tiersOf = (written: string): readonly (readonly RegisteredUnit[])[] => {
    const { whole, name } = unitLabel(written);
    const named = byName.get(name) ?? [];
    return [
      byCode.get(canonicalLabel(written)) ?? [],
      named.filter((one) => one.whole === whole).map(({ unit }) => unit),
      named.filter((one) => agree(one.whole, whole)).map(({ unit }) => unit),
    ];
  };

  return {
    find: (written, day) => {
      const tiers = tiersOf(written);
      for (const tier of tiers) {
        const found = oneOf(
          tier.filter((unit) => existsOn(unit, day)),
          'then',
        );
        if (found.is !== 'none') return found;
      }
      return nearestInTime(tiers.find((tier) => tier.length > 0) ?? [], day);
    },
    nearest: (written) => {
      const { name } = unitLabel(written);
      // "Bỉm Sơn" is far from "Phường Bỉm Sơn" by its letters, but most likely meant
      const kindless = [...byName.keys()].find((label) => label.endsWith(` ${name}`));
      const whole = kindless ?? nearest(name, labels);
      return whole === null ? null : (names.get(whole) ?? null);
    },
  };
}

function nearestInTime(units: readonly RegisteredUnit[], day: Day): Found {
  const ended = units.filter(({ to }) => to !== null && to < day);
  if (ended.length > 0) {
    const last = ended.map(({ to }) => to ?? '').reduce((a, b) => (a > b ? a : b));
    return oneOf(
      ended.filter(({ to }) => to === last),
      'after',
    );
  }
  const first = units.map(({ from }) => from ?? '').reduce((a, b) => (a < b ? a : b), '~');
  return oneOf(
    units.filter(({ from }) => from === first),
    'before',
  );
}

function oneOf(units: readonly RegisteredUnit[], at: 'then' | 'before' | 'after'): Found {
  const [unit] = units;
  if (unit === undefined) return { is: 'none' };
  return units.length === 1 ? { is: 'one', unit, at } : { is: 'several', units };
}

function addTo<One>(all: Map<string, One[]>, key: string, one: One): void {
  const own = all.get(key);
  if (own === undefined) all.set(key, [one]);
  else own.push(one);
}
