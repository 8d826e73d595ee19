import type { Reject } from '../model/account.ts';
import type { Assessment, Reason } from '../model/assessment.ts';
import type { Day } from '../model/day.ts';
import type { Evaluation, SourceSummary } from '../model/evaluation.ts';
import type { Problem } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import { reasonText } from './reason-text.ts';
import { problemText } from './words/problems.ts';
import { rejectReason } from './words/reject-reason.ts';

/** What is said in sentences, in both languages. */
export interface Said {
  readonly text: Text;
}

/** The verdict on an indicator, with the sentence that says why. */
export type JsonIndicator = Omit<Assessment, 'reason'> & { readonly reason: Reason & Said };

/** The evaluation with sentences put to its codes: what `report.schema.json` describes. */
export interface JsonReport extends Omit<Evaluation, 'indicators' | 'sources' | 'problems'> {
  readonly indicators: readonly JsonIndicator[];
  readonly sources: readonly (Omit<SourceSummary, 'rejects'> & {
    readonly rejects: readonly (Reject & Said)[];
  })[];
  readonly problems: readonly (Problem & Said)[];
}

/** Puts sentences to the codes of an evaluation; nothing is left out and nothing is rounded. */
export function jsonReport(evaluation: Evaluation): JsonReport {
  const { asOf, indicators, sources, problems } = evaluation;
  return {
    ...evaluation,
    indicators: indicators.map((assessment) => jsonIndicator(assessment, asOf)),
    sources: sources.map((source) => ({
      ...source,
      rejects: source.rejects.map((reject) => ({
        ...reject,
        text: { vi: rejectReason(reject, 'vi'), en: rejectReason(reject, 'en') },
      })),
    })),
    problems: problems.map(jsonProblem),
  };
}

/** Puts the sentence to why an indicator stands where it does. */
export function jsonIndicator(assessment: Assessment, asOf: Day): JsonIndicator {
  const text = { vi: reasonText(assessment, asOf, 'vi'), en: reasonText(assessment, asOf, 'en') };
  return { ...assessment, reason: { ...assessment.reason, text } };
}

/** Puts the sentence to a problem. */
export function jsonProblem(problem: Problem): Problem & Said {
  return { ...problem, text: { vi: problemText(problem, 'vi'), en: problemText(problem, 'en') } };
}
