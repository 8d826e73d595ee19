import { z } from 'zod';
import { day, languages, text } from './spec-values.ts';

/** A total from a day on, as people write it. */
export const totalSinceSpec = z.strictObject({
  from: day.describe('The first day on which there are so many.'),
  value: z.int().min(0).describe('How many there are, until the next day in the list.'),
  source: text.describe('The document that says so, or else where the number is from.'),
  note: languages.optional().describe('What a reader must know about it.'),
});

/** How many of something there are, by day, as people write it. */
export const datedTotalSpec = z.strictObject({
  title: languages.describe('What is counted, for reports.'),
  unit: languages.describe('What one of them is called.'),
  values: z.array(totalSinceSpec).min(1).describe('The totals, in order of their days.'),
});
