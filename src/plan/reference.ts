import type { PlanProblemCode } from '../model/plan-problem.ts';
import type { Facts } from '../model/problem.ts';
import type { Draft } from './draft.ts';
import { invisibleIn } from './invisible-character.ts';
import type { Path } from './plan-document.ts';

/** Notes that something refers to a name, or to the one that it likely stands for. */
export function noteUse(draft: Draft, used: Set<string>, name: string, declared: readonly string[]): void {
  used.add(declared.includes(name) ? name : (draft.nearest(name, declared) ?? name));
}

/** How many names a sentence may list. */
const MAX_LISTED = 50;

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
  const suggestion = draft.nearest(name, declared);
  const allowed = declared.length > MAX_LISTED ? [...declared.slice(0, MAX_LISTED), '…'] : declared;
  draft.error(code, path, { ...facts, name, suggestion, allowed, ...invisibleIn(name) });
  return false;
}
