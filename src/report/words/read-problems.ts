import type { ReadProblemCode } from '../../model/read-problem.ts';
import { containerProblemWords } from './container-problems.ts';
import { encodingProblemWords } from './encoding-problems.ts';
import type { ProblemWords } from './problem-words.ts';
import { rowProblemWords } from './row-problems.ts';
import { shapeProblemWords } from './shape-problems.ts';

/** What is wrong with exports, and the way out. */
export const readProblemWords = {
  ...containerProblemWords,
  ...encodingProblemWords,
  ...shapeProblemWords,
  ...rowProblemWords,
} satisfies ProblemWords<ReadProblemCode>;
