import { z } from 'zod';
import { contextSpec } from './context-spec.ts';
import { datedTotalSpec } from './dated-total-spec.ts';
import { indicatorSpec } from './indicator-spec.ts';
import { sourceSpec } from './source-spec.ts';
import { columnId, conventions, day, languages, periodEnd, planId, text } from './spec-values.ts';
import { unitRegistrySpec } from './unit-registry-spec.ts';

export const documentSpec = z
  .strictObject({
    number: text.describe('Its official number, such as 4216/QĐ-UBND.'),
    issued: day.describe('The day it was issued.'),
    issuer: text.describe('Who issued it.'),
  })
  .describe('The document of commitments.');

/** A published text that is quoted, as people write it. */
export const articleSpec = z.strictObject({
  title: text.describe('The title of the article.'),
  publisher: text.describe('Who published it.'),
  published: day.optional().describe('The day it was published.'),
  url: text.optional().describe('Where it can be read.'),
  note: text.optional().describe('What a reader must know about it.'),
});

export const periodSpec = z
  .strictObject({
    start: day.describe('The first day of the plan.'),
    target: periodEnd.describe('The year, month or day that the plan is judged by.'),
    horizon: periodEnd.describe('The year, month or day that the plan looks out to.'),
  })
  .describe('The time that the plan is for.');

export const headSpec = z
  .strictObject({
    id: planId.describe('A short name of lower-case letters, digits and hyphens.'),
    title: languages.describe('The title of the plan.'),
    document: documentSpec,
    articles: z
      .record(planId, articleSpec)
      .optional()
      .describe('The published texts that milestones and baselines quote, by a short name.'),
    period: periodSpec,
    timezone: text.optional().describe('An IANA time zone; Asia/Ho_Chi_Minh where absent.'),
    'month-ends-on': z
      .int()
      .min(1)
      .max(27)
      .optional()
      .describe(
        'The date on which an administrative month ends (14: the 15th to the 14th); calendar months where absent.',
      ),
  })
  .describe('What the plan is.');

const defaultsSpec = z
  .strictObject(conventions)
  .describe('What holds for every indicator that does not say otherwise.');

/** Measures follow units only where the plan has a registry of them; for editors, as `normalizeFollows` says it to people. */
const followedUnits = {
  if: {
    required: ['indicators'],
    properties: {
      indicators: {
        type: 'array',
        contains: {
          type: 'object',
          required: ['measure'],
          properties: { measure: { type: 'object', required: ['follows'] } },
        },
      },
    },
  },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, never awaited
  then: { required: ['units'] },
};

/** A plan file, format version 1, as people write it. */
export const planSpec = z
  .strictObject({
    version: z.literal(1).describe('The version of this format.'),
    plan: headSpec,
    pillars: z.record(planId, languages).meta({
      description: 'The groups that indicators are shown in, in order, by a short name.',
      minProperties: 1,
    }),
    defaults: defaultsSpec.optional(),
    sources: z
      .record(columnId, sourceSpec)
      .meta({ description: 'The exports that measures read, by a short name.', minProperties: 1 }),
    'dated-totals': z.record(planId, datedTotalSpec).optional().meta({
      description:
        'How many of something there are, by day, by a short name: what counts and ranks are out of.',
      minProperties: 1,
    }),
    units: unitRegistrySpec.optional(),
    indicators: z.array(indicatorSpec).min(1).describe('The indicators, in the order of the report.'),
    context: z
      .array(contextSpec)
      .min(1)
      .optional()
      .describe(
        'Published figures that belong to no indicator: shown, so that nobody takes one for a result.',
      ),
  })
  .meta({
    description: 'A plan of commitments and how they are measured, for lotrinh.',
    allOf: [followedUnits],
  });
