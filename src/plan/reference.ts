import { nearest } from '../model/nearest.ts';
import type { PlanProblemCode } from '../model/plan-problem.ts';
import type { Facts } from '../model/problem.ts';
import type { Draft } from './draft.ts';
import { invisibleIn } from './invisible-character.ts';
import type { Path } from './plan-document.ts';

/** Notes that something refers to a name, or to the one that it likely stands for. */
export function noteUse(used: Set<string>, name: string, declared: readonly string[]): void {
  used.add(declared.includes(name) ? name : (nearest(name, declared) ?? name));
}

/** Checks that a name is one of those declared; says which was likely meant where it is not. */
export function reference(
  draft: Draft,
  code: Extract<PlanProblemCode, `unknown-${string}`>,
  name: string,
  declared: readonly string[],
  path: Path,
  facts: Facts = {},
): boolean {
  if (declared.includes(name)) return true;
  const suggestion = nearest(name, declared);
  draft.error(code, path, { ...facts, name, suggestion, allowed: declared, ...invisibleIn(name) });
  return false;
}
