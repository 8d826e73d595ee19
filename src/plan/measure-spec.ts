import { z } from 'zod';
import { condition as conditionText, number, text } from './spec-values.ts';

const condition = conditionText.describe(
  'A condition over the columns of the source, in SQL; quote it as YAML text.',
);
const expression = text.describe('A column, or an expression over columns, in SQL.');
const where = conditionText.optional().describe('Only rows for which this condition, in SQL, is true.');
const column = text.describe('A column of the source.');

/** What each kind of measure is made of. */
export const measureKinds = {
  share: z
    .strictObject({
      of: condition,
      among: conditionText
        .optional()
        .describe('The rows that are the whole, as a condition; every row where absent.'),
    })
    .describe('100 × rows where "among and of" / rows where "among", in percent.'),
  count: z.strictObject({ of: condition }).describe('The number of rows for which a condition is true.'),
  distinct: z.strictObject({ of: expression, where }).describe('The number of different values.'),
  sum: z.strictObject({ of: expression, where }).describe('The sum of a column or expression.'),
  mean: z.strictObject({ of: expression, where }).describe('The mean over the rows that have a value.'),
  ratio: z
    .strictObject({
      of: expression,
      over: text.describe('What the sum is divided by the sum of.'),
      where,
      scale: number.optional().describe('What the ratio is multiplied by: 1 where absent, 100 for percent.'),
    })
    .describe('scale × sum of "of" / sum of "over".'),
  latest: z
    .strictObject({
      value: column.describe('The column that holds the figure.'),
      where,
      every: z.enum(['month', 'quarter', 'year']).describe('How often the agency reports.'),
      cumulative: z.boolean().optional().describe('true: the figure can only grow.'),
      partial: z
        .boolean()
        .optional()
        .describe('true: it covers part of what the text asks; it can prove a target missed, never met.'),
      numerator: column.optional().describe('The column with the numerator behind the figure.'),
      denominator: column.optional().describe('The column with the denominator behind the figure.'),
      published: column.optional().describe('The column with the day on which the figure was published.'),
      qualifier: column
        .optional()
        .describe('The column with words such as "gần" or "trên" before the figure.'),
      source: column.optional().describe('The column that says where the figure is from.'),
      synthetic: column.optional().describe('The column that is not blank for made-up figures.'),
    })
    .describe('Figures that an agency already computed: each row that passes "where" is an observation.'),
};

export type MeasureKind = keyof typeof measureKinds;
export const measureKindNames = Object.keys(measureKinds) as readonly MeasureKind[];

/** The recipe from rows to a value, as people write it: exactly one kind. */
export const measureSpec = z
  .strictObject({
    from: text.describe('The source whose rows are used.'),
    on: text.describe('The date column that puts a row into a period.'),
    window: z
      .enum(['month', 'quarter', 'year', 'year-to-date', 'rolling-12-months', 'to-date'])
      .optional()
      .describe('The days that one value looks at; for every kind but latest.'),
    by: z
      .array(text)
      .min(1)
      .optional()
      .describe('Columns of texts, codes or places, such as the agency, that the value is split by.'),
    variant: text
      .optional()
      .describe('The named definition that the measure follows, from the table of variants: family/name.'),
    share: measureKinds.share.optional(),
    count: measureKinds.count.optional(),
    distinct: measureKinds.distinct.optional(),
    sum: measureKinds.sum.optional(),
    mean: measureKinds.mean.optional(),
    ratio: measureKinds.ratio.optional(),
    latest: measureKinds.latest.optional(),
  })
  .meta({
    description: 'The recipe from rows of a source to the value of the indicator; exactly one kind.',
    oneOf: measureKindNames.map((kind) =>
      kind === 'latest'
        ? { required: ['latest'], properties: { window: false, by: false } }
        : { required: [kind, 'window'], properties: { latest: false } },
    ),
  });
