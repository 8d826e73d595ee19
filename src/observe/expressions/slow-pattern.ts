import type { SyntaxNode } from './allowed-syntax.ts';

/** How many stretches (`%`) a pattern may leave open that the engine cannot look for piece by piece. */
const MOST_STRETCHES = 2;

/**
 * Finds a LIKE that could run for hours within one text, where nothing can interrupt it: the engine tries every stretch for
 * `%` against every other where a pattern has `_`, or takes letters of any case. A pattern that is no constant may have any.
 */
export function slowPattern(node: SyntaxNode): { text: string | null } | null {
  const name = String(node.function_name);
  if (node.class !== 'FUNCTION' || !name.includes('~~')) return null;
  const [, pattern] = node.children as SyntaxNode[];
  const constant = pattern?.value as { is_null: boolean; value: unknown } | undefined;
  if (pattern?.class !== 'CONSTANT' || constant === undefined) return { text: null };
  const text = String(constant.value);
  const simple = !name.endsWith('*') && !text.includes('_');
  return simple || text.split('%').length - 1 <= MOST_STRETCHES ? null : { text };
}
