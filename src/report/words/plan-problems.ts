import type { PlanProblemCode } from '../../model/plan-problem.ts';
import { planFileProblemWords } from './plan-file-problems.ts';
import { planIndicatorProblemWords } from './plan-indicator-problems.ts';
import { planMeasureProblemWords } from './plan-measure-problems.ts';
import { planShapeProblemWords } from './plan-shape-problems.ts';
import { planSourceProblemWords } from './plan-source-problems.ts';
import { planTotalProblemWords } from './plan-total-problems.ts';
import type { ProblemWords } from './problem-words.ts';

/** The words for everything that can be wrong with a plan file. */
export const planProblemWords = {
  ...planFileProblemWords,
  ...planShapeProblemWords,
  ...planSourceProblemWords,
  ...planTotalProblemWords,
  ...planIndicatorProblemWords,
  ...planMeasureProblemWords,
} satisfies ProblemWords<PlanProblemCode>;
