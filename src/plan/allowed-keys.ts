import { z } from 'zod';
import type { Path } from './plan-document.ts';

/** Gives the keys that a schema allows in the mapping at a path; none where it has no mapping there. */
export function allowedKeys(schema: z.core.$ZodType, path: Path): readonly string[] {
  if (schema instanceof z.ZodOptional) return allowedKeys(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => allowedKeys(option, path));
  const [step, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    if (step === undefined) return Object.keys(schema.shape);
    const inner: z.core.$ZodType | undefined = schema.shape[step];
    return inner === undefined ? [] : allowedKeys(inner, rest);
  }
  if (step === undefined) return [];
  if (schema instanceof z.ZodRecord) return allowedKeys(schema.valueType, rest);
  return schema instanceof z.ZodArray ? allowedKeys(schema.element, rest) : [];
}
