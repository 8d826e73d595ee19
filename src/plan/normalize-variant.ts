import type { Variant } from '../model/variant.ts';
import type { Draft } from './draft.ts';
import { measureSpec } from './measure-spec.ts';
import type { Path } from './plan-document.ts';
import { reference } from './reference.ts';
import { catalogue, definitionNamed, variantOf } from './variants/catalogue.ts';
import type { Definition } from './variants/definition.ts';

/** The named definition that a measure follows; null where it names none, and, with an error, where there is none of that name. */
export function normalizeVariant(draft: Draft, indicator: string, measure: Path): Variant | null {
  const path = [...measure, 'variant'];
  const name = draft.piece(measureSpec.shape.variant, path);
  if (name === null) return null;
  const known = catalogue.map(({ id }) => id);
  if (!reference(draft, 'unknown-variant', name, known, path, { indicator })) return null;
  const definition = definitionNamed(name);
  return definition === null ? null : variantOf(definition);
}

/** The definition that a measure names, without a word where there is none. */
export function definitionAt(draft: Draft, measure: Path): Definition | null {
  const name = draft.piece(measureSpec.shape.variant, [...measure, 'variant']);
  return name === null ? null : definitionNamed(name);
}
