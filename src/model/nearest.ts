import { closest, distance } from 'fastest-levenshtein';

/** Gives the valid word that a mistaken one most likely meant: at most a third of its letters off, else null. */
export function nearest(word: string, valid: readonly string[]): string | null {
  if (valid.length === 0) return null;
  const found = closest(word.toLowerCase(), valid);
  return distance(word.toLowerCase(), found) <= Math.max(1, Math.floor(word.length / 3)) ? found : null;
}
