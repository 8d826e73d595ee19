import type { Expression } from '../model/expression.ts';
import type { Draft } from './draft.ts';
import type { Path } from './plan-document.ts';

/** Reads an expression that may be absent. */
export function expressionAt(draft: Draft, path: Path): Expression | null {
  return draft.has(path) ? draft.expression(path) : null;
}
