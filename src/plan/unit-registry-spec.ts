import { z } from 'zod';
import { text } from './spec-values.ts';

/** The registry of units, as people write it: a source and its columns by role. */
export const unitRegistrySpec = z
  .strictObject({
    from: text.describe('The source that lists the units.'),
    name: text.describe('The column of the name, as other exports write it.'),
    code: text
      .optional()
      .describe('The column of the code, which "successor" then holds; units go by name where absent.'),
    'valid-from': text
      .optional()
      .describe('The date column of the first day that a unit exists; blank: it always did.'),
    'valid-to': text.describe('The date column of the last day that a unit exists; blank: it still does.'),
    successor: text.describe('The column of the unit that it became part of; blank: none.'),
  })
  .describe('The registry of units over time, which measures follow through mergers.');
