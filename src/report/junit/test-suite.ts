import type { Evaluation } from '../../model/evaluation.ts';
import type { Problem } from '../../model/problem.ts';
import type { Language } from '../../model/text.ts';
import { changeLines } from '../changes/change-lines.ts';
import { placeText } from '../place-text.ts';
import { problemText } from '../words/problems.ts';
import { type TestCase, testCase } from './test-case.ts';

/** The tests of one plan. */
export interface TestSuite {
  readonly name: string;
  /** The day the plan is judged at: nothing else in a report has a time. */
  readonly timestamp: string;
  readonly properties: readonly (readonly [name: string, value: string])[];
  readonly cases: readonly TestCase[];
  /** What changed since an earlier report, one a line; empty where there is none. */
  readonly changes: string;
  /** Warnings, one a line; empty where there are none. */
  readonly warnings: string;
}

/** Makes the tests of a plan: one of each indicator, and one of each problem that is an error. */
export function testSuite(evaluation: Evaluation, key: string, language: Language): TestSuite {
  const { plan, asOf, targetBy, indicators, problems, summary, tool } = evaluation;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return {
    name: `${key}: ${plan.title[language]}`,
    timestamp: `${asOf}T00:00:00`,
    properties: [
      ['plan', plan.id],
      ['document', plan.document.number],
      ['file', plan.file],
      ['as-of', asOf],
      ['target-by', targetBy],
      ['tool', `${tool.name} ${tool.version}`],
      ['selected', String(summary.selected)],
      ['total', String(summary.total)],
    ],
    cases: [
      ...indicators.map((it) => testCase(it, evaluation, key, language)),
      ...errors.map((it, index) => problemCase(it, index + 1, key, language)),
    ],
    changes: changeLines(evaluation, language).join('\n'),
    warnings: warnings.map((it) => problemLine(it, language)).join('\n'),
  };
}

/** Two problems of one code are told apart by their number. */
function problemCase(problem: Problem, number: number, key: string, language: Language): TestCase {
  return {
    group: `${key}.problems`,
    name: `${number}: ${problem.code}`,
    outcome: 'error',
    type: problem.code,
    message: problemText(problem, language),
    details: problemLine(problem, language),
  };
}

function problemLine(problem: Problem, language: Language): string {
  const { code, place } = problem;
  const text = `${code}: ${problemText(problem, language)}`;
  return place === null ? text : `${placeText(place)}: ${text}`;
}
