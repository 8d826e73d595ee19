import { z } from 'zod';
import { condition, text } from './spec-values.ts';

const column = text.describe('A column of the source.');
const year = z.int().min(1900).max(2199);
const frequency = z.enum(['month', 'quarter', 'year']);

/** What may be said of figures of every kind. */
const figure = {
  where: condition.optional().describe('Only rows for which this condition, in SQL, is true.'),
  partial: z
    .boolean()
    .optional()
    .describe('true: it covers part of what the text asks; it can prove a target missed, never met.'),
  published: column.optional().describe('The column with the day on which the figure was published.'),
  qualifier: column.optional().describe('The column with words such as "gần" or "trên" before the figure.'),
  source: column.optional().describe('The column that says where the figure is from.'),
  synthetic: column.optional().describe('The column that is not blank for made-up figures.'),
};

const latest = z
  .strictObject({
    value: column.describe('The column that holds the figure.'),
    every: frequency.describe('How often the agency reports.'),
    cumulative: z.boolean().optional().describe('true: the figure can only grow.'),
    numerator: column.optional().describe('The column with the numerator behind the figure.'),
    denominator: column.optional().describe('The column with the denominator behind the figure.'),
    ...figure,
  })
  .describe('Figures that an agency already computed: each row that passes "where" is an observation.');

const growth = z
  .strictObject({
    levels: column
      .optional()
      .describe('The column with the level of each year, such as productivity in million đồng.'),
    rates: column.optional().describe('The column with the growth of each year, in percent.'),
    base: year.describe('The year that growth is counted from: 2020 for the mean of 2021 to 2025.'),
    ...figure,
  })
  .meta({
    description:
      'Mean yearly growth in percent since the base year, geometric, of levels or else of yearly rates; one row a year.',
    oneOf: [{ required: ['levels'] }, { required: ['rates'] }],
  });

const every = z
  .strictObject({
    value: column.describe('The column that holds the figure of each.'),
    'year-since': year
      .optional()
      .describe('Each year since this one must pass: the value is that of the worst year.'),
    member: column
      .optional()
      .describe(
        'The column that names the members, each of which must pass: the value is that of the worst.',
      ),
    among: z.array(text).min(1).optional().describe('The members that the text names; all where absent.'),
    open: z.boolean().optional().describe('true: the text names them as examples ("như …").'),
    reported: frequency
      .optional()
      .describe('How often the agency reports on the members; year where absent.'),
    ...figure,
  })
  .meta({
    description: 'All must pass: each year, or each member. The worst one decides and is named.',
    oneOf: [
      { required: ['year-since'], properties: { among: false, open: false, reported: false } },
      { required: ['member'] },
    ],
    dependentRequired: { open: ['among'] },
  });

/** What each kind of measure is made of whose figures have days of their own. */
export const figureKinds = { latest, growth, every };

/** A further source of the same figure, as people write it. */
export const otherSourceSpec = z.strictObject({
  from: text.describe('The source whose rows are used.'),
  on: text.describe('The date column that holds the day of the figure.'),
  latest,
});
