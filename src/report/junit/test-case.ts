import type { Assessment, Status } from '../../model/assessment.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Language } from '../../model/text.ts';
import { caveatSentences } from '../caveat-sentences.ts';
import { officialLines } from '../official/official-lines.ts';
import { placeText } from '../place-text.ts';
import { reasonSentences } from '../reason-sentences.ts';
import { statusName } from '../status-text.ts';

/** What a test of an indicator came to. */
type Outcome = 'passed' | 'failure' | 'skipped' | 'error';

const outcomes = {
  met: 'passed',
  'on-track': 'passed',
  'not-due': 'passed',
  // nothing has gone wrong yet: its text says what may
  'at-risk': 'passed',
  behind: 'failure',
  missed: 'failure',
  stale: 'skipped',
  'no-data': 'skipped',
  'not-applicable': 'skipped',
} satisfies Record<Status, Outcome>;

/** One test of a test report. */
export interface TestCase {
  /** Groups it: what stands before the last dot is the plan, what follows is the pillar. */
  readonly group: string;
  /** Tells it from every other of its group. */
  readonly name: string;
  readonly outcome: Outcome;
  /** The kind of what went wrong: a status, or the code of a problem. */
  readonly type: string;
  /** One line. */
  readonly message: string;
  /** Several lines: where it is declared, and the figures. */
  readonly details: string;
}

/**
 * Makes a test of an indicator: behind and missed fail; what cannot be judged for want of figures is skipped, and so is what is
 * not applicable any more.
 */
export function testCase(
  assessment: Assessment,
  evaluation: Evaluation,
  key: string,
  language: Language,
): TestCase {
  const { id, name, pillar, status, place } = assessment;
  const { plan, asOf } = evaluation;
  const verdict = [`${statusName(status, language)}.`, ...reasonSentences(assessment, asOf, language)];
  return {
    group: `${key}.${pillar}`,
    name: `${id}: ${name[language]}`,
    outcome: outcomes[status],
    type: status,
    message: [...verdict, ...caveatSentences(assessment, language)].join(' '),
    details: [
      verdict.join(' '),
      ...officialLines(assessment, evaluation, language),
      placeText({ file: plan.file, ...place }),
    ].join('\n'),
  };
}
