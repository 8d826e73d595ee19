import type { RowProblemCode } from '../../model/read-problem.ts';
import type { ProblemWords } from './problem-words.ts';

/** What is odd about the rows of a source, and the way out. */
export const rowProblemWords = {} satisfies ProblemWords<RowProblemCode>;
