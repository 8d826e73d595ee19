import type { Variant } from '../../model/variant.ts';
import { satisfaction } from './satisfaction.ts';

/** Every definition that plans may name, by family; adding one is adding it to its family's file. */
export const catalogue: readonly Variant[] = [...satisfaction];

/** Finds a definition by its id, such as `satisfaction/survey-slips`. */
export function variantNamed(id: string): Variant | null {
  return catalogue.find((variant) => variant.id === id) ?? null;
}
