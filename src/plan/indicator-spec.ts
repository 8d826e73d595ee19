import { z } from 'zod';
import { type ComparatorName, comparatorNames } from '../model/comparator.ts';
import { alternativePathSpec } from './alternative-path-spec.ts';
import { cited, citedRules } from './cited-spec.ts';
import { otherSourceSpec } from './figure-spec.ts';
import { indicatorRules, percentRule } from './indicator-rules.ts';
import { measureSpec, otherVariantSpec } from './measure-spec.ts';
import { conventions, day, languages, number, periodEnd, planId, text } from './spec-values.ts';

const comparators = {
  'at-least': number.optional().describe('"từ X trở lên", "tối thiểu X": X keeps it.'),
  'more-than': number.optional().describe('"trên X": exactly X fails it.'),
  'at-most': number.optional().describe('"không quá X": X keeps it.'),
  'less-than': number.optional().describe('"dưới X": exactly X fails it.'),
  equals: number.optional().describe('Exactly this value.'),
  'rank-at-most': z.int().min(1).max(9999).optional().describe('"thuộc nhóm N dẫn đầu": place N or better.'),
  'tier-at-least': text.optional().describe('"thuộc nhóm khá": this tier or a better one.'),
  done: z.literal(true).optional().describe('A thing to be done: yes.'),
} satisfies Record<ComparatorName, z.ZodType>;

/** A committed value by a day, as people write it: exactly one comparator. */
export const milestoneSpec = z
  .strictObject({
    by: periodEnd.describe('The last day it may be reached on; of a year or a month, its last day.'),
    ...comparators,
    ...cited,
    unit: languages.optional().describe('Only where it differs from the unit of the indicator.'),
    of: text
      .optional()
      .describe(
        'The dated total that the value is a percentage of, the one that the indicator is out of; the unit begins with "%".',
      ),
    implicit: z.boolean().optional().describe('true: the text gives a bare number, read as at-least.'),
    keep: z.boolean().optional().describe('true: to be kept from its day on, not just reached by it.'),
  })
  .meta({
    description: 'A committed value by a day; exactly one comparator.',
    oneOf: comparatorNames.map((name) => ({ required: [name] })),
    ...citedRules,
    dependentRequired: { ...citedRules.dependentRequired, of: ['unit'] },
    allOf: [percentRule],
  });

export const baselineSpec = z
  .strictObject({
    on: day.describe('The day the value is of; before the first milestone.'),
    value: z
      .union([z.number(), z.boolean(), text], 'baseline-value')
      .describe('The value that change is counted from: a number, a tier, or true or false.'),
    ...cited,
  })
  .meta({
    description:
      'The value that change is counted from. Without it, nothing is expected before the first milestone.',
    ...citedRules,
  });
export type BaselineSpec = z.infer<typeof baselineSpec>;

/** A quantity followed over time, as people write it. */
export const indicatorSpec = z
  .strictObject({
    id: planId.describe('A short name of lower-case letters, digits and hyphens.'),
    name: languages.describe('What is measured, in the words of the text.'),
    pillar: text.describe('The pillar it belongs to.'),
    unit: languages.describe('The unit of its values; begins with "%" for shares.'),
    owner: text.optional().describe('Who answers for it.'),
    note: languages.optional().describe('What a reader must know.'),
    reading: languages
      .optional()
      .describe('Which reading of an ambiguous text is taken, and why, in one sentence.'),
    concept: planId
      .optional()
      .describe(
        'What it speaks of, by a short name that other plans use for the same: plans are compared by it.',
      ),
    whole: languages.optional().describe('What a share is of, in words.'),
    'out-of': text.optional().describe('The dated total that its counts or ranks are out of.'),
    tiers: z
      .array(text)
      .min(2)
      .optional()
      .describe('The tiers, worst first; exactly when a milestone is tier-at-least.'),
    ...conventions,
    object: z
      .strictObject({
        until: day.describe('The last day on which the thing that is counted exists.'),
        reason: languages.describe('Why it ceases to exist.'),
      })
      .optional()
      .describe('Only where the thing that is counted ceases to exist.'),
    baseline: baselineSpec.optional(),
    milestones: z.array(milestoneSpec).min(1).describe('The commitments, in order of their days.'),
    paths: z.record(planId, alternativePathSpec).optional().meta({
      description: 'Other ways to the target, by a short name; --path judges by the one of that name.',
      minProperties: 1,
    }),
    measure: measureSpec,
    'other-sources': z
      .array(otherSourceSpec)
      .min(1)
      .optional()
      .describe('Further sources of the same figure, in order of trust after that of the measure.'),
    'other-variants': z
      .array(otherVariantSpec)
      .min(1)
      .optional()
      .describe('The same by other definitions: shown by "explain", never judged.'),
  })
  .meta({ allOf: indicatorRules });
