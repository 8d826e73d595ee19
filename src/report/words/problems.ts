import type { Problem } from '../../model/problem.ts';
import type { Language } from '../../model/text.ts';
import { compareProblemWords } from './compare-problems.ts';
import { inspectProblemWords } from './inspect-problems.ts';
import { observeProblemWords } from './observe-problems.ts';
import { planProblemWords } from './plan-problems.ts';
import type { ProblemWords } from './problem-words.ts';
import { readProblemWords } from './read-problems.ts';

/** The words of every kind of problem; each kind keeps its own closed table. */
const words: Readonly<Record<string, ProblemWords<string>[string]>> = {
  ...planProblemWords,
  ...readProblemWords,
  ...observeProblemWords,
  ...inspectProblemWords,
  ...compareProblemWords,
};

/** Says what is wrong and the way out. A code without words is shown with its facts rather than hidden. */
export function problemText(problem: Problem, language: Language): string {
  const known = words[problem.code];
  return known === undefined ? bareFacts(problem) : known[language](problem.facts);
}

function bareFacts({ code, facts }: Problem): string {
  const listed = Object.entries(facts).map(([name, fact]) => `${name}: ${fact}`);
  return listed.length === 0 ? code : `${code} (${listed.join(', ')})`;
}
