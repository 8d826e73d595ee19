import type { Draft } from './draft.ts';
import type { Path } from './plan-document.ts';

/** Finds the one of two keys that a mapping has; null, and an error, where it has both or neither. */
export function oneOfKeys<Key extends string>(
  draft: Draft,
  indicator: string,
  keys: readonly [Key, Key],
  path: Path,
): Key | null {
  const found = keys.filter((key) => draft.has([...path, key]));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (!draft.isMapping(path) || draft.meant(path).some((key) => keys.includes(key as Key))) return null;
  const facts = { indicator, key: String(path.at(-1)), found, allowed: keys };
  if (only === undefined) draft.errorAtKey('not-one-of-two', path, facts);
  else draft.errorAtKey('not-one-of-two', [...path, found[1] ?? only], facts);
  return null;
}
