import { z } from 'zod';
import { cited, citedRules } from './cited-spec.ts';
import { languages, number, periodEnd, trajectory } from './spec-values.ts';

/** A value that a path passes through, as people write it. */
export const pathPointSpec = z.strictObject({
  by: periodEnd.describe('The day that the value is for; of a year or a month, its last day.'),
  value: number.describe('The value, in the unit of the indicator.'),
});

/** Another way to the target, as people write it. */
export const alternativePathSpec = z
  .strictObject({
    title: languages.describe('What gives this path, such as a later decision.'),
    official: z.boolean().optional().describe('true: a document gives it; false: it is drawn by us.'),
    trajectory: trajectory
      .optional()
      .describe('How the expected value moves between points; linear where absent.'),
    points: z
      .array(pathPointSpec)
      .min(1)
      .describe('The values of the path, in order of their days, all after the baseline.'),
    ...cited,
  })
  .meta({
    description: 'Another way to the target than that through the milestones, with values of its own.',
    ...citedRules,
  });
