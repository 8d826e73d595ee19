import type { Reject } from '../model/account.ts';
import type { Assessment, Evaluation, Reason, SourceSummary } from '../model/evaluation.ts';
import type { Problem } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import { reasonText } from './reason-text.ts';
import { problemText } from './words/problems.ts';
import { rejectReason } from './words/reject-reason.ts';

/** What is said in sentences, in both languages. */
interface Said {
  readonly text: Text;
}

/** The evaluation with sentences put to its codes: what `report.schema.json` describes. */
export interface JsonReport extends Omit<Evaluation, 'indicators' | 'sources' | 'problems'> {
  readonly indicators: readonly (Omit<Assessment, 'reason'> & { readonly reason: Reason & Said })[];
  readonly sources: readonly (Omit<SourceSummary, 'rejects'> & {
    readonly rejects: readonly (Reject & Said)[];
  })[];
  readonly problems: readonly (Problem & Said)[];
}

/** Puts sentences to the codes of an evaluation; nothing is left out and nothing is rounded. */
export function jsonReport(evaluation: Evaluation): JsonReport {
  const { asOf } = evaluation;
  return {
    ...evaluation,
    indicators: evaluation.indicators.map((assessment) => ({
      ...assessment,
      reason: {
        ...assessment.reason,
        text: { vi: reasonText(assessment, asOf, 'vi'), en: reasonText(assessment, asOf, 'en') },
      },
    })),
    sources: evaluation.sources.map((source) => ({
      ...source,
      rejects: source.rejects.map((reject) => ({
        ...reject,
        text: { vi: rejectReason(reject, 'vi'), en: rejectReason(reject, 'en') },
      })),
    })),
    problems: evaluation.problems.map((problem) => ({
      ...problem,
      text: { vi: problemText(problem, 'vi'), en: problemText(problem, 'en') },
    })),
  };
}
