import { closest, distance } from 'fastest-levenshtein';

/** Gives the valid word that a mistaken one most likely meant: two letters off (one in a short word), or a third of them, else null. */
export function nearest(word: string, valid: readonly string[]): string | null {
  if (valid.length === 0) return null;
  const found = closest(word.toLowerCase(), valid);
  const slips = Math.max(word.length < 4 ? 1 : 2, Math.floor(word.length / 3));
  return distance(word.toLowerCase(), found) <= slips ? found : null;
}
