import { z } from 'zod';
import { planSpec } from './plan-spec.ts';

/**
 * Gives the JSON Schema (draft 2020-12) of plan files, format version 1, for editors: everything about their
 * shape, made of the same schema that `parsePlan` checks with, and nothing about what their values mean.
 */
export function planSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(planSpec, { target: 'draft-2020-12', io: 'input' });
  return { $schema, title: 'lotrinh plan, format version 1', ...schema };
}
