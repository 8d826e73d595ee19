import { z } from 'zod';
import { isDay } from '../model/day.ts';

/**
 * The small pieces that plan files are made of. The message of each check is not for people: it is the name of
 * what is wanted there, which `shape-problem.ts` turns into a problem.
 */

/** Any text with something in it. */
export const text = z.string().regex(/\S/, 'blank');

/** A text in one language for all, or in each. */
export const languages = z.union(
  [
    text,
    z.strictObject({
      vi: text.describe('In Vietnamese.'),
      en: text.optional().describe('In English; the Vietnamese text where absent.'),
    }),
  ],
  'languages',
);

/** A condition in SQL. YAML reads a bare true as a yes/no; it can mean nothing but the condition that always holds. */
export const condition = z.union([text, z.literal(true)], 'condition');

/** Ids of the plan, its articles, pillars and indicators. */
export const planId = z.string().regex(/^[a-z][a-z0-9-]*$/, 'plan-id');

/** Ids of sources and columns, which are names in SQL. */
export const columnId = z.string().regex(/^[a-z][a-z0-9_]*$/, 'column-id');

/** The form of days for editors, which also know how many months there are. */
const DAY = '^(19|20|21)\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$';

export const day = z
  .string('day')
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'day', abort: true })
  .refine(isDay, 'impossible-day')
  .meta({ pattern: DAY });

/** A number; whether it is in plain digits is checked later. Editors are told of the 20 digits that it may have. */
export const number = z.number().meta({ exclusiveMinimum: -1e20, exclusiveMaximum: 1e20 });

/** A year, a month or a day, of which the last day is meant; whether that exists is checked later. */
export const periodEnd = z.union(
  [
    z.int().min(1900).max(2199),
    z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'period-end')
      .meta({ pattern: '^(19|20|21)\\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$' }),
  ],
  'period-end',
);

/** A share of the planned change ("10%"), or points in the indicator's unit. */
export const tolerance = z.union(
  [number.min(0), z.string().regex(/^\d{1,3}(\.\d{1,6})?%$/, 'tolerance')],
  'tolerance',
);

/** "14 months": a count (at most 9999) of days, months or years (at most 99). */
export const duration = z.string('duration').regex(/^(\d{1,4} (day|month)s?|\d{1,2} years?)$/, 'duration');

/** One text, or a list of them. */
export const textOrList = z.union([text, z.array(text).min(1)], 'text-or-list');

export const trajectory = z.enum(['linear', 'compound', 'step', 'flat']);

/** What may be said once for all indicators, or again on one. */
export const conventions = {
  trajectory: trajectory
    .optional()
    .describe('How the expected value moves between milestones; linear where nothing is said.'),
  'at-risk-within': tolerance
    .optional()
    .describe(
      'How far short of the trajectory is at risk rather than behind: "10%" of the planned change, or a number of points. Absent: nothing is ever at risk.',
    ),
  'stale-after': duration
    .optional()
    .describe(
      'How old a figure may be, such as "14 months"; two reporting periods plus the publication lag where absent.',
    ),
  'publication-lag': duration
    .optional()
    .describe('How long after its period a figure is usually published, such as "45 days".'),
};
