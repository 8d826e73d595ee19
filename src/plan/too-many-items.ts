import type { PlanProblemCode } from '../model/plan-problem.ts';
import type { Problem } from '../model/problem.ts';
import type { Path, PlanDocument } from './plan-document.ts';

/** The most that each list or mapping may have, far more than any document of commitments has; `*` is every item of one. */
const LIMITS: readonly { readonly path: readonly string[]; readonly limit: number }[] = [
  { path: ['dated-totals'], limit: 500 },
  { path: ['dated-totals', '*', 'values'], limit: 500 },
  { path: ['indicators'], limit: 2_000 },
  { path: ['indicators', '*', 'milestones'], limit: 500 },
  { path: ['indicators', '*', 'paths'], limit: 50 },
  { path: ['indicators', '*', 'paths', '*', 'points'], limit: 500 },
  { path: ['indicators', '*', 'other-sources'], limit: 50 },
  { path: ['indicators', '*', 'other-variants'], limit: 50 },
  { path: ['indicators', '*', 'measure', 'every', 'among'], limit: 500 },
  { path: ['indicators', '*', 'other-variants', '*', 'every', 'among'], limit: 500 },
  { path: ['context'], limit: 500 },
  { path: ['context', '*', 'not'], limit: 50 },
];

/** Checks that the lists that everything is compared within have a length that a person could have written. */
export function tooManyItems(document: PlanDocument): Problem<PlanProblemCode>[] {
  return LIMITS.flatMap(({ path, limit }) =>
    placesOf(document, path).flatMap((at) => {
      const count = keysAt(document, at).length;
      if (count <= limit) return [];
      const facts = { key: String(at.at(-1)), count, limit };
      return [{ severity: 'error', code: 'too-many-items', facts, place: document.keyPlace(at) }];
    }),
  );
}

/** The paths in a document that a pattern stands for. */
function placesOf(document: PlanDocument, pattern: readonly string[]): readonly Path[] {
  let places: readonly Path[] = [[]];
  for (const step of pattern) {
    places = places.flatMap((at) =>
      (step === '*' ? keysAt(document, at) : [step]).map((key) => [...at, key]),
    );
  }
  return places;
}

/** The keys of a mapping, or the positions of a list. */
function keysAt(document: PlanDocument, path: Path): readonly (string | number)[] {
  const value = document.value(path);
  if (Array.isArray(value)) return value.map((_, i) => i);
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
