import { z } from 'zod';
import { columnRules } from './column-rules.ts';
import { columnId, day, languages, text, textOrList } from './spec-values.ts';

/** A column of an export, as people write it. */
export const columnSpec = z
  .strictObject({
    header: textOrList.describe(
      'The names that the column has in header rows; letter case and tone placement do not matter.',
    ),
    type: z
      .enum(['text', 'code', 'integer', 'number', 'date', 'datetime'])
      .describe('What its cells are. Types are declared, never guessed.'),
    format: textOrList
      .optional()
      .describe(
        'Dates: yyyy MM dd HH mm ss with / - . : space T between, such as "dd/MM/yyyy". Numbers: the shape of an example, such as "1.234,56". One or several.',
      ),
    required: z.boolean().optional().describe('true: a row with a blank cell here is rejected.'),
    optional: z.boolean().optional().describe('true: files may lack this column; its cells are then blank.'),
    values: z
      .record(text, textOrList)
      .optional()
      .meta({ description: 'For codes: each code with the labels that mean it.', minProperties: 1 }),
    blank: text.optional().describe('For codes: the code that a blank cell means.'),
    missing: textOrList.optional().describe('Cells that mean "no value", such as "—" or "N/A".'),
  })
  .meta({ description: 'A column of the exports.', allOf: columnRules });

/** A glob that stays in the data folder; editors are told of it, and `normalizeSource` tells people why. */
const glob = text.meta({
  pattern: String.raw`^(?![/!~])(?![A-Za-z]:)(?!.*\\)(?!(.*[/{},|()])?\.\.([/{},|()]|$)).*\S`,
});

/** Declared exports of one kind, as people write them. */
export const sourceSpec = z.strictObject({
  title: languages.optional().describe('What these exports are, for reports.'),
  files: z
    .union([glob, z.array(glob).min(1)], 'text-or-list')
    .describe(
      'Globs relative to the data folder, such as "portal/ho-so-*.csv"; never absolute, never with "..".',
    ),
  optional: z.boolean().optional().describe('true: no file yet is a warning, not an error.'),
  synthetic: z.boolean().optional().describe('true: every figure was made up for trying the tool out.'),
  key: textOrList
    .optional()
    .describe('The column or columns that say which records speak of the same thing; it counts once.'),
  'latest-by': text
    .optional()
    .describe('The column whose later value wins among records of one key; the later record where absent.'),
  'complete-to': day
    .optional()
    .describe('The last day these exports cover; the last reporting month with a row where absent.'),
  'empty-months': z
    .enum(['missing', 'zero'])
    .optional()
    .describe('What a reporting month without a row means: missing (the default) or zero.'),
  columns: z.record(columnId, columnSpec).meta({
    description: 'The columns that measures use, by the name they have in expressions.',
    minProperties: 1,
  }),
});
