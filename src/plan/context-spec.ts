import { z } from 'zod';
import { day, languages, text } from './spec-values.ts';

/** A published figure that no indicator may use, as people write it. */
export const contextSpec = z
  .strictObject({
    says: languages.describe('The figure with what it is of, as it was published.'),
    why: languages.describe('Why no indicator uses it.'),
    published: day.optional().describe('The day it was published; reports of earlier days do not show it.'),
    article: text.optional().describe('The article that it is from.'),
    quote: text.optional().describe('The words of the article, letter for letter.'),
    not: z.array(text).min(1).optional().describe('The ids of the indicators that it is easily taken for.'),
  })
  .meta({
    description: 'A published figure that belongs to no indicator, and why.',
    dependentRequired: { quote: ['article'] },
  });
