import { canonicalLabel } from '../../model/canonical-label.ts';
import type { SourceFit, SuggestedColumn, SuggestedSource } from '../../model/inspection.ts';
import { nearest } from '../../model/nearest.ts';
import type { Source } from '../../model/source.ts';
import { nameMatcher } from '../shape/header-names.ts';
import { headerRanker } from '../shape/header-ranker.ts';
import type { OpenPart } from './open-parts.ts';

/** Says how parts with one header fit each source of a plan: which columns they lack, and which it does not declare. */
export function fitSources(
  declared: readonly { readonly source: Source; readonly matches: boolean }[],
  parts: readonly OpenPart[],
  suggested: SuggestedSource | null,
): readonly SourceFit[] {
  const [first] = parts;
  if (first === undefined) return [];
  const paths = first.dialect.labels.map(({ path }) => path);
  return declared.map(({ source, matches }) => {
    const named = source.columns.filter(({ headers }) => headers.length > 0);
    const ranked = headerRanker(source, named)(paths);
    const found = nameMatcher(source.columns)(paths);
    const used = new Set([...found.values()].flat());
    const free = first.dialect.labels.flatMap(({ name }, cell) =>
      name === '' || used.has(cell) ? [] : [name],
    );
    return {
      source: source.id,
      path: first.text.file,
      declared: matches,
      rank: ranked.rank,
      matches: ranked.matches,
      of: named.length,
      missing: named
        .filter(({ id }) => !found.has(id))
        .map(({ id, headers, optional }) => ({
          column: id,
          headers,
          optional,
          nearest: nearestLabel(headers, free),
        })),
      undeclared: undeclaredOf(suggested, source, free),
    };
  });
}

/** The columns that the source has no line of, each with an id that is none of its own yet. */
function undeclaredOf(
  suggested: SuggestedSource | null,
  source: Source,
  labels: readonly string[],
): readonly SuggestedColumn[] {
  const taken = new Set(source.columns.map(({ id }) => id));
  return (suggested?.columns ?? [])
    .filter(({ header }) => labels.includes(header))
    .map((column) => {
      let { id } = column;
      for (let number = 2; taken.has(id); number += 1) id = `${column.id}_${number}`;
      taken.add(id);
      return { ...column, id, required: false, received: null, within: null };
    });
}

/** Finds the label that is most like one of a column's headers; null where none is. */
function nearestLabel(headers: readonly string[], labels: readonly string[]): string | null {
  const written = new Map(labels.map((label) => [canonicalLabel(label), label]));
  for (const header of headers) {
    const found = nearest(canonicalLabel(header), [...written.keys()]);
    if (found !== null) return written.get(found) ?? null;
  }
  return null;
}
