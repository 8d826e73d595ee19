import { isWindowed, type Measure } from '../model/measure.ts';
import type { OtherDefinition } from '../model/variant.ts';
import type { Draft } from './draft.ts';
import type { MeasureOwner } from './measure-owner.ts';
import { measureSpec } from './measure-spec.ts';
import { expanded, lacksOf, losesPending } from './normalize-formula.ts';
import { normalizeMeasure } from './normalize-measure.ts';
import { definitionAt, normalizeVariant } from './normalize-variant.ts';
import type { Path } from './plan-document.ts';
import type { PlanParts } from './plan-parts.ts';
import { noteUse } from './reference.ts';
import { roleColumnsAt } from './role-columns.ts';
import { familyOf, variantOf } from './variants/catalogue.ts';
import type { Definition } from './variants/definition.ts';

/**
 * Reads what an indicator is by other definitions: the measures under `other-variants`, and every other definition of
 * the family of its own, computed from the columns given for that where they are enough.
 */
export function normalizeOtherVariants(
  draft: Draft,
  parts: PlanParts,
  owner: MeasureOwner,
  own: { readonly measure: Measure | null; readonly path: Path },
  path: Path,
): readonly OtherDefinition[] {
  const written = Array.from({ length: draft.size(path) }, (_, i) => [...path, i]).flatMap(
    (item): OtherDefinition[] => {
      // that one is missing has been said, and what a measure without it lacks would only echo that
      if (!draft.has([...item, 'variant'])) {
        const from = draft.piece(measureSpec.shape.from, [...item, 'from']);
        if (from !== null) noteUse(draft, parts.used.sources, from, [...parts.sources.keys()]);
        return [];
      }
      const variant = normalizeVariant(draft, owner.id, item);
      const measure = normalizeMeasure(draft, parts, owner, item);
      return variant === null || measure === null ? [] : [{ variant, measure }];
    },
  );
  const definition = definitionAt(draft, own.path);
  if (definition === null || own.measure === null) return written;
  const { measure } = own;
  const taken = new Set([definition.id, ...written.map(({ variant }) => variant.id)]);
  const rest = familyOf(definition).filter(({ id }) => !taken.has(id));
  return [...written, ...rest.map((other) => otherOf(draft, parts, other, measure, own.path))];
}

/** Makes another definition of the columns given for one, over the same rows and periods; or says what it lacks. */
function otherOf(
  draft: Draft,
  parts: PlanParts,
  other: Definition,
  measure: Measure,
  path: Path,
): OtherDefinition {
  const { formula } = other;
  const variant = variantOf(other);
  if (formula === null) return { variant, measure: null, why: 'agency-figure', lacks: [] };
  const given = roleColumnsAt(draft, parts.sources.get(measure.from)?.columns ?? null, path);
  const lacks = lacksOf(formula, given);
  if (!isWindowed(measure) || lacks.length > 0) {
    return { variant, measure: null, why: 'columns-missing', lacks };
  }
  const { from, on, window, by, follows } = measure;
  if (losesPending(formula, given, on)) {
    return { variant, measure: null, why: 'pending-without-day', lacks: [] };
  }
  return {
    variant,
    measure: { ...expanded(draft, formula, given, on, path), from, on, window, by, follows },
  };
}
