import type { Assessment, Status } from '../../model/assessment.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Problem } from '../../model/problem.ts';
import type { Language } from '../../model/text.ts';
import { caveatSentences } from '../caveat-sentences.ts';
import { reasonSentences } from '../reason-sentences.ts';
import { statusName } from '../status-text.ts';
import { problemText } from '../words/problems.ts';
import { severityWords } from '../words/severities.ts';
import type { Annotation, Severity } from './workflow-command.ts';

/** The statuses that are annotated, the worst first: GitHub shows only the first of each severity. */
const annotated = [
  ['missed', 'error'],
  ['behind', 'error'],
  ['at-risk', 'warning'],
  ['stale', 'warning'],
  ['no-data', 'notice'],
] as const satisfies readonly (readonly [Status, Severity])[];

/**
 * Annotates what needs attention in all plans: errors of reading first, then indicators from the worst status on, those of
 * one status by how much of what was expected is lacking, then warnings of reading.
 */
export function annotations(plans: readonly Evaluation[], language: Language): readonly Annotation[] {
  const all = plans.flatMap((evaluation) =>
    evaluation.indicators.map((assessment) => ({ assessment, evaluation })),
  );
  return [
    ...problemsOf('error', plans, language),
    ...annotated.flatMap(([status, severity]) =>
      all
        .filter(({ assessment }) => assessment.status === status)
        .toSorted((one, other) => lacking(other.assessment) - lacking(one.assessment))
        .map(({ assessment, evaluation }) => ofIndicator(assessment, evaluation, severity, language)),
    ),
    ...problemsOf('warning', plans, language),
  ];
}

/** How much of the expected value is lacking, as a share; 0 where that is no number to divide by. */
function lacking({ gap, expected }: Assessment): number {
  return gap === null || typeof expected !== 'number' || expected === 0 ? 0 : -gap / Math.abs(expected);
}

function ofIndicator(
  assessment: Assessment,
  { plan, asOf }: Evaluation,
  severity: Severity,
  language: Language,
): Annotation {
  const { name, status, place } = assessment;
  return {
    severity,
    file: plan.file,
    line: place.line,
    column: place.line === null ? null : place.column,
    title: `${statusName(status, language)}: ${name[language]}`,
    message: [...reasonSentences(assessment, asOf, language), ...caveatSentences(assessment, language)].join(
      ' ',
    ),
  };
}

function problemsOf(
  severity: Problem['severity'],
  plans: readonly Evaluation[],
  language: Language,
): readonly Annotation[] {
  return plans
    .flatMap(({ problems }) => problems)
    .filter((it) => it.severity === severity)
    .map((problem) => ({
      severity,
      file: problem.place?.file ?? null,
      line: problem.place?.line ?? null,
      column: problem.place?.line == null ? null : problem.place.column,
      title: `${severityWords[severity].name[language]}: ${problem.code}`,
      message: problemText(problem, language),
    }));
}
