/** The library's face: judge a plan from code, and write the report of an evaluation. */
export { type Judged, judge, type Question } from './cli/judge.ts';
export type { Evaluation } from './model/evaluation.ts';
export type { Plan } from './model/plan.ts';
export type { Problem } from './model/problem.ts';
export { parsePlan } from './plan/parse-plan.ts';
export { reporters } from './report/reporters.ts';
