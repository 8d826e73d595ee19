import { z } from 'zod';
import { figureKinds } from './figure-spec.ts';
import { condition as conditionText, number, text } from './spec-values.ts';
import { allRoles } from './variants/role-names.ts';

const condition = conditionText.describe(
  'A condition over the columns of the source, in SQL; quote it as YAML text.',
);
const expression = text.describe('A column, or an expression over columns, in SQL.');
const where = conditionText.optional().describe('Only rows for which this condition, in SQL, is true.');

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
  ...figureKinds,
};

export type MeasureKind = keyof typeof measureKinds;
export type FigureKind = keyof typeof figureKinds;
export type ComputedKind = Exclude<MeasureKind, FigureKind>;
export const measureKindNames = Object.keys(measureKinds) as readonly MeasureKind[];

/** Tells whether the figures of a kind have days of their own: it has no window and no units. */
export function isFigureKind(kind: MeasureKind): kind is FigureKind {
  return Object.hasOwn(figureKinds, kind);
}

const figureKindNames = measureKindNames.filter(isFigureKind);

/** The columns that stand for what the formula of a named definition speaks of. */
export const roleColumnsSpec = z
  .strictObject(Object.fromEntries(allRoles.map(({ name, says }) => [name, roleSpec(says.en)])))
  .describe('The columns of the source for what the formula of the variant speaks of, in place of a kind.');

function roleSpec(says: string) {
  return text.optional().describe(`The column that says: ${says}.`);
}

const kinds = Object.fromEntries(measureKindNames.map((name) => [name, false]));

/** Which keys of a measure go together, for editors; `normalizeMeasure` says the same to people. */
const exactlyOne = {
  oneOf: [
    ...measureKindNames.map((kind) =>
      isFigureKind(kind)
        ? { required: [kind], properties: { window: false, by: false, follows: false, columns: false } }
        : {
            required: [kind, 'window'],
            properties: Object.fromEntries([...figureKindNames, 'columns'].map((name) => [name, false])),
          },
    ),
    { required: ['variant', 'columns', 'window'], properties: kinds },
  ],
  dependentRequired: { follows: ['by'] },
};

/** The recipe from rows to a value, as people write it: exactly one kind, or a variant with the columns of its formula. */
export const measureSpec = z
  .strictObject({
    from: text.describe('The source whose rows are used.'),
    on: text.describe('The date column that puts a row into a period.'),
    window: z
      .enum(['month', 'quarter', 'year', 'year-to-date', 'rolling-12-months', 'to-date'])
      .optional()
      .describe('The days that one value looks at; for every kind but latest, growth and every.'),
    by: z
      .array(text)
      .min(1)
      .optional()
      .describe('Columns of texts, codes or places, such as the agency, that the value is split by.'),
    follows: text
      .optional()
      .describe('The one of these columns that holds units of the registry, which follow mergers.'),
    variant: text
      .optional()
      .describe('The named definition that the measure follows, from the table of variants: family/name.'),
    columns: roleColumnsSpec.optional(),
    share: measureKinds.share.optional(),
    count: measureKinds.count.optional(),
    distinct: measureKinds.distinct.optional(),
    sum: measureKinds.sum.optional(),
    mean: measureKinds.mean.optional(),
    ratio: measureKinds.ratio.optional(),
    latest: measureKinds.latest.optional(),
    growth: measureKinds.growth.optional(),
    every: measureKinds.every.optional(),
  })
  .meta({
    description:
      'The recipe from rows of a source to the value of the indicator; exactly one kind, or a variant and its columns.',
    ...exactlyOne,
  });

/** The same by another definition: it names that. */
export const otherVariantSpec = measureSpec
  .extend({ variant: text.describe('The named definition, from the table of variants: family/name.') })
  .meta({ description: 'The recipe by another definition.', ...exactlyOne });
