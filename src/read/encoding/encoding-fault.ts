import type { Facts } from '../../model/problem.ts';
import type { EncodingProblemCode } from '../../model/read-problem.ts';

/** What stands against reading a text: the code of a problem, and its facts beside file and source. */
export interface EncodingFault {
  readonly fault: EncodingProblemCode;
  readonly facts: Facts;
}
