import type { Variant } from '../model/variant.ts';
import type { Draft } from './draft.ts';
import { measureSpec } from './measure-spec.ts';
import type { Path } from './plan-document.ts';
import { reference } from './reference.ts';
import { catalogue, variantNamed } from './variants/catalogue.ts';

/** The named definition that a measure follows; null where it names none, and, with an error, where there is none of that name. */
export function normalizeVariant(draft: Draft, indicator: string, measure: Path): Variant | null {
  const path = [...measure, 'variant'];
  const name = draft.piece(measureSpec.shape.variant, path);
  if (name === null) return null;
  const known = catalogue.map(({ id }) => id);
  return reference(draft, 'unknown-variant', name, known, path, { indicator }) ? variantNamed(name) : null;
}
