import { lettersOnly } from './letters-only.ts';

/** Longer ids are no pleasure in expressions. */
const LONGEST = 40;

/**
 * Gives columns their ids: the letters of their own name without marks, with `_` between words; of several that are equal
 * so, with the groups they stand under; what is still equal is numbered.
 */
export function columnIds(paths: readonly (readonly string[])[]): readonly string[] {
  const own = paths.map((path) => idOf(path.slice(-1)));
  const times = new Map<string, number>();
  for (const id of own) times.set(id, (times.get(id) ?? 0) + 1);
  const taken = new Set<string>();
  return paths.map((path, at) => {
    const short = own[at] ?? '';
    const id = short === '' ? `cot_${at + 1}` : (times.get(short) ?? 0) > 1 ? idOf(path) : short;
    const free = untaken(id, taken);
    taken.add(free);
    return free;
  });
}

/** Makes an id of words; empty where they have no letter or digit. */
export function idOf(words: readonly string[]): string {
  const letters = lettersOnly(words.join(' ').replace(/[([][\d\s()[\]=+*:-]*[)\]]/g, ' '));
  if (letters === '') return '';
  const named = /^[a-z]/.test(letters) ? letters : `cot ${letters}`;
  const id = named.replaceAll(' ', '_');
  if (id.length <= LONGEST) return id;
  return id
    .slice(0, LONGEST + 1)
    .replace(/_[^_]*$/, '')
    .slice(0, LONGEST);
}

function untaken(id: string, taken: ReadonlySet<string>): string {
  for (let number = 2, free = id; ; number += 1) {
    if (!taken.has(free)) return free;
    free = `${id}_${number}`;
  }
}
