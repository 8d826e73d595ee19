import type { Facts } from '../../model/problem.ts';

/** Makes a sentence of facts: what is wrong, and the way out. */
export type Sentence = (facts: Facts) => string;

/** The words of every problem of one kind, in each language; closed, so that a new code does not compile without words. */
export type ProblemWords<Code extends string> = Readonly<
  Record<Code, { readonly vi: Sentence; readonly en: Sentence }>
>;
