/** The library's face: judge a plan from code, set two side by side, and write the report. */
export { comparePlans } from './assess/compare-plans.ts';
export { type Judged, judge, type Question } from './cli/judge.ts';
export type { Evaluation } from './model/evaluation.ts';
export type { Plan } from './model/plan.ts';
export type { PlanComparison } from './model/plan-comparison.ts';
export type { Problem } from './model/problem.ts';
export { parsePlan } from './plan/parse-plan.ts';
export { comparisonReporters } from './report/comparison/comparison-reporters.ts';
export type { Rendered, RenderOptions } from './report/render-options.ts';
export { reporters } from './report/reporters.ts';
