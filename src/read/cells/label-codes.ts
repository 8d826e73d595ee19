import { canonicalLabel } from '../../model/canonical-label.ts';
import type { Column } from '../../model/source.ts';

/** Gives the code of each label that equals a declared one but for its spelling; the others are left out. */
export function labelCodes(column: Column, labels: readonly string[]): Map<string, string> {
  const declared = new Map(
    column.values.flatMap(({ code, labels: names }) =>
      names.map((name) => [canonicalLabel(name), code] as const),
    ),
  );
  const codes = new Map<string, string>();
  for (const label of labels) {
    const code = declared.get(canonicalLabel(label));
    if (code !== undefined) codes.set(label, code);
  }
  return codes;
}
