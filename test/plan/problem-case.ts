import { expect } from 'vitest';
import type { PlanProblemCode } from '../../src/model/plan-problem.ts';
import { parsePlan } from '../../src/plan/parse-plan.ts';
import { planProblemWords } from '../../src/report/words/plan-problems.ts';
import { marked } from './marked.ts';

/** One thing broken in a good plan, and what must be said of it. */
export type Case = readonly [
  code: PlanProblemCode,
  from: string,
  /** What stands there instead; « » enclose what the caret underlines. */
  to: string,
  /** What the sentence must name, in both languages. */
  ...facts: string[],
];

/** Checks that a case has one problem, in its place and in words. */
export function expectProblem(good: string, severity: 'error' | 'warning', [code, from, to, ...facts]: Case) {
  const broken = marked(good, from, to);
  const { plan, problems } = parsePlan(broken.text, 'plan.yaml');
  expect(problems.map((p) => `${p.severity} ${p.code}`)).toEqual([`${severity} ${code}`]);
  expect(plan === null).toBe(severity === 'error');
  const [problem] = problems;
  if (to.includes('«')) {
    const { line, column, length } = broken;
    expect(problem?.place).toMatchObject({ file: 'plan.yaml', line, column, length });
  }
  expect(problem?.place?.text).toBe(broken.text.split('\n')[(problem?.place?.line ?? 0) - 1]);
  for (const language of ['vi', 'en'] as const) {
    const sentence = planProblemWords[code][language](problem?.facts ?? {});
    const straight = sentence.replaceAll(/[“”]/g, '"');
    for (const fact of facts) expect(straight).toContain(fact);
    expect(sentence).not.toContain('Có phải ý là');
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
    expect(sentence).toBe(sentence.normalize('NFC'));
    expect(sentence).toMatch(/[.?]$/);
  }
}
