import { z } from 'zod';
import { encodings } from '../model/encoding.ts';
import { columnRules } from './column-rules.ts';
import { sourceRules } from './source-rules.ts';
import { columnId, day, languages, text, textOrList } from './spec-values.ts';

/** A column of an export, as people write it. */
export const columnSpec = z
  .strictObject({
    header: textOrList
      .optional()
      .describe(
        'The names that the column has in header rows; letter case and tone placement do not matter. Under groups: "Trong kỳ / Trực tuyến". Of several columns with one name: "Tổng số #2".',
      ),
    type: z
      .enum(['text', 'code', 'integer', 'number', 'date', 'datetime', 'place', 'dossier', 'procedure'])
      .describe(
        'What its cells are. Types are declared, never guessed. place: the name of a place, the same in every spelling of its tones. dossier: the code of a dossier. procedure: the code of a procedure, of which 1.010708 is the key.',
      ),
    format: textOrList
      .optional()
      .describe(
        'Dates: yyyy MM dd HH mm ss SSS with / - . : space T between, such as "dd/MM/yyyy"; "dd/MM/yyyy hh:mm:ss SA" with SA or CH behind; "excel" (a serial number); "Tháng M/yyyy", "MM/yyyy", "Quý Q/yyyy", "Năm yyyy" (the last day of the period). Numbers: the shape of an example, such as "1.234,56"; "(1.234,56)" where parentheses mean less than zero; "1.234,56 triệu" where nghìn, triệu or tỷ may follow; "gần 1.234,56" where words such as gần, trên, khoảng may stand in front. One or several.',
      ),
    from: z
      .enum(['title', 'file-name'])
      .optional()
      .describe(
        'For dates of files whose rows have none: title takes the day from the rows above the header, file-name from the name of the sheet, the file or its folder. The format may have words around it: "đến ngày dd/MM/yyyy".',
      ),
    required: z.boolean().optional().describe('true: a row with a blank cell here is rejected.'),
    optional: z.boolean().optional().describe('true: files may lack this column; its cells are then blank.'),
    values: z
      .record(text, textOrList)
      .optional()
      .meta({ description: 'For codes: each code with the labels that mean it.', minProperties: 1 }),
    blank: text.optional().describe('For codes: the code that a blank cell means.'),
    missing: textOrList
      .optional()
      .describe('Cells that mean "no value", such as "—" or "N/A"; letter case and spaces do not matter.'),
    within: text
      .optional()
      .describe(
        'For places: the column of the place that it lies in, such as the district of a commune, where names are not told apart without it.',
      ),
    received: text
      .optional()
      .describe(
        'For dossiers: the column of the day of receipt, which is compared with the day in the code.',
      ),
    'qualifier-of': text
      .optional()
      .describe(
        'For texts: the number column whose cells hold it in front of the number, such as "gần" or "trên".',
      ),
  })
  .meta({ description: 'A column of the exports.', allOf: columnRules });

/** A glob that stays in the data folder; editors are told of it, and `normalizeSource` tells people why. */
const glob = text.meta({
  pattern: String.raw`^(?![/!~])(?![A-Za-z]:)(?!.*\\)(?!(.*[/{},|()])?\.\.([/{},|()]|$)).*\S`,
});

/** Two expressions that must be equal, as people write them. */
export const checkSpec = z.strictObject({
  name: languages.optional().describe('What the check is called in warnings; its expressions where absent.'),
  of: text.describe('A number: a column, or an expression over columns, in SQL.'),
  equals: text.describe('What it must be equal to in every row, such as "online + counter".'),
});

/** Declared exports of one kind, key by key. */
export const sourceFields = z.strictObject({
  title: languages.optional().describe('What these exports are, for reports.'),
  files: z
    .union([glob, z.array(glob).min(1)], 'text-or-list')
    .describe(
      'Globs relative to the data folder, such as "portal/ho-so-*.csv"; never absolute, never with "..". "-" is standard input.',
    ),
  optional: z.boolean().optional().describe('true: no file yet is a warning, not an error.'),
  synthetic: z.boolean().optional().describe('true: every figure was made up for trying the tool out.'),
  key: textOrList
    .optional()
    .describe('The column or columns that say which records speak of the same thing; it counts once.'),
  'latest-by': text
    .optional()
    .describe(
      'The column whose later value wins among records of one key; the later record where nothing is said.',
    ),
  'highest-by': text
    .optional()
    .describe(
      'The code or number column whose highest value wins among records of one key; codes in their declared order.',
    ),
  keep: z
    .enum(['first'])
    .optional()
    .describe('first: among records of one key, the one that stands first wins.'),
  'complete-to': day
    .optional()
    .describe('The last day these exports cover; the last reporting month with a row where absent.'),
  'empty-months': z
    .enum(['missing', 'zero'])
    .optional()
    .describe('What a reporting month without a row means: missing (the default) or zero.'),
  encoding: z
    .enum(encodings)
    .optional()
    .describe('What its text files are in; found out where nothing is said. tcvn3 is also known as ABC.'),
  sheets: textOrList
    .optional()
    .describe(
      'The sheets of workbooks to read, by name; "*" for every one whose header matches. The one whose header matches where nothing is said.',
    ),
  totals: z
    .enum(['leave-out', 'keep'])
    .optional()
    .describe('Rows of sums ("Tổng cộng"): leave-out (the default), or keep them like other rows.'),
  'number-format': textOrList
    .optional()
    .describe(
      'The format of number and integer columns that say none; integers have the shape without decimals.',
    ),
  'date-format': textOrList.optional().describe('The format of date and datetime columns that say none.'),
  missing: textOrList.optional().describe('What "no value" is in columns that do not say it themselves.'),
  checks: z
    .array(checkSpec)
    .min(1)
    .optional()
    .describe('What must be equal in every row; where it is not, that is a warning with the figures.'),
  columns: z.record(columnId, columnSpec).meta({
    description: 'The columns that measures use, by the name they have in expressions.',
    minProperties: 1,
  }),
});

/** Declared exports of one kind, as people write them. */
export const sourceSpec = sourceFields.meta({ allOf: sourceRules });
