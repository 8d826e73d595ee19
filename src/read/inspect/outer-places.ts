import type { SuggestedColumn } from '../../model/inspection.ts';
import { placeLevel, placeLevels } from './place-level.ts';

/**
 * Finds for each column of places, by id, that of the places which those lie in: of the columns of the nearest outer level the only
 * one. There are communes of one name in several districts.
 */
export function outerPlaces(
  columns: readonly Pick<SuggestedColumn, 'id' | 'type' | 'header'>[],
): ReadonlyMap<string, string> {
  const places = columns.flatMap(({ id, type, header }) => {
    const level = type === 'place' ? placeLevel(header) : null;
    return level === null ? [] : [{ id, level: placeLevels.indexOf(level) }];
  });
  return new Map(
    places.flatMap(({ id, level }) => {
      const outer = places.filter((other) => other.level < level);
      const nearest = Math.max(...outer.map((other) => other.level));
      const [only, another] = outer.filter((other) => other.level === nearest);
      return only === undefined || another !== undefined ? [] : [[id, only.id] as const];
    }),
  );
}
